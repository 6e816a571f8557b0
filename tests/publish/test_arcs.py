import json
from itertools import pairwise
from pathlib import Path

import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.publish.tables.arcs import ArcTable
from controlmap.publish.tables.zone_tables import export_zones
from tests.publish.atlases import edition_at

WEST = shapely.from_wkt("MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)))")
EAST = shapely.from_wkt("MULTIPOLYGON (((2 0, 4 0, 4 2, 2 2, 2 0)))")


def test_a_line_between_two_zones_is_one_arc_used_in_both_directions() -> None:
    table = ArcTable([WEST, EAST])
    ((west,),), ((east,),) = table.of_polygons(WEST), table.of_polygons(EAST)

    assert len(table.arcs) == 3
    assert [number for number in west if ~number in east] == [table.arcs.index(((2.0, 0.0), (2.0, 2.0)))]


def test_a_pocket_and_the_hole_that_it_fills_are_one_arc_wherever_their_rings_begin() -> None:
    pocket = shapely.MultiPolygon([shapely.Polygon([(1, 1), (1, 2), (2, 2), (2, 1)])])
    hole = [(2, 2), (2, 1), (1, 1), (1, 2)]
    around = shapely.MultiPolygon([shapely.Polygon([(0, 0), (3, 0), (3, 3), (0, 3)], [hole])])
    table = ArcTable([around, pocket])
    ((_, (filled,)),), (((pocketed,),),) = table.of_polygons(around), table.of_polygons(pocket)

    assert len(table.arcs) == 2
    assert pocketed in {filled, ~filled}


def test_a_vertex_on_a_straight_line_is_kept() -> None:
    ground = shapely.from_wkt("MULTIPOLYGON (((0 0, 1 0, 2 0, 2 2, 0 0)))")
    table = ArcTable([ground])
    table.of_polygons(ground)

    assert (1.0, 0.0) in table.arcs[0]


def test_lines_are_cut_where_they_meet() -> None:
    cross = shapely.from_wkt("MULTILINESTRING ((0 0, 1 1, 2 2), (0 2, 1 1), (5 5, 6 5, 5 6, 5 5))")
    table = ArcTable([cross])

    assert table.of_lines(cross) == [[0, 1], [2], [3]]
    assert table.arcs[2] == ((0.0, 2.0), (1.0, 1.0))


@pytest.mark.parametrize("name", ["marrow", "syria"])
def test_no_part_of_a_line_is_written_twice(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = tmp_path / "zones.topojson"
    export_zones(Atlas(edition_at(request.getfixturevalue(name))), None, path)
    arcs = json.loads(path.read_text(encoding="utf-8"))["arcs"]
    stretches = [frozenset((tuple(a), tuple(b))) for arc in arcs for a, b in pairwise(arc)]

    assert len(stretches) == len(set(stretches))
