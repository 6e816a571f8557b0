"""Painting: for any drawing, each point of the country has one holder, the one of the topmost hold."""

from datetime import date, timedelta
from random import Random

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from controlmap.model.hold import Hold
from controlmap.model.span import Span
from controlmap.painting.geodesy import area_km2, areas_km2
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.paint import DECIMALS, GRID_DEGREES, Painting, alive, dissolve, paint, paint_from
from tests.painting.coverage import assert_covers
from tests.painting.scenes import COUNTRY, DAY, hold, scenes

CLEAR_DEGREES = 1e-4
"""A point nearer to a line than this may change sides when the line is snapped to the grid."""

POINTS = st.lists(st.tuples(st.floats(36.0, 38.0), st.floats(33.0, 35.0)), min_size=1, max_size=12)


def assert_covers_the_country(painting: Painting) -> None:
    """Assert that neither the faces nor the ground joined from them have a gap or an overlap."""
    ground = list(dissolve(painting.faces, painting.owners).values())
    for pieces in (list(painting.faces), ground):
        assert_covers(COUNTRY, pieces)
    assert shapely.equals(shapely.union_all(ground), COUNTRY)


@settings(max_examples=60, deadline=None)
@given(holds=scenes())
def test_any_holds_paint_a_coverage_of_the_country(holds: list[Hold]) -> None:
    assert_covers_the_country(paint(COUNTRY, holds, DAY))


@settings(max_examples=40, deadline=None)
@given(holds=scenes(), kept=st.data())
def test_removing_any_holds_still_paints_a_coverage(holds: list[Hold], kept: st.DataObject) -> None:
    remaining = [each for each in holds if kept.draw(st.booleans())]
    painting = paint(COUNTRY, remaining, DAY)
    assert_covers_the_country(painting)
    assert sorted(each.id for each in painting.holds) == [each.id for each in remaining]


@settings(max_examples=60, deadline=None)
@given(holds=scenes(), points=POINTS)
def test_each_point_is_held_by_the_topmost_hold_that_covers_it(
    holds: list[Hold], points: list[tuple[float, float]]
) -> None:
    painting = paint(COUNTRY, holds, DAY)
    lines = shapely.union_all([COUNTRY.boundary, *(each.geometry.boundary for each in holds)])
    for spot in map(shapely.Point, points):
        if spot.distance(lines) <= CLEAR_DEGREES:
            continue
        covering = [each for each in holds if each.geometry.covers(spot)]
        topmost = max(covering, key=lambda each: (each.rank, each.id), default=None)
        (face,) = np.flatnonzero(shapely.covers(painting.faces, spot))
        assert painting.hold_of(int(face)) is topmost


@settings(max_examples=30, deadline=None)
@given(holds=scenes(), shuffled=st.randoms(use_true_random=False))
def test_the_order_in_which_holds_are_given_does_not_matter(holds: list[Hold], shuffled: Random) -> None:
    other = list(holds)
    shuffled.shuffle(other)
    one, two = paint(COUNTRY, holds, DAY), paint(COUNTRY, other, DAY)
    assert one.holds == two.holds
    assert np.array_equal(one.owners, two.owners)
    assert np.array_equal(shapely.to_wkb(one.faces), shapely.to_wkb(two.faces))


@settings(max_examples=30, deadline=None)
@given(holds=scenes())
def test_every_painted_vertex_survives_a_file_of_five_decimals(holds: list[Hold]) -> None:
    points = shapely.get_coordinates(paint(COUNTRY, holds, DAY).faces)
    assert np.array_equal(points, np.round(points, DECIMALS))


@given(lengths=st.lists(st.integers(1, 40), min_size=1, max_size=6), offset=st.integers(0, 60))
def test_a_handover_leaves_no_day_with_two_holders_or_none(lengths: list[int], offset: int) -> None:
    first = date(2016, 1, 1)
    starts = [first + timedelta(days=sum(lengths[:index])) for index in range(len(lengths))]
    ends: list[date | None] = [*starts[1:], None]
    holds = [
        hold(f"hold-{index}", COUNTRY, start=start, end=end)
        for index, (start, end) in enumerate(zip(starts, ends, strict=True))
    ]
    day = first + timedelta(days=offset)
    (holder,) = alive(holds, day)
    assert holder.span.start <= day


def test_on_the_day_of_a_handover_the_new_holder_is_painted() -> None:
    day = date(2017, 5, 10)
    before = hold("before", COUNTRY, end=day)
    after = hold("after", COUNTRY, start=day)
    assert paint(COUNTRY, [before, after], day).holds == (after,)
    assert paint(COUNTRY, [before, after], day - timedelta(days=1)).holds == (before,)


