"""Polygons of a file that are put together as one zone."""

import pytest
import shapely

from controlmap.authoring.steps.districts import joined, name_column
from controlmap.errors import ControlmapError

WEST, EAST = shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)


def test_neighbours_become_one_polygon_without_the_line_between_them() -> None:
    assert joined([WEST, EAST]).equals(shapely.box(0, 0, 2, 1))


def test_districts_apart_stay_two_polygons() -> None:
    whole = joined([WEST, shapely.box(3, 0, 4, 1)])
    assert (len(shapely.get_parts(whole)), whole.area) == (2, 2)


def test_a_slit_between_two_drawings_of_one_line_is_filled_and_a_lake_is_not() -> None:
    slit, lake = shapely.box(0.999, 0.2, 1.001, 0.8), shapely.box(0.2, 0.2, 0.4, 0.4)
    whole = joined([WEST - slit - lake, EAST - slit])
    assert whole.equals(shapely.box(0, 0, 2, 1) - lake)


def test_a_district_that_crosses_itself_is_taken_as_its_area() -> None:
    bow_tie = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    assert joined([bow_tie]).area == pytest.approx(0.5)


def test_lines_are_no_ground() -> None:
    with pytest.raises(ControlmapError, match="None of the chosen shapes is a polygon"):
        joined([shapely.LineString([(0, 0), (1, 1)])])


@pytest.mark.parametrize(
    ("columns", "guessed"),
    [
        (["ID_2", "NAME_1", "NAME_2"], "NAME_2"),
        (["ADM2_PCODE", "ADM2_EN", "ADM1_EN"], "ADM2_EN"),
        (["shapeID", "shapeName"], "shapeName"),
        (["code", "district"], "code"),
        (["km2"], None),
    ],
)
def test_the_column_of_names_is_guessed(columns: list[str], guessed: str | None) -> None:
    """Of two such columns, that of the smaller units: a province's name is the same in many rows."""
    values: dict[str, list[object]] = {"NAME_1": ["Province"] * 3, "ADM1_EN": ["Province"] * 3, "km2": [1.5, 2.5, 3.5]}
    rows = [{column: values.get(column, ["A1", "B2", "C3"])[row] for column in columns} for row in range(3)]
    assert name_column(columns, rows) == guessed
