"""Control points: how many must be right, which count, and how many wrong ones are listed."""

from datetime import timedelta

import pytest

from controlmap.checks.control_points import SCORE_LOW
from controlmap.model.control_point import Confidence, ControlPoint
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, SourceId, ZoneId
from tests.checks.conftest import Said


def points(edition: Edition, right: int, wrong: int) -> tuple[ControlPoint, ...]:
    """Create control points, some of which the map gets right and some of which it does not."""
    return tuple(
        ControlPoint(
            name=f"Village {number}",
            at=(10.5, 12.2),
            day=edition.manifest.as_of,
            controller=ActorId("crown" if number < right else "league"),
            zone=ZoneId("south"),
            basis=Confidence.CERTAIN,
            source=SourceId("marrow-atlas"),
            known_from="A gazetteer.",
        )
        for number in range(right + wrong)
    )


@pytest.mark.parametrize(("right", "wrong", "found"), [(19, 1, 0), (18, 1, 1), (20, 0, 0), (190, 10, 0), (189, 11, 1)])
def test_at_least_ninety_five_of_a_hundred_control_points_must_be_right(
    said: Said, edition: Edition, right: int, wrong: int, found: int
) -> None:
    assert len(said(SCORE_LOW, control_points=points(edition, right, wrong))) == found


@pytest.mark.parametrize(("days", "found"), [(-1, 0), (0, 1), (531, 1), (532, 0)])
def test_a_control_point_counts_from_the_editions_first_day_to_its_last(
    said: Said, edition: Edition, days: int, found: int
) -> None:
    day = edition.manifest.first_day + timedelta(days=days)
    (wrong,) = points(edition, 0, 1)
    assert len(said(SCORE_LOW, control_points=(wrong.model_copy(update={"day": day}),))) == found


@pytest.mark.parametrize(("wrong", "more"), [(40, ""), (41, " and 1 more"), (50, " and 10 more")])
def test_at_most_forty_wrong_points_are_listed(said: Said, edition: Edition, wrong: int, more: str) -> None:
    (message,) = said(SCORE_LOW, control_points=points(edition, 0, wrong))
    assert message.count("painted crown") == 40
    assert "wrong: Village 0 (line 0, painted crown), Village 1 (line 0, painted crown), " in message
    assert message.endswith(f"(line 0, painted crown){more}")
