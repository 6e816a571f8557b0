"""The cache keeps results while they are asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.lru_cache import CachedFunction
from tests.atlas.checked_settlements import checked


def counted(most: int) -> tuple[CachedFunction[int, str], list[int]]:
    """Return a cached function, and the list of arguments it was called with."""
    asked: list[int] = []

    def make(number: int) -> str:
        asked.append(number)
        return str(number)

    return CachedFunction(make, most), asked


def test_a_result_is_computed_once() -> None:
    answers, asked = counted(2)
    assert [answers(1), answers(1), answers(2), answers(1)] == ["1", "1", "2", "1"]
    assert asked == [1, 2]


def test_the_least_recently_used_result_is_evicted_first() -> None:
    answers, asked = counted(2)
    for number in (1, 2, 1, 3, 1, 2):
        answers(number)
    assert asked == [1, 2, 3, 2]


def test_results_expire_unless_they_are_permanent() -> None:
    answers, asked = counted(9)
    for number in (1, 2, 3):
        answers(number)
    answers.forget_unused(3600, but_for=2)
    answers(1)
    assert asked == [1, 2, 3]
    answers.forget_unused(0, but_for=2)
    for number in (1, 2, 3):
        answers(number)
    assert asked == [1, 2, 3, 1, 3]


@pytest.mark.parametrize(("later_s", "times"), [(59.9, 1), (60, 2), (61, 2)])
def test_a_result_expires_by_the_time_since_it_was_last_asked_for(
    monkeypatch: pytest.MonkeyPatch, later_s: float, times: int
) -> None:
    now = [1000.0]
    monkeypatch.setattr("controlmap.atlas.lru_cache.time.monotonic", lambda: now[0])
    answers, asked = counted(9)
    answers(1)
    now[0] += 100
    answers(1)
    now[0] += later_s
    answers.forget_unused(60, but_for=None)
    answers(1)
    assert len(asked) == times


def test_an_evicted_day_is_painted_again_and_the_articles_day_stays_cached(marrow_atlas: Atlas) -> None:
    atlas = Atlas(marrow_atlas.edition)
    earlier = atlas.first_day + timedelta(days=1)
    own, other = atlas.map(), atlas.map(earlier)
    assert other is atlas.map(earlier)
    atlas.forget_unused(0)
    assert atlas.map() is own
    assert atlas.map(earlier) is not other
    assert atlas.map(earlier).holdings == other.holdings


def test_the_fronts_of_the_articles_day_stay_cached_where_settlements_are_checked(marrow_atlas: Atlas) -> None:
    atlas = checked(marrow_atlas, ("a town", 10.5, 12.7, "league"))
    own, other = atlas.fronts(), atlas.fronts(atlas.first_day)
    atlas.forget_unused(0)
    assert atlas.fronts() is own
    assert atlas.fronts(atlas.first_day) is not other
