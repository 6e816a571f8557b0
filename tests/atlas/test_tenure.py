"""Tenure: since when the holder of a point has held it, whichever other holds were painted over theirs in between."""

from datetime import date, timedelta

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.day.tenure import Tenure, mostly_since, tenures
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId
from controlmap.painting.geodesy import area_km2
from controlmap.painting.mosaic import Mosaic
from tests.painting.scenes import hold

HERE = (36.5, 33.5)
GROUND = shapely.box(36, 33, 37, 34)
ELSEWHERE = shapely.box(40, 33, 41, 34)
FIRST_DAY = date(2016, 1, 1)
DAY = date(2016, 3, 1)
HARD_DAYS = tuple(day + timedelta(days=beside) for day in (FIRST_DAY, date(2016, 2, 1), DAY) for beside in (-1, 0, 1))
"""Few days to choose from, so that holds often follow one another, or begin or end on the day that is asked about."""


def topmost(holds: list[Hold], day: date) -> Hold | None:
    """Return the hold painted last at the point on a day."""
    over = [one for one in holds if one.span.covers(day) and one.geometry.intersects(shapely.Point(HERE))]
    return max(over, key=lambda one: (one.rank, one.id), default=None)


def since(holds: list[Hold], day: date = DAY) -> date:
    """Return since when the holder of the point on a day has held it."""
    top = topmost(holds, day)
    assert top is not None
    (tenure,) = tenures(Mosaic(GROUND, holds).faces, top.controller, day, holds, FIRST_DAY)
    assert tenure.km2 == pytest.approx(area_km2(GROUND))
    return tenure.since


def day_by_day(holds: list[Hold]) -> date:
    """Return the same answer by a slow search: one day back at a time, as far as the first day."""
    top, day = topmost(holds, DAY), DAY
    assert top is not None
    while day > FIRST_DAY:
        before = topmost(holds, day - timedelta(days=1))
        if before is None or before.controller != top.controller:
            break
        day -= timedelta(days=1)
    return day


def days_in(first: date, count: int) -> st.SearchStrategy[date]:
    """Draw one of the days from ``first`` on."""
    return st.integers(0, count).map(lambda days: first + timedelta(days=days))


@st.composite
def histories(draw: st.DrawFn) -> list[Hold]:
    """Generate holds of one place that come, go and paint each other over, with at least one on ``DAY``."""
    sides = st.sampled_from(("reds", "blues"))
    holds = [hold("always", GROUND, rank=0, start=date(2014, 1, 1), controller=draw(sides))]
    for index in range(draw(st.integers(0, 5))):
        start = draw(st.sampled_from(HARD_DAYS[:-1]) | days_in(date(2015, 12, 1), 110))
        later = [day for day in (*HARD_DAYS, start + timedelta(days=1)) if day > start]
        end = draw(st.none() | st.sampled_from(later) | days_in(start + timedelta(days=1), 60))
        holds.append(
            hold(
                f"hold-{index}",
                draw(st.sampled_from((GROUND, GROUND, ELSEWHERE))),
                rank=draw(st.integers(0, 2)),
                start=start,
                end=end,
                controller=draw(sides),
            )
        )
    return holds


@given(holds=histories())
def test_the_answer_is_the_same_as_by_painting_every_day(holds: list[Hold]) -> None:
    assert since(holds) == day_by_day(holds)


def test_redrawing_a_front_does_not_end_a_tenure() -> None:
    holds = [
        hold("early", GROUND, start=date(2016, 1, 10), end=date(2016, 2, 1)),
        hold("late", GROUND, start=date(2016, 2, 1)),
    ]
    assert since(holds) == date(2016, 1, 10)


def test_a_tenure_begins_when_the_other_holder_left() -> None:
    holds = [
        hold("theirs", GROUND, start=date(2015, 1, 1), end=date(2016, 2, 1), controller="blues"),
        hold("ours", GROUND, start=date(2016, 2, 1)),
    ]
    assert since(holds) == date(2016, 2, 1)


def test_ground_won_back_from_an_enclave_is_held_since_the_enclave_fell() -> None:
    holds = [
        hold("region", GROUND, rank=0, start=date(2014, 1, 1)),
        hold("enclave", GROUND, rank=2, start=date(2014, 1, 1), end=date(2016, 2, 20), controller="blues"),
    ]
    assert since(holds) == date(2016, 2, 20)


def test_holds_of_others_elsewhere_do_not_end_a_tenure() -> None:
    holds = [
        hold("ours", GROUND, start=date(2016, 1, 10)),
        hold("theirs", ELSEWHERE, rank=3, start=date(2016, 1, 20), end=date(2016, 2, 20), controller="blues"),
    ]
    assert since(holds) == date(2016, 1, 10)


