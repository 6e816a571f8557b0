"""Places whose holder a source states: which days of a statement are compared with the map, and with what result."""

import dataclasses
from datetime import date, timedelta
from pathlib import Path

import pytest
import shapely

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.held_places import PLACE_DISAGREES
from controlmap.checks.history import History
from controlmap.model.edition import Edition
from controlmap.model.place import HeldBy
from tests.painting.scenes import hold

FIRST, LAST = date(2019, 1, 1), date(2020, 6, 15)
DAY = timedelta(days=1)
GROUND = shapely.box(10.2, 12.2, 10.6, 12.4)


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    """The invented edition in which the League holds its only hold on the first day, on the last, and on no other."""
    read, _ = read_edition(marrow)
    assert read is not None
    assert (read.manifest.first_day, read.manifest.as_of) == (FIRST, LAST)
    spans = ((date(2015, 1, 1), FIRST + DAY), (LAST, None))
    holds = [hold(f"fort-{start}", GROUND, start=start, end=end, controller="league") for start, end in spans]
    return dataclasses.replace(read, holds=tuple(holds))


def said(edition: Edition, *held: tuple[str, date, date | None], spot: tuple[float, float] = (10.4, 12.3)) -> list[str]:
    """Return what is found about two places at a spot with the same statements about who held them."""
    spans = [
        {"controller": controller, "from": start, "source": "marrow-atlas", "until": end}
        for controller, start, end in held
    ]
    at = {"at": spot, "held_by": tuple(HeldBy.model_validate(span) for span in spans)}
    places = tuple(edition.places[index].model_copy(update=at) for index in (0, 1))
    return [found.message for found in PLACE_DISAGREES.run(History(dataclasses.replace(edition, places=places)))]


def test_a_place_is_compared_with_the_map_from_the_first_day_on(edition: Edition) -> None:
    assert said(edition, ("league", date(2018, 1, 1), FIRST + DAY)) == []
    assert said(edition, ("crown", date(2018, 1, 1), FIRST)) == []
    assert said(edition, ("crown", date(2018, 1, 1), FIRST + DAY)) == [
        f"on 2019-01-01 the place '{name}' is painted as held by 'league'; by 'marrow-atlas' it was held by 'crown'"
        for name in ("pith", "ford")
    ]


def test_a_place_is_compared_with_the_map_up_to_the_last_day(edition: Edition) -> None:
    assert said(edition, ("crown", FIRST + DAY, LAST)) == []
    assert said(edition, ("crown", LAST + DAY, None)) == []
    assert [message[:13] for message in said(edition, ("crown", FIRST + DAY, None))] == ["on 2020-06-15"] * 2


def test_each_wrong_statement_about_a_place_is_reported_once(edition: Edition) -> None:
    found = said(edition, ("crown", FIRST, FIRST + DAY), ("league", FIRST + DAY, LAST), ("crown", LAST, None))
    assert [message[:13] for message in found] == ["on 2019-01-01", "on 2019-01-02", "on 2020-06-15"] * 2


def test_a_place_outside_the_country_is_held_by_no_one_on_the_map(edition: Edition) -> None:
    found = said(edition, ("crown", FIRST, None), spot=(9.0, 12.3))
    assert found[0] == (
        "on 2019-01-01 the place 'pith' is outside the country; by 'marrow-atlas' it was held by 'crown'"
    )
    assert len(found) == 2


def test_a_holder_that_is_not_an_actor_is_left_to_another_rule(edition: Edition) -> None:
    assert said(edition, ("crwon", FIRST, None)) == []
