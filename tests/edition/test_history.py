"""The shipped edition's named dates: each is a complete map, and nearly all documented settlements are right on it."""

from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.checks.control_points import Score, describe, scores
from controlmap.checks.history import History
from controlmap.painting.geodesy import area_km2
from tests.edition.named_dates import NAMED_DATES
from tests.painting.coverage import assert_covers, at_five_decimals

TOTAL_WITHIN = 0.002
"""As a part of the border's area."""
LEAST_RIGHT = 0.95
LEAST_POINTS = 60
"""For each date: fewer would prove little."""


@pytest.fixture(scope="module")
def score_of(syria_atlas: Atlas) -> dict[date, Score]:
    """Return how many of each date's control points the map gets right."""
    return {score.day: score for score in scores(History(syria_atlas.edition))}


@pytest.mark.parametrize("day", NAMED_DATES, ids=str)
def test_the_exported_map_of_a_named_date_is_complete(syria_atlas: Atlas, day: date) -> None:
    border = syria_atlas.edition.border
    ground = at_five_decimals(list(syria_atlas.snapshot(day).geometry))
    assert_covers(border, ground)
    assert sum(map(area_km2, ground)) == pytest.approx(area_km2(border), rel=TOTAL_WITHIN)


@pytest.mark.parametrize("day", NAMED_DATES, ids=str)
def test_nearly_every_control_point_of_a_named_date_has_the_right_holder(
    score_of: dict[date, Score], day: date
) -> None:
    score = score_of[day]
    figures = f"{day}: {score.right} of {score.points} control points right, {score.share:.1%}"
    print(figures)
    assert score.points >= LEAST_POINTS
    assert score.share >= LEAST_RIGHT, "\n".join((figures, *map(describe, score.wrong)))


def test_every_control_point_belongs_to_a_named_date(score_of: dict[date, Score]) -> None:
    assert score_of.keys() == NAMED_DATES.keys()


@pytest.mark.parametrize("day", NAMED_DATES, ids=str)
def test_every_holder_on_a_named_date_has_a_name_and_a_colour(syria_atlas: Atlas, day: date) -> None:
    actors = {actor.id: actor for actor in syria_atlas.edition.actors}
    for holding in syria_atlas.map(day).holdings:
        assert actors[holding.controller].colour is not None, holding