@settings(max_examples=40, deadline=None)
@given(holds=scenes(), spans=st.data())
def test_a_day_from_the_mosaic_of_all_days_equals_the_day_painted_separately(
    holds: list[Hold], spans: st.DataObject
) -> None:
    lives = st.sampled_from([(0, None), (-1, 0), (-1, 1), (0, 1), (1, None)])
    dated = []
    for each in holds:
        start, end = spans.draw(lives)
        span = Span(start=DAY + timedelta(days=start), end=None if end is None else DAY + timedelta(days=end))
        dated.append(each.model_copy(update={"span": span}))
    alone, of_many = paint(COUNTRY, dated, DAY), paint_from(Mosaic(COUNTRY, dated), DAY)
    one, other = held_km2(of_many), held_km2(alone)
    # Crossings with lines of other days move the drawn line by one grid step: a metre along some hundred km.
    assert all(one.get(name, 0.0) == pytest.approx(other.get(name, 0.0), abs=1) for name in one | other)


def held_km2(painting: Painting) -> dict[str, float]:
    """Measure each hold's ground."""
    held: dict[str, float] = {}
    for face, km2 in enumerate(areas_km2(painting.faces)):
        hold = painting.hold_of(face)
        name = "base" if hold is None else hold.id
        held[name] = held.get(name, 0.0) + float(km2)
    return held


def test_ground_without_a_hold_is_left_to_the_base_holder() -> None:
    painting = paint(COUNTRY, [], DAY)
    assert list(painting.owners) == [-1]
    assert painting.hold_of(0) is None


def test_a_painting_carries_its_day() -> None:
    assert paint(COUNTRY, [], DAY).day == DAY


def test_ground_drawn_beyond_the_border_is_clipped() -> None:
    beyond = hold("beyond", shapely.box(35.0, 32.0, 37.0, 36.0))
    painting = paint(COUNTRY, [beyond], DAY)
    assert shapely.equals(dissolve(painting.faces, painting.owners)[0], shapely.box(36.0, 33.0, 37.0, 35.0))


def test_an_enclave_of_higher_rank_is_painted_inside_a_pocket() -> None:
    pocket = hold("a-pocket", shapely.box(36.5, 33.5, 37.5, 34.5), rank=2)
    enclave = hold("an-enclave", shapely.box(36.9, 33.9, 37.1, 34.1), rank=4)
    painting = paint(COUNTRY, [enclave, pocket], DAY)
    ground = dissolve(painting.faces, painting.owners)
    assert shapely.equals(ground[0], pocket.geometry.difference(enclave.geometry))
    assert shapely.equals(ground[1], enclave.geometry)


def test_a_country_with_an_island_and_a_foreign_enclave_is_painted_completely() -> None:
    enclave = shapely.box(36.2, 33.2, 36.4, 33.4)
    island = shapely.box(35.0, 33.0, 35.5, 33.5)
    country = shapely.union(COUNTRY.difference(enclave), island)
    painting = paint(country, [hold("all", shapely.box(34.0, 32.0, 39.0, 36.0))], DAY)
    assert list(painting.owners) == [0, 0]
    assert shapely.equals(dissolve(painting.faces, painting.owners)[0], country)


def test_an_enclave_that_touches_the_border_where_a_front_ends_is_painted_without_overlap() -> None:
    west = hold("west", shapely.box(36.0, 33.0, 37.0, 35.0))
    enclave = hold("enclave", shapely.Polygon([(37.0, 33.0), (37.8, 33.6), (37.5, 34.0)]), rank=2)
    assert_covers_the_country(paint(COUNTRY, [west, enclave], DAY))


def test_lines_closer_than_the_grid_leave_no_gap_between_neighbours() -> None:
    seam = 37.0
    west = hold("a-west", shapely.box(36.0, 33.0, seam - GRID_DEGREES / 3, 35.0))
    east = hold("b-east", shapely.box(seam + GRID_DEGREES / 3, 33.0, 38.0, 35.0))
    painting = paint(COUNTRY, [west, east], DAY)
    assert_covers_the_country(painting)
    assert sorted(painting.owners) == [0, 1]


@settings(max_examples=20, deadline=None)
@given(holds=scenes())
def test_the_faces_of_a_mosaic_are_measured_separately(holds: list[Hold]) -> None:
    mosaic = Mosaic(COUNTRY, holds)
    assert mosaic.areas_km2.tolist() == [area_km2(face) for face in mosaic.faces]
