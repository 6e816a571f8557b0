"""PMTiles and MBTiles, read back by GDAL: the same features and ground as in the table."""

from pathlib import Path

import pyogrio
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.publish.tables.zone_tables import TILED, export_fronts, export_ground, export_zones
from tests.publish.atlases import drawn

OFF = 0.005
"""Of a zone's area: how far its shape in tiles may be off. They round to a grid."""


@pytest.mark.parametrize("form", TILED)
def test_tiles_have_the_ground_and_the_columns_of_the_table(syria_atlas: Atlas, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"zones{form}"
    count = export_zones(syria_atlas, None, file)
    table = syria_atlas.snapshot().set_index(["zone", "controller"])
    tiles = pyogrio.read_dataframe(file).to_crs(table.crs)

    assert len(table) == count
    pieces = tiles.groupby(["zone", "controller"])
    assert set(pieces.groups) == set(table.index)
    for key, rows in pieces:
        drawn, own = rows.geometry.make_valid().union_all(), table.geometry[key]
        assert drawn.symmetric_difference(own).area <= OFF * own.area, key
        assert set(rows["area_km2"]) == {table["area_km2"][key]}
        assert set(rows["day"]) == {"2017-12-14"}
        assert rows["colour"].str.startswith("#").all()
    assert rows["controller_ar"].iloc[0] in {actor.name.say("ar") for actor in syria_atlas.edition.actors}


@pytest.mark.parametrize("form", TILED)
def test_tiles_begin_with_the_whole_country_and_carry_the_credits(
    marrow_atlas: Atlas, tmp_path: Path, form: str
) -> None:
    file = tmp_path / f"zones{form}"
    export_zones(marrow_atlas, None, file)
    told = pyogrio.read_info(file)

    assert told["crs"] == "EPSG:3857"
    assert (told["dataset_metadata"]["minzoom"], told["dataset_metadata"]["maxzoom"]) == ("0", "10")
    assert marrow_atlas.edition.manifest.citation.say("en") in told["dataset_metadata"]["description"]
    assert len(pyogrio.read_dataframe(file, ZOOM_LEVEL="0")) == len(marrow_atlas.snapshot())


@pytest.mark.parametrize("form", TILED)
def test_fronts_and_the_ground_of_all_days_are_tiles_as_well(marrow_atlas: Atlas, tmp_path: Path, form: str) -> None:
    export_fronts(marrow_atlas, None, tmp_path / f"fronts{form}")
    export_ground(marrow_atlas, tmp_path / f"ground{form}")
    fronts = pyogrio.read_dataframe(tmp_path / f"fronts{form}")
    ground = pyogrio.read_dataframe(tmp_path / f"ground{form}", ZOOM_LEVEL="0")

    assert set(fronts.geometry.geom_type) <= {"LineString", "MultiLineString"}
    assert set(fronts["left_controller"]) == set(marrow_atlas.frontlines()["left_controller"])
    assert set(ground["from"]) == {f"{day:%Y-%m-%d}" for day in marrow_atlas.ground_over_time()["from"]}
    assert "" in set(ground["until"])


@pytest.mark.parametrize("form", TILED)
def test_a_day_without_a_front_has_no_tiles(marrow_atlas: Atlas, tmp_path: Path, form: str) -> None:
    with pytest.raises(ExportError, match="tiles need something to draw"):
        export_fronts(drawn(marrow_atlas.edition, []), None, tmp_path / f"fronts{form}")
    assert list(tmp_path.iterdir()) == []
