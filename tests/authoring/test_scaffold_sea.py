"""The sea of a new edition: what Natural Earth's countries leave uncovered on its map."""

import pytest
import shapely

from controlmap.authoring.reading.geometry import MOST_POSITIONS
from controlmap.authoring.scaffold.outlines import known_outline


@pytest.mark.parametrize(("country", "at_sea"), [("Libya", (18, 32.5)), ("Fiji", (177, -16.5)), ("Maldives", (73, 2))])
def test_the_sea_is_where_no_country_is_and_simple_enough_to_draw(country: str, at_sea: tuple[float, float]) -> None:
    outline = known_outline(country, margin_degrees=1.0)
    assert outline.sea is not None
    assert outline.sea.is_valid
    assert outline.sea.contains(shapely.Point(at_sea))
    assert shapely.get_num_coordinates(outline.sea) <= MOST_POSITIONS


def test_islands_that_can_be_seen_are_not_under_the_sea() -> None:
    outline = known_outline("Cuba", margin_degrees=1.0)
    assert outline.sea is not None
    assert outline.sea.intersection(outline.border).area < 0.05 * outline.border.area


def test_a_country_far_from_the_sea_has_none() -> None:
    assert known_outline("Chad", margin_degrees=1.0).sea is None
