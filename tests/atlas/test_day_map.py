"""One day of the map: every point has one holder, and the fronts run between different ones."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.errors import DayError
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId, ZoneId
from controlmap.painting.geodesy import area_km2, length_km
from tests.atlas.enclaves import enclave, with_holds

BEFORE_THE_HANDOVER = date(2019, 8, 31)
HANDOVER = date(2019, 9, 1)
AT_THE_ENDS = (date(2018, 12, 31), date(2019, 1, 1), date(2020, 6, 15), date(2020, 6, 16))
FORD = (10.5, 12.47)
SOUTH = Holding(ZoneId("south"), ActorId("crown"))
NORTH = Holding(ZoneId("north"), ActorId("league"))
KERNEL = Holding(ZoneId("kernel"), ActorId("crown"))


@given(lon=st.floats(10, 11), lat=st.floats(12, 13))
def test_every_point_of_the_country_has_a_holder(marrow_atlas: Atlas, lon: float, lat: float) -> None:
    assert marrow_atlas.map().holding_at(lon, lat) in marrow_atlas.map().holdings


@pytest.mark.parametrize("spot", [(9.99, 12.5), (11.01, 12.5), (10.5, 11.99), (10.5, 13.01), (-170.0, 80.0)])
def test_a_point_outside_the_country_has_no_holder_and_no_hold(marrow_atlas: Atlas, spot: tuple[float, float]) -> None:
    assert marrow_atlas.map().holding_at(*spot) is None
    assert marrow_atlas.map().hold_at(*spot) is None


def test_holdings_are_in_the_order_of_the_editions_zones(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.map().holdings == (SOUTH, NORTH, KERNEL)


def test_grounds_cover_the_country_without_gap_or_overlap(marrow_atlas: Atlas) -> None:
    day_map = marrow_atlas.map()
    assert shapely.coverage_is_valid(list(day_map.grounds))
    assert shapely.union_all(day_map.grounds).equals(marrow_atlas.edition.border)


def test_areas_sum_to_the_countrys_area(marrow_atlas: Atlas) -> None:
    day_map = marrow_atlas.map()
    assert day_map.country_km2 == pytest.approx(area_km2(marrow_atlas.edition.border), rel=1e-9)


def test_ground_changes_hands_on_the_day_of_the_handover_and_not_before(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.map(BEFORE_THE_HANDOVER).holding_at(*FORD) == NORTH
    assert marrow_atlas.map(HANDOVER).holding_at(*FORD) == SOUTH


def test_the_hold_at_a_point_is_the_one_painted_last(marrow_atlas: Atlas) -> None:
    hold = marrow_atlas.map().hold_at(10.2, 12.7)
    assert hold is not None
    assert hold.id == "kernel-walls"


def test_ground_that_no_hold_covers_falls_to_the_base_holder(marrow_atlas: Atlas) -> None:
    bare = DayMap(replace(marrow_atlas.edition, holds=()), marrow_atlas.as_of)
    assert bare.holdings == (SOUTH,)
    assert bare.holding_at(10.5, 12.8) == SOUTH
    assert bare.hold_at(10.5, 12.8) is None
    assert bare.fronts == ()


def test_a_front_has_different_holders_on_its_two_sides(marrow_atlas: Atlas) -> None:
    fronts = marrow_atlas.map().fronts
    assert fronts
    assert all(front.left.controller != front.right.controller for front in fronts)


def test_a_line_between_two_zones_of_one_holder_is_not_a_front(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    crown = tuple(hold.model_copy(update={"controller": ActorId("crown")}) for hold in edition.holds)
    day_map = DayMap(replace(edition, holds=crown), marrow_atlas.as_of)
    assert len(day_map.holdings) == 3
    assert day_map.fronts == ()


def test_an_enclaves_front_is_its_whole_outline_and_rests_on_its_own_hold(marrow_atlas: Atlas) -> None:
    (front,) = marrow_atlas.map().fronts_of(KERNEL.zone)
    outline = shapely.box(10.1, 12.6, 10.3, 12.8).boundary
    assert {front.left, front.right} == {NORTH, KERNEL}
    assert (front.hold, front.basis, front.margin_km) == ("kernel-walls", Basis.INFERRED, 0.8)
    assert front.line.equals(outline)
    assert front.length_km == pytest.approx(length_km(outline))


def test_of_two_holds_that_meet_the_one_painted_later_draws_the_front(marrow_atlas: Atlas) -> None:
    (front,) = marrow_atlas.map().fronts_of(SOUTH.zone)
    # The ranks are equal: the later id is painted later.
    assert front.hold == max("north-of-the-rib", "south-with-the-ford")
    assert front.margin_km == 2


def test_a_zones_holdings_come_largest_first(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    rival = [hold.model_copy(update={"zone": ZoneId("south")}) for hold in edition.holds if hold.zone == "kernel"]
    shared = DayMap(
        replace(edition, holds=(*edition.holds, *(hold.model_copy(update={"controller": "league"}) for hold in rival))),
        marrow_atlas.as_of,
    )
    first, second = shared.of_zone(ZoneId("south"))
    assert shared.areas_km2[first] > shared.areas_km2[second]
    assert shared.of_zone(ZoneId("nowhere")) == ()


def test_the_larger_holding_comes_first_also_where_its_holder_is_later_in_the_alphabet(marrow_atlas: Atlas) -> None:
    most = enclave(marrow_atlas, "besiegers", shapely.box(10.1, 12.6, 10.25, 12.8), rank=3, controller="league")
    day_map = with_holds(marrow_atlas, most).map()
    holders = [day_map.holdings[index].controller for index in day_map.of_zone(KERNEL.zone)]
    assert holders == ["league", "crown"]


def test_every_face_is_keyed_by_the_holding_of_its_hold(marrow_atlas: Atlas) -> None:
    day_map = marrow_atlas.map()
    for face in range(len(day_map.keys)):
        hold = day_map.painting.hold_of(face)
        assert hold is not None
        assert day_map.holdings[int(day_map.keys[face])] == (hold.zone, hold.controller)
    assert set(np.unique(day_map.keys)) == {0, 1, 2}


@settings(deadline=None)
@given(day=st.sampled_from(AT_THE_ENDS) | st.dates(date(2015, 1, 1), date(2025, 1, 1)))
def test_a_day_is_painted_if_and_only_if_the_edition_covers_it(marrow_atlas: Atlas, day: date) -> None:
    if marrow_atlas.first_day <= day <= marrow_atlas.last_day:
        assert marrow_atlas.map(day).country_km2 == pytest.approx(marrow_atlas.map().country_km2)
    else:
        with pytest.raises(DayError, match=f"covers 2019-01-01 to 2020-06-15; {day} lies outside"):
            marrow_atlas.map(day)


def test_the_holds_of_a_holding_are_those_painted_on_its_ground_in_the_order_of_painting(marrow_atlas: Atlas) -> None:
    day_map = marrow_atlas.map()
    drawn = {holding: [hold.id for hold in day_map.holds_of(i)] for i, holding in enumerate(day_map.holdings)}
    assert drawn == {
        SOUTH: ["south-plain", "south-with-the-ford"],
        NORTH: ["north-of-the-rib"],
        KERNEL: ["kernel-walls"],
    }
    assert DayMap(replace(marrow_atlas.edition, holds=()), marrow_atlas.as_of).holds_of(0) == ()


def test_ground_of_a_zone_that_the_edition_does_not_list_comes_last(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    unlisted = replace(edition, zones=tuple(zone for zone in edition.zones if zone.id != "south"))
    assert DayMap(unlisted, edition.manifest.as_of).holdings == (NORTH, KERNEL, SOUTH)


def test_a_hold_that_others_cover_has_no_holding(marrow_atlas: Atlas) -> None:
    over = enclave(marrow_atlas, "over", shapely.box(9, 11, 12, 14), rank=9)
    day_map = with_holds(marrow_atlas, over).map()
    assert day_map.holdings == (Holding(over.zone, over.controller),)
    assert set(day_map.keys.tolist()) == {0}
