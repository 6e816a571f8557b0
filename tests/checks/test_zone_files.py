"""Zones and their holds: a zone needs ground on one of the days that the edition shows, if only on the last."""

import dataclasses
from datetime import date, timedelta

import shapely

from controlmap.checks.zone_files import ZONE_WITHOUT_GROUND
from controlmap.model.edition import Edition
from tests.painting.scenes import hold

FIRST, LAST = date(2019, 1, 1), date(2020, 6, 15)
DAY = timedelta(days=1)


def without_ground(edition: Edition, start: date, end: date | None, first: date = FIRST) -> list[str]:
    """Return what is found if the only hold of the walled town has the given span."""
    walls = hold("walls", shapely.box(10.1, 12.6, 10.3, 12.8), start=start, end=end)
    manifest = edition.manifest.model_copy(update={"first_day": first, "as_of": LAST})
    holds = (walls.model_copy(update={"zone": "kernel"}),)
    changed = dataclasses.replace(edition, manifest=manifest, holds=holds)
    return [found.message for found in ZONE_WITHOUT_GROUND.run(changed)]


def test_ground_on_the_first_or_the_last_day_alone_is_enough(edition: Edition) -> None:
    assert without_ground(edition, FIRST - DAY, FIRST + DAY) == []
    assert without_ground(edition, LAST, None) == []


def test_ground_before_the_first_day_or_after_the_last_is_not_enough(edition: Edition) -> None:
    expected = ["the zone 'kernel' has no hold on any day from 2019-01-01 to 2020-06-15"]
    assert without_ground(edition, FIRST - DAY, FIRST) == expected
    assert without_ground(edition, LAST + DAY, None) == expected


def test_an_edition_of_a_single_day_has_days_and_one_that_runs_backwards_has_none(edition: Edition) -> None:
    expected = ["the zone 'kernel' has no hold on any day from 2020-06-15 to 2020-06-15"]
    assert without_ground(edition, FIRST, LAST, first=LAST) == expected
    assert without_ground(edition, FIRST, LAST, first=LAST + DAY) == []
