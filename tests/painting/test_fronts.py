"""Front lines: each separates its two sides, and together they are every boundary except the outer one."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings

from controlmap.model.hold import Hold
from controlmap.painting.fronts import Edge, edges, shared_segments
from controlmap.painting.paint import GRID_DEGREES, Painting, dissolve, paint
from tests.painting.scenes import COUNTRY, DAY, hold, scenes


def fronts_by_rank(painting: Painting) -> tuple[np.ndarray, tuple[Edge, ...]]:
    """Key each face by its hold's rank, so that several holds share a key, and by -1 if only the base is left."""
    ranks = np.array([*(each.rank for each in painting.holds), -1])
    keys = ranks[painting.owners]
    return keys, edges(painting, keys)


@settings(max_examples=50, deadline=None)
@given(holds=scenes())
def test_every_front_lies_on_the_boundary_of_both_its_sides(holds: list[Hold]) -> None:
    painting = paint(COUNTRY, holds, DAY)
    keys, fronts = fronts_by_rank(painting)
    ground = dissolve(painting.faces, keys)
    for front in fronts:
        assert front.left < front.right
        assert ground[front.left].boundary.covers(front.line)
        assert ground[front.right].boundary.covers(front.line)


@settings(max_examples=50, deadline=None)
@given(holds=scenes())
def test_fronts_and_the_border_together_are_every_boundary(holds: list[Hold]) -> None:
    painting = paint(COUNTRY, holds, DAY)
    keys, fronts = fronts_by_rank(painting)
    boundaries = sum(ground.length for ground in dissolve(painting.faces, keys).values())
    assert 2 * sum(front.line.length for front in fronts) + COUNTRY.length == pytest.approx(boundaries, rel=1e-9)


@settings(max_examples=40, deadline=None)
@given(holds=scenes())
def test_a_front_has_the_same_length_seen_from_either_side(holds: list[Hold]) -> None:
    painting = paint(COUNTRY, holds, DAY)
    keys, there = fronts_by_rank(painting)
    back = edges(painting, -keys)
    lengths = {(front.left, front.right, front.drawn_by): front.line.length for front in there}
    mirrored = {(-front.right, -front.left, front.drawn_by): front.line.length for front in back}
    assert mirrored == pytest.approx(lengths)


@settings(max_examples=40, deadline=None)
@given(holds=scenes())
def test_a_front_is_drawn_by_a_hold_whose_outline_it_follows(holds: list[Hold]) -> None:
    painting = paint(COUNTRY, holds, DAY)
    for front in fronts_by_rank(painting)[1]:
        drawn = painting.holds[front.drawn_by].geometry.boundary
        corners = shapely.points(shapely.get_coordinates(front.line))
        assert float(np.max(shapely.distance(corners, drawn))) <= 2 * GRID_DEGREES


def test_ground_of_one_key_has_no_front_inside_it() -> None:
    halves = [hold("west", shapely.box(36, 33, 37, 35)), hold("east", shapely.box(37, 33, 38, 35))]
    painting = paint(COUNTRY, halves, DAY)
    assert edges(painting, np.zeros(len(painting.faces), dtype=np.int64)) == ()


def test_the_front_between_neighbours_is_their_shared_line_once() -> None:
    halves = [hold("b-west", shapely.box(36, 33, 37, 35)), hold("a-east", shapely.box(37, 33, 38, 35))]
    painting = paint(COUNTRY, halves, DAY)
    (front,) = edges(painting, painting.owners)
    assert (front.left, front.right) == (0, 1)
    assert painting.holds[front.drawn_by].id == "b-west"
    assert shapely.equals(front.line, shapely.LineString([(37, 33), (37, 35)]))


def test_the_front_around_an_enclave_is_a_closed_line() -> None:
    enclave = hold("enclave", shapely.box(36.5, 33.5, 37.5, 34.5))
    painting = paint(COUNTRY, [enclave], DAY)
    (front,) = edges(painting, painting.owners)
    assert front.drawn_by == 0
    assert shapely.equals(front.line, enclave.geometry.boundary)
    assert [line.is_ring for line in shapely.get_parts(front.line)] == [True]


def test_the_segments_that_faces_share_are_found_with_both_faces_and_their_ends_in_degrees() -> None:
    west = shapely.Polygon([(36, 33), (37, 33), (37.12345, 33.5), (37, 34), (36, 34)])
    east = shapely.Polygon([(37, 33), (38, 33), (38, 34), (37, 34), (37.12345, 33.5)])
    north = shapely.box(37, 34, 38, 35)
    one, other, ends = shared_segments(np.array([west, north, east]))
    assert ends.shape == (3, 2, 2)
    found = {
        (frozenset({int(first), int(second)}), frozenset((lon, lat) for lon, lat in points.tolist()))
        for first, second, points in zip(one, other, ends, strict=True)
    }
    assert found == {
        (frozenset({0, 2}), frozenset({(37, 33), (37.12345, 33.5)})),
        (frozenset({0, 2}), frozenset({(37.12345, 33.5), (37, 34)})),
        (frozenset({1, 2}), frozenset({(37, 34), (38, 34)})),
    }


def test_a_face_without_neighbours_shares_no_segment() -> None:
    one, other, ends = shared_segments(np.array([COUNTRY]))
    assert (len(one), len(other), ends.shape) == (0, 0, (0, 2, 2))
