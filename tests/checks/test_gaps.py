"""Gaps in a zone's history: when an event explains one, and which absences do not count as gaps."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest
import shapely

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.gaps import GAP
from controlmap.checks.history import History
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.text import LocalText
from tests.painting.scenes import hold

LOST, AGAIN = date(2019, 6, 1), date(2019, 9, 1)
FORT = shapely.box(10.2, 12.6, 10.4, 12.8)


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    """The invented edition in which the zone of the walled town has ground until June and from September on."""
    read, _ = read_edition(marrow)
    assert read is not None
    before, after = hold("before", FORT, end=LOST), hold("after", FORT, start=AGAIN)
    holds = tuple(one.model_copy(update={"zone": "kernel"}) for one in (before, after))
    plain = hold("plain", shapely.box(9, 11, 12, 14), rank=0).model_copy(update={"zone": "south"})
    return dataclasses.replace(read, holds=(*holds, plain), events=())


def fall(day: date, *ended: str) -> Event:
    written = {"id": "fall", "day": day, "name": LocalText({"en": "It falls."}), "sources": ("memoir",), "ended": ended}
    return Event.model_validate(written)


def messages(edition: Edition, *events: Event) -> list[str]:
    return [found.message for found in GAP.run(History(dataclasses.replace(edition, events=events)))]


def test_a_gap_is_named_with_its_first_day_and_the_day_on_which_the_zone_returns(edition: Edition) -> None:
    assert messages(edition) == [
        "the zone 'kernel' has ground before 2019-06-01 and from 2019-09-01 on, but none between"
    ]


@pytest.mark.parametrize(
    ("day", "ended", "found"),
    [
        (LOST, "before", 0),
        (LOST, "after", 0),
        (LOST, "plain", 1),
        (AGAIN, "before", 1),
        (date(2019, 5, 31), "before", 1),
    ],
)
def test_an_event_of_the_gaps_first_day_that_ended_a_hold_of_the_zone_explains_it(
    edition: Edition, day: date, ended: str, found: int
) -> None:
    assert len(messages(edition, fall(day, ended))) == found


def test_one_event_alone_must_match_both_day_and_hold(edition: Edition) -> None:
    assert len(messages(edition, fall(LOST, "plain"), fall(AGAIN, "before"))) == 1
    assert messages(edition, fall(LOST, "plain"), fall(LOST, "before")) == []


def test_a_zone_that_returns_on_the_day_on_which_it_was_lost_has_no_gap(edition: Edition) -> None:
    before, after, plain = edition.holds
    at_once = after.model_copy(update={"span": after.span.model_copy(update={"start": LOST})})
    assert messages(dataclasses.replace(edition, holds=(before, at_once, plain))) == []


def test_a_zone_that_appears_late_or_disappears_for_good_has_no_gap(edition: Edition) -> None:
    before, after, plain = edition.holds
    assert messages(dataclasses.replace(edition, holds=(before, plain))) == []
    assert messages(dataclasses.replace(edition, holds=(after, plain))) == []
