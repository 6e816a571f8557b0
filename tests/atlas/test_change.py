"""What changed hands between two days, and shares over time: both agree with the map of each day."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.change import change_between
from controlmap.errors import DayError
from controlmap.painting.geodesy import area_km2
from tests.atlas.test_any_day import days_of

FIRST, BEFORE, HANDOVER, AS_OF = date(2019, 1, 1), date(2019, 8, 31), date(2019, 9, 1), date(2020, 6, 15)
RIB_AT_THE_BORDER = 12.4 + 0.05 / 6
KM2 = 0.01
"""How far two computations of the same area may differ, in km2."""
LOST = shapely.Polygon([(10, RIB_AT_THE_BORDER), (10.5, 12.45), (11, RIB_AT_THE_BORDER), (11, 12.5), (10, 12.5)])
"""The ground between the river Rib and the foot of the hills, which the League lost to the Crown."""


def held_km2(atlas: Atlas, day: date) -> dict[str, float]:
    """Return each holder's area on a day."""
    day_map, held = atlas.map(day), dict[str, float]()
    for holding, km2 in zip(day_map.holdings, day_map.areas_km2, strict=True):
        held[holding.controller] = held.get(holding.controller, 0.0) + km2
    return held


def ground_held(atlas: Atlas, day: date) -> dict[str, BaseGeometry]:
    """Return each holder's ground on a day."""
    day_map = atlas.map(day)
    return {
        actor: shapely.union_all(
            [ground for held, ground in zip(day_map.holdings, day_map.grounds, strict=True) if held.controller == actor]
        )
        for actor in {held.controller for held in day_map.holdings}
    }


def two_days(atlas: Atlas, data: st.DataObject) -> tuple[date, date]:
    """Draw two days of the span, in any order; often the first, the last, or one on which something changed."""
    days = days_of(atlas)
    return data.draw(days, "one"), data.draw(days, "other")


def test_a_handover_names_loser_gainer_and_ground(marrow_atlas: Atlas) -> None:
    (handover,) = marrow_atlas.compare(BEFORE, HANDOVER).handovers
    assert (handover.loser, handover.gainer) == ("league", "crown")
    assert handover.km2 == pytest.approx(area_km2(LOST), rel=1e-3)
    assert handover.km2 == pytest.approx(area_km2(handover.geometry))


def test_a_change_carries_the_days_asked_for(marrow_atlas: Atlas) -> None:
    change = marrow_atlas.compare(date(2019, 3, 3), AS_OF)
    assert (change.day_a, change.day_b) == (date(2019, 3, 3), AS_OF)


def test_a_comparison_of_two_painted_days_carries_their_days(marrow_atlas: Atlas) -> None:
    change = change_between(marrow_atlas.map(FIRST), marrow_atlas.map(HANDOVER), marrow_atlas.mosaic)
    assert (change.day_a, change.day_b) == (FIRST, HANDOVER)


def test_the_largest_handover_comes_first_whoever_gained_the_ground(syria_atlas: Atlas) -> None:
    handovers = syria_atlas.compare(syria_atlas.first_day, syria_atlas.as_of).handovers
    sizes = [handover.km2 for handover in handovers]
    assert sizes == sorted(sizes, reverse=True)
    pairs = [(handover.loser, handover.gainer) for handover in handovers]
    assert pairs != sorted(pairs)


def test_going_back_in_time_swaps_loser_and_gainer(marrow_atlas: Atlas) -> None:
    there, back = marrow_atlas.compare(FIRST, AS_OF).table(), marrow_atlas.compare(AS_OF, FIRST).table()
    assert there == {(loser, gainer): km2 for (gainer, loser), km2 in back.items()}


@given(day=st.dates(FIRST, AS_OF))
def test_nothing_changes_hands_between_a_day_and_itself(marrow_atlas: Atlas, day: date) -> None:
    assert marrow_atlas.compare(day, day).handovers == ()


def test_a_day_that_the_edition_does_not_cover_is_an_error(marrow_atlas: Atlas) -> None:
    with pytest.raises(DayError):
        marrow_atlas.compare(date(2001, 1, 1), AS_OF)


