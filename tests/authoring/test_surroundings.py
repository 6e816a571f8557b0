"""Neighbours and the sea reach as far as any screen shows, in detail only near the country."""

import json

import pytest
import shapely

from controlmap.authoring.canonical import canonical_document
from controlmap.authoring.reading.geometry import MOST_POSITIONS
from controlmap.authoring.scaffold.outlines import Outline, known_outline
from controlmap.authoring.scaffold.surroundings import surroundings_of

SEEN = {
    "Uruguay": ((-67.2, -36.3, -44.3, -29.3), (-58.8, -37.2, -52.7, -27.8), (-61.8, -35.4, -49.8, -29.7)),
    "Chile": ((-186.0, -63.2, 11.0, -10.6), (-112.5, -66.2, -63.4, 2.3), (-139.4, -58.3, -36.5, -14.7)),
    "Fiji": ((159.6, -24.0, 196.9, -11.1), (174.1, -24.2, 182.2, -9.8), (168.4, -22.3, 187.9, -11.9)),
}
"""The part of each map that a phone on its side, an upright tablet and a wide screen showed (W, S, E, N)."""


@pytest.fixture(scope="module", params=SEEN)
def outline(request: pytest.FixtureRequest) -> tuple[str, Outline]:
    return request.param, known_outline(request.param)


def test_no_screen_shows_where_the_surroundings_end(outline: tuple[str, Outline]) -> None:
    country, made = outline
    far = surroundings_of(made.border).far
    for seen in SEEN[country]:
        shown = shapely.intersection(shapely.box(*seen), far)
        assert shown.area == pytest.approx(shapely.box(*seen).area, rel=0.01), seen


def test_neighbours_and_sea_fill_the_surroundings_together(outline: tuple[str, Outline]) -> None:
    _, made = outline
    far = surroundings_of(made.border).far
    assert made.sea is not None
    filled = shapely.union_all([made.border, made.sea, *(shape for _, shape in made.neighbours)])
    assert shapely.difference(far, filled).area < 0.03 * far.area


def test_neighbours_still_meet_the_border(outline: tuple[str, Outline]) -> None:
    _, made = outline
    for _, shape in made.neighbours:
        shared = shapely.intersection(shape.buffer(1e-4), made.border)
        assert shared.area < 4e-3 * shapely.length(shape), "some 400 m, by which the border of Chile is simplified"


def test_every_shape_is_small_enough_to_be_read(outline: tuple[str, Outline]) -> None:
    _, made = outline
    shapes = [shape for _, shape in made.neighbours] + ([made.sea] if made.sea else [])
    assert max(shapely.get_num_coordinates(shapes)) <= MOST_POSITIONS
    features = [{"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(shape)} for shape in shapes]
    assert len(canonical_document({"type": "FeatureCollection", "features": features})) < 220_000


def test_a_given_margin_is_kept() -> None:
    margin = known_outline("Uruguay", margin_degrees=1.0)
    west, _, east, _ = margin.border.bounds
    assert margin.sea is not None
    assert (margin.sea.bounds[0] >= west - 1, margin.sea.bounds[2] <= east + 1) == (True, True)
    assert json.dumps([names["en"] for names, _ in margin.neighbours]) == '["Argentina", "Brazil"]'
