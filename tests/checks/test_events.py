"""Events beside their holds: which of the two gives its day more exactly, and whether ground changed hands at all."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.events import EVENT_TOO_EXACT, EVENT_WITHOUT_HOLD
from controlmap.checks.rule import Finding
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.origin import Origin
from controlmap.model.precision import Precision
from controlmap.model.text import LocalText
from tests.painting.scenes import COUNTRY, hold

KNOWN = {"from_precision": Precision.MONTH, "until_precision": Precision.WEEK}


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    read, _ = read_edition(marrow)
    assert read is not None
    return dataclasses.replace(read, holds=(hold("fort", COUNTRY).model_copy(update=KNOWN),))


def event(lines: dict[str, int] | None = None, **fields: Any) -> Event:
    written = {"id": "siege", "day": "2019-09-01", "name": LocalText({"en": "It falls."}), "sources": ("memoir",)}
    origin = Origin("m/events.yaml", 10, lines or {"day": 12})
    return Event.model_validate(written | fields).model_copy(update={"origin": origin})


def too_exact(edition: Edition, one: Event) -> list[Finding]:
    return list(EVENT_TOO_EXACT.run(dataclasses.replace(edition, events=(one,))))


def test_an_event_is_compared_with_the_end_of_a_hold_it_ended_or_the_start_of_one_it_began(
    edition: Edition,
) -> None:
    (ended,) = too_exact(edition, event(ended=("fort",)))
    assert ended.message == "the event's precision is day, but 'fort' ends on a day known to the week only"
    (began,) = too_exact(edition, event(began=("fort",)))
    assert began.message == "the event's precision is day, but 'fort' begins on a day known to the month only"
    assert began.fix == "write 'precision: month', or correct that of the hold"


@pytest.mark.parametrize(
    ("precision", "ended", "began"), [("day", 1, 1), ("week", 0, 1), ("month", 0, 0), ("year", 0, 0)]
)
def test_an_event_may_be_as_exact_as_its_hold_and_no_more(
    edition: Edition, precision: str, ended: int, began: int
) -> None:
    assert len(too_exact(edition, event(precision=precision, ended=("fort",)))) == ended
    assert len(too_exact(edition, event(precision=precision, began=("fort",)))) == began


def test_a_hold_that_the_edition_does_not_have_is_left_to_another_rule(edition: Edition) -> None:
    assert too_exact(edition, event(ended=("atlantis",), began=("atlantis",))) == []


def test_an_event_is_reported_at_its_precision_or_else_at_its_day(edition: Edition) -> None:
    (silent,) = too_exact(edition, event({"day": 12}, ended=("fort",)))
    (given,) = too_exact(edition, event({"day": 12, "precision": 13}, ended=("fort",)))
    assert (silent.line, given.line) == (12, 13)


@pytest.mark.parametrize(
    ("ground", "ended", "began", "found"),
    [
        (True, (), (), 1),
        (True, ("fort",), (), 0),
        (True, (), ("fort",), 0),
        (False, (), (), 0),
        (False, (), ("fort",), 1),
    ],
)
def test_an_event_names_a_hold_if_and_only_if_ground_changed_hands(
    edition: Edition, *, ground: bool, ended: tuple[str, ...], began: tuple[str, ...], found: int
) -> None:
    one = event(ground=ground, ended=ended, began=began)
    assert len(list(EVENT_WITHOUT_HOLD.run(dataclasses.replace(edition, events=(one,))))) == found