def test_days_of_two_mosaics_are_not_compared(marrow_atlas: Atlas) -> None:
    other = Atlas(marrow_atlas.edition)
    with pytest.raises(ValueError, match=r"^both days must be painted from the mosaic"):
        change_between(marrow_atlas.map(), other.map(), marrow_atlas.mosaic)


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_gains_less_losses_are_the_difference_of_areas(syria_atlas: Atlas, data: st.DataObject) -> None:
    one, other = two_days(syria_atlas, data)
    table = syria_atlas.compare(one, other).table()
    before, after = held_km2(syria_atlas, one), held_km2(syria_atlas, other)
    for actor in before.keys() | after.keys():
        won = sum(km2 for (_, gainer), km2 in table.items() if gainer == actor)
        lost = sum(km2 for (loser, _), km2 in table.items() if loser == actor)
        assert won - lost == pytest.approx(after.get(actor, 0) - before.get(actor, 0), abs=KM2)


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_the_ground_that_changed_hands_is_where_the_two_maps_differ(syria_atlas: Atlas, data: st.DataObject) -> None:
    one, other = two_days(syria_atlas, data)
    before, after = ground_held(syria_atlas, one), ground_held(syria_atlas, other)
    for handover in syria_atlas.compare(one, other).handovers:
        assert handover.km2 == pytest.approx(area_km2(handover.geometry), abs=KM2)
        passed = shapely.intersection(before[handover.loser], after[handover.gainer])
        crumbs = shapely.symmetric_difference(passed, handover.geometry)
        assert sum(area_km2(crumb) for crumb in shapely.get_parts(crumbs) if crumb.area) < KM2


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_a_change_and_its_reverse_mirror_each_other(syria_atlas: Atlas, data: st.DataObject) -> None:
    one, other = two_days(syria_atlas, data)
    there = {(passed.loser, passed.gainer): passed for passed in syria_atlas.compare(one, other).handovers}
    back = {(passed.gainer, passed.loser): passed for passed in syria_atlas.compare(other, one).handovers}
    assert there.keys() == back.keys()
    for pair, passed in there.items():
        assert passed.km2 == back[pair].km2
        assert shapely.equals(passed.geometry, back[pair].geometry)


@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_a_row_of_shares_is_the_map_of_its_day(syria_atlas: Atlas, data: st.DataObject) -> None:
    shares = syria_atlas.shares()
    row = data.draw(st.integers(0, len(shares.days) - 1), "row")
    day = shares.days[row]
    held, country = held_km2(syria_atlas, day), syria_atlas.map(day).country_km2
    for holder, share in zip(shares.holders, shares.values[row], strict=True):
        assert share == pytest.approx(held.get(holder, 0) / country, abs=1e-9)


def test_shares_of_a_day_sum_to_one_and_are_those_of_its_map(marrow_atlas: Atlas) -> None:
    shares = marrow_atlas.shares()
    assert shares.days == (FIRST, HANDOVER)
    assert shares.holders == ("crown", "league")
    assert shares.values.sum(axis=1) == pytest.approx(1)
    for day, row in zip(shares.days, shares.values, strict=True):
        country = marrow_atlas.map(day).country_km2
        drawn = held_km2(marrow_atlas, day)
        assert dict(zip(shares.holders, row * country, strict=True)) == pytest.approx(drawn)


def test_a_holder_who_has_no_ground_on_a_day_has_no_share_of_it(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    walls = next(hold for hold in edition.holds if hold.id == "kernel-walls")
    last = edition.actors[-1].id
    span = walls.span.model_copy(update={"start": HANDOVER, "end": AS_OF})
    raided = walls.model_copy(update={"id": "raid", "controller": last, "rank": 5, "span": span})
    shares = Atlas(replace(edition, holds=(*edition.holds, raided))).shares()
    assert shares.holders == ("crown", "league", last)
    assert (shares.values[:, 2] > 0).tolist() == [False, True, False]
    assert shares.values.sum(axis=1) == pytest.approx(1)


def test_a_change_on_the_last_day_counts_and_one_on_the_day_after_does_not(marrow_atlas: Atlas) -> None:
    edition, last = marrow_atlas.edition, marrow_atlas.as_of
    walls = next(hold for hold in edition.holds if hold.id == "kernel-walls")
    for day, days in ((last, (FIRST, HANDOVER, last)), (last + timedelta(days=1), (FIRST, HANDOVER))):
        fallen = walls.model_copy(update={"span": walls.span.model_copy(update={"end": day})})
        holds = tuple(fallen if hold is walls else hold for hold in edition.holds)
        assert Atlas(replace(edition, holds=holds)).changes == days


def test_the_map_changes_on_every_day_of_change_and_on_no_other(syria_atlas: Atlas) -> None:
    days = syria_atlas.changes
    assert days[0] == syria_atlas.first_day
    assert all(one < other for one, other in pairwise(days))
    assert syria_atlas.shares().values.shape == (len(days), len(syria_atlas.shares().holders))
    assert np.allclose(syria_atlas.shares().values.sum(axis=1), 1)
