"""Holders over time: the day on which ground changed hands, how closely it is known, and by which events."""

from dataclasses import replace
from datetime import date
from typing import Any

import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.holders_over_time import Change
from controlmap.model.hold import Hold
from controlmap.model.precision import Precision
from tests.atlas.enclaves import enclave, with_holds

TAKEN, HANDOVER, LOST = date(2019, 5, 1), date(2019, 9, 1), date(2020, 1, 1)
TOWER = shapely.box(10.6, 12.7, 10.7, 12.8)


def tower(atlas: Atlas, start: date, end: date | None = None, **changes: Any) -> Hold:
    """Return a hold of the Crown over a part of the northern hills."""
    taken = enclave(atlas, "tower", TOWER, start=start, **changes)
    return taken.model_copy(update={"span": taken.span.model_copy(update={"end": end})})


def changes_at_the_tower(atlas: Atlas) -> list[Change | None]:
    """Return how the ground of the tower came to each of its holders."""
    return [span.began for span in atlas.place_history(10.65, 12.75).spans]


def test_ground_won_back_names_the_event_that_ended_the_enclave(marrow_atlas: Atlas) -> None:
    (rib,) = marrow_atlas.edition.events
    fall = rib.model_copy(update={"id": "2020-01-01-tower", "day": LOST, "began": (), "ended": ("tower",)})
    atlas = with_holds(marrow_atlas, tower(marrow_atlas, HANDOVER, LOST, until_precision=Precision.MONTH))
    _, _, won_back = changes_at_the_tower(Atlas(replace(atlas.edition, events=(rib, fall))))
    assert won_back == Change(LOST, Precision.MONTH, (fall,))


def test_ground_taken_from_a_hold_that_goes_on_elsewhere_does_not_name_how_that_hold_ends(marrow_atlas: Atlas) -> None:
    atlas = with_holds(marrow_atlas, tower(marrow_atlas, TAKEN, from_precision=Precision.MONTH))
    _, taken = changes_at_the_tower(atlas)
    assert taken == Change(TAKEN, Precision.MONTH, ())


def test_of_the_end_of_one_hold_and_the_start_of_the_next_the_more_exact_day_counts(marrow_atlas: Atlas) -> None:
    first = tower(marrow_atlas, TAKEN, LOST, until_precision=Precision.MONTH)
    second = tower(marrow_atlas, LOST, controller="league", id="tower-retaken", from_precision=Precision.WEEK)
    *_, retaken = changes_at_the_tower(with_holds(marrow_atlas, first, second))
    assert retaken == Change(LOST, Precision.WEEK, ())


def test_owner_and_controller_take_as_few_bytes_as_their_number_allows(marrow_atlas: Atlas) -> None:
    holders = marrow_atlas.holders
    assert holders.controllers.shape == (2, len(marrow_atlas.mosaic.faces))
    assert holders.controllers.itemsize == 1
    assert holders.owners.itemsize == 1
    assert -1 <= holders.owners.min() <= holders.owners.max() < len(marrow_atlas.mosaic.holds)


def test_owners_of_many_holds_are_not_cut_off(syria_atlas: Atlas) -> None:
    holders, mosaic = syria_atlas.holders, syria_atlas.mosaic
    assert holders.owners.max() > 127  # beyond a byte
    day = syria_atlas.as_of
    assert (holders.owners[holders.period(day)] == mosaic.owners(day)).all()