def test_a_day_without_any_hold_breaks_a_tenure() -> None:
    holds = [
        hold("early", GROUND, start=date(2016, 1, 10), end=date(2016, 2, 1)),
        hold("late", GROUND, start=date(2016, 2, 5)),
    ]
    assert since(holds) == date(2016, 2, 5)


def test_a_tenure_from_before_the_first_day_counts_from_the_first_day() -> None:
    assert since([hold("ours", GROUND, start=date(2012, 1, 1))]) == FIRST_DAY


def test_a_part_won_later_is_listed_separately_though_one_hold_covers_it_all() -> None:
    corner = shapely.box(36, 33, 36.5, 34)
    holds = [
        hold("region", GROUND, rank=0, start=date(2014, 1, 1)),
        hold("enclave", corner, rank=2, start=date(2014, 1, 1), end=date(2016, 2, 20), controller="blues"),
    ]
    found = tenures(Mosaic(GROUND, holds).faces, ActorId("reds"), DAY, holds, FIRST_DAY)
    assert {tenure.since for tenure in found} == {FIRST_DAY, date(2016, 2, 20)}
    assert [tenure.km2 for tenure in found] == pytest.approx([area_km2(corner)] * 2)


def test_parts_held_since_the_same_day_are_one_tenure_and_the_largest_tenure_comes_first() -> None:
    most = shapely.box(36, 33, 36.8, 34)
    holds = [
        hold("region", GROUND, rank=0, start=date(2014, 1, 1)),
        hold("redrawn", shapely.box(36.8, 33, 37, 33.5), rank=1, start=date(2014, 1, 1), end=date(2016, 2, 1)),
        hold("enclave", most, rank=2, start=date(2014, 1, 1), end=date(2016, 2, 20), controller="blues"),
    ]
    faces = Mosaic(GROUND, holds).faces
    assert len(faces) == 3
    late, early = tenures(faces, ActorId("reds"), DAY, holds, FIRST_DAY)
    assert (late.since, early.since) == (date(2016, 2, 20), FIRST_DAY)
    assert late.km2 == pytest.approx(area_km2(most))
    assert early.km2 == pytest.approx(area_km2(GROUND) - area_km2(most))


def test_a_hold_covers_its_ground_and_not_all_of_its_bounding_box() -> None:
    corner = shapely.Polygon([(36, 33), (37, 33), (37, 34)])
    holds = [
        hold("region", GROUND, rank=0, start=date(2014, 1, 1)),
        hold("enclave", corner, rank=2, start=date(2014, 1, 1), end=date(2016, 2, 20), controller="blues"),
    ]
    found = tenures(Mosaic(GROUND, holds).faces, ActorId("reds"), DAY, holds, FIRST_DAY)
    assert {tenure.since for tenure in found} == {FIRST_DAY, date(2016, 2, 20)}


def test_a_tenure_may_begin_on_the_very_day() -> None:
    holds = [
        hold("theirs", GROUND, start=date(2014, 1, 1), end=DAY, controller="blues"),
        hold("ours", GROUND, start=DAY),
    ]
    assert since(holds) == DAY


def test_ground_left_to_the_base_holder_has_no_tenure() -> None:
    for holds in ([], [hold("theirs", ELSEWHERE)]):
        assert tenures(Mosaic(GROUND, holds).faces, ActorId("reds"), DAY, holds, FIRST_DAY) == ()


def test_a_zones_ground_counts_as_held_since_the_day_by_which_more_than_half_was() -> None:
    parts = [Tenure(date(2015, 1, 1), 40), Tenure(date(2017, 1, 1), 35), Tenure(date(2016, 1, 1), 25)]
    assert mostly_since(parts) == date(2016, 1, 1)
    assert mostly_since(parts[:1]) == date(2015, 1, 1)
    with pytest.raises(ValueError, match=r"^no ground, no tenure$"):
        mostly_since([])


def test_exactly_half_of_the_ground_does_not_count_as_most_of_it() -> None:
    halves = [Tenure(date(2015, 1, 1), 50), Tenure(date(2016, 1, 1), 50)]
    assert mostly_since(halves) == date(2016, 1, 1)
    quarters = [Tenure(date(2015, 1, 1), 25), Tenure(date(2016, 1, 1), 25), Tenure(date(2017, 1, 1), 50)]
    assert mostly_since(quarters) == date(2017, 1, 1)


@given(parts=st.lists(st.tuples(days_in(FIRST_DAY, 5), st.integers(1, 4)), min_size=1, max_size=6))
def test_most_ground_is_held_since_a_day_and_half_of_it_at_most_since_before(parts: list[tuple[date, int]]) -> None:
    found = [Tenure(since, km2) for since, km2 in parts]
    day, half = mostly_since(found), sum(km2 for _, km2 in parts) / 2
    assert sum(km2 for since, km2 in parts if since <= day) > half
    assert sum(km2 for since, km2 in parts if since < day) <= half
