"""An edition painted on every day on which it changes: which days those are, and which ground has which holder."""

import dataclasses
from datetime import date, timedelta

import numpy as np
import pytest
import shapely

from controlmap.checks.history import History
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.painting.geodesy import area_km2
from tests.painting.scenes import hold

SQUARE = shapely.box(36, 33, 37, 34)
WEST, EAST = shapely.box(36, 33, 36.5, 34), shapely.box(36.5, 33, 37, 34)
NORTH_EAST = shapely.box(36.5, 33.5, 37, 34)
DAY = timedelta(days=1)


def history(edition: Edition, *holds: Hold) -> History:
    """Make the history of a square country with some holds; its base is the south, of the Crown."""
    return History(dataclasses.replace(edition, border=SQUARE, holds=holds))


def test_days_are_the_first_one_and_each_on_which_a_hold_starts_or_ends(edition: Edition) -> None:
    first, last = edition.manifest.first_day, edition.manifest.ends_on
    spans = [
        (first - DAY, first),
        (first, first + DAY),
        (first + DAY, first + 3 * DAY),
        (first + 3 * DAY, last),
        (last, None),
        (last + DAY, last + 2 * DAY),
    ]
    holds = [hold(f"hold-{index}", WEST, start=start, end=end) for index, (start, end) in enumerate(spans)]
    assert history(edition, *holds).days == (first, first + DAY, first + 3 * DAY, last)


def test_each_face_has_the_zone_and_the_controller_of_its_hold_or_of_the_base(edition: Edition) -> None:
    painted = history(edition, hold("west", WEST, end=date(2019, 6, 1), controller="reds"))
    before, after = painted.owners(date(2019, 1, 1)), painted.owners(date(2019, 6, 1))
    west, east = painted.face_at((36.2, 33.5)), painted.face_at((36.8, 33.5))
    assert [painted.zones[before[face]] for face in (west, east)] == ["middle", "south"]
    assert [painted.controllers[before[face]] for face in (west, east)] == ["reds", "crown"]
    assert [painted.controllers[owner] for owner in after] == ["crown", "crown"]
    assert painted.zone_at((36.2, 33.5), date(2019, 5, 31)) == "middle"
    assert painted.zone_at((36.2, 33.5), date(2019, 6, 1)) == "south"


def test_holdings_differ_by_zone_and_by_controller(edition: Edition) -> None:
    ours, theirs = hold("a", WEST, controller="reds"), hold("b", EAST, controller="blues")
    elsewhere = hold("c", EAST, controller="reds").model_copy(update={"zone": "other"})
    again, base = hold("d", EAST, controller="reds"), hold("e", EAST, controller="crown")
    based = base.model_copy(update={"zone": edition.manifest.base.zone})
    assert history(edition, ours, theirs, elsewhere, again, based).holdings.tolist() == [0, 1, 2, 0, 3, 3]


def test_an_owner_is_a_hold_or_the_base(edition: Edition) -> None:
    first, second = hold("a", WEST), hold("b", EAST)
    painted = history(edition, first, second)
    assert [painted.hold(owner) for owner in (-1, 0, 1)] == [None, first, second]


def test_spots_are_on_a_face_on_the_first_of_several_or_outside(edition: Edition) -> None:
    painted = history(edition, hold("west", WEST))
    west, east = painted.face_at((36.2, 33.5)), painted.face_at((36.8, 33.5))
    assert {west, east} == {0, 1}
    assert painted.face_at((36.5, 33.5)) == 0
    assert painted.face_at((35.9, 33.5)) is None
    assert painted.zone_at((35.9, 33.5), date(2019, 1, 1)) is None
    spots = np.array([(35.9, 33.5), (36.2, 33.5), (36.8, 33.5), (36.5, 33.5), (36.2, 34.1)])
    assert painted.faces_at(spots).tolist() == [-1, west, east, 0, -1]


def test_the_holds_beside_some_faces_are_listed_in_paint_order(edition: Edition) -> None:
    holds = hold("b-west", WEST), hold("a-east", EAST), hold("c-corner", NORTH_EAST, rank=2)
    painted = history(edition, *holds)
    day = edition.manifest.first_day

    def beside(spot: tuple[float, float]) -> list[str]:
        face = painted.face_at(spot)
        return [each.id for each in painted.beside(np.array([face]), day)]

    assert beside((36.2, 33.5)) == ["a-east", "c-corner"]
    assert beside((36.8, 33.2)) == ["b-west", "c-corner"]
    assert beside((36.8, 33.8)) == ["a-east", "b-west"]
    every = np.arange(len(painted.mosaic.faces))
    assert painted.beside(every, day) == ()


def test_the_base_is_not_among_the_holds_beside(edition: Edition) -> None:
    painted = history(edition, hold("west", WEST))
    west, east = painted.face_at((36.2, 33.5)), painted.face_at((36.8, 33.5))
    assert painted.beside(np.array([west]), edition.manifest.first_day) == ()
    assert [each.id for each in painted.beside(np.array([east]), edition.manifest.first_day)] == ["west"]


def test_ground_that_only_the_base_holds_is_measured_for_each_day(edition: Edition) -> None:
    painted = history(edition, hold("west", WEST, end=date(2019, 6, 1)), hold("east", EAST, end=date(2019, 7, 1)))
    days = (date(2019, 5, 31), date(2019, 6, 1), date(2019, 7, 1))
    sizes = [0.0, area_km2(WEST), area_km2(SQUARE)]
    assert [painted.base_only_km2(day) for day in days] == pytest.approx(sizes)


def test_a_spot_in_the_box_around_a_face_is_not_therefore_on_it(edition: Edition) -> None:
    upper = hold("upper", shapely.Polygon([(36, 33), (37, 34), (36, 34)]))
    painted = history(edition, upper)
    spots = [(36.2, 33.8), (36.8, 33.2)]
    faces = [painted.face_at(spot) for spot in spots]
    assert {*faces} == {0, 1}
    assert painted.faces_at(np.array(spots)).tolist() == faces
