"""A front line: its two sides, its basis, the day since which it has run there, and the settlements that confirm it."""

from datetime import date

import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.near_points import NEAR_KM
from controlmap.errors import DayError, UnknownIdError
from controlmap.model.hold import Basis
from controlmap.model.precision import Precision
from controlmap.painting.geodesy import length_km
from tests.atlas.checked_settlements import checked
from tests.atlas.enclaves import FORT, with_a_fort

HANDOVER = date(2019, 9, 1)
EVE = date(2019, 8, 31)
HILLS = "north.south"
FOOT_OF_THE_HILLS = shapely.LineString([(10, 12.5), (11, 12.5)])


def test_a_front_names_its_two_sides_and_gives_its_length(marrow_atlas: Atlas) -> None:
    front = marrow_atlas.front(HILLS)
    assert front.zones == ("north", "south")
    assert {(one.left.controller, one.right.controller) for one in front.stretches} == {("crown", "league")}
    assert front.length_km == pytest.approx(length_km(FOOT_OF_THE_HILLS))


def test_a_front_takes_basis_margin_and_sources_from_the_hold_that_draws_it(marrow_atlas: Atlas) -> None:
    (stretch,) = marrow_atlas.front(HILLS).stretches
    drawn = next(hold for hold in marrow_atlas.edition.holds if hold.id == "south-with-the-ford")
    assert stretch.hold == drawn
    assert marrow_atlas.front(HILLS).citations == drawn.sources
    assert marrow_atlas.front(HILLS).margins_km == (2, 2)
    assert list(marrow_atlas.front(HILLS).basis_km) == [Basis.SOURCE]


def test_a_front_that_moved_has_run_there_since_the_event_that_moved_it(marrow_atlas: Atlas) -> None:
    (stretch,) = marrow_atlas.front(HILLS).stretches
    assert stretch.began is not None
    assert (stretch.began.day, stretch.began.precision) == (HANDOVER, Precision.DAY)
    assert [event.id for event in stretch.began.events] == ["2019-09-01-rib"]


def test_a_front_that_exists_from_the_first_day_on_has_no_beginning(marrow_atlas: Atlas) -> None:
    (stretch,) = marrow_atlas.front(HILLS, EVE).stretches
    assert stretch.began is None
    assert [one.began for one in marrow_atlas.front("kernel.north").stretches] == [None]


def test_a_section_of_a_front_is_found_by_its_own_id(marrow_atlas: Atlas) -> None:
    whole = marrow_atlas.front(HILLS)
    part = marrow_atlas.front(whole.stretches[0].id)
    assert part.id == "north.south.south-with-the-ford"
    assert part.whole == whole.id
    assert part.stretches == whole.stretches


def test_the_sections_of_every_front_are_the_fronts_of_the_day(syria_atlas: Atlas) -> None:
    for day in (syria_atlas.first_day, date(2016, 12, 22), syria_atlas.as_of):
        fronts = syria_atlas.fronts(day)
        whole = [front for name, front in fronts.items() if name == front.whole]
        drawn = sorted((one.left, one.right, one.hold.id) for front in whole for one in front.stretches)
        assert drawn == sorted((one.left, one.right, one.hold) for one in syria_atlas.map(day).fronts)
        assert len(drawn) + len(whole) == len(fronts)


def test_every_line_has_run_there_since_a_day_on_which_it_was_already_a_front(syria_atlas: Atlas) -> None:
    for front in syria_atlas.fronts().values():
        for stretch in front.stretches:
            since = stretch.began.day if stretch.began else syria_atlas.first_day
            then = shapely.union_all([one.line for one in syria_atlas.map(since).fronts])
            assert length_km(shapely.intersection(stretch.line, then)) > stretch.length_km / 2 - 0.01, stretch.id


def test_settlements_near_a_front_either_confirm_the_map_or_contradict_it(marrow_atlas: Atlas) -> None:
    atlas = checked(
        marrow_atlas,
        ("Mill", 10.5, 12.52, "league"),
        ("Weir", 10.5, 12.46, "league"),
        ("Far Mill", 10.5, 12.7, "crown"),
    )
    front = atlas.front(HILLS)
    assert [(near.point.name, near.agrees, near.painted) for near in front.near] == [
        ("Mill", True, "league"),
        ("Weir", False, "crown"),
    ]
    assert [near.point.name for near in front.differing] == ["Weir"]
    assert all(near.km <= NEAR_KM for near in front.near)


def test_a_settlement_is_used_on_its_own_day_only(marrow_atlas: Atlas) -> None:
    atlas = checked(marrow_atlas, ("Mill", 10.5, 12.52, "league"))
    assert atlas.front(HILLS).near
    assert not atlas.front(HILLS, date(2020, 6, 14)).near


def test_a_front_that_does_not_exist_on_a_day_has_no_sections(marrow_atlas: Atlas) -> None:
    absent = marrow_atlas.front("kernel.south")
    assert (absent.stretches, absent.length_km, absent.margins_km) == ((), 0, None)


@pytest.mark.parametrize("wanted", ["south.north", "north", "north.sea", "north.south.no-hold", "", "north.south.a.b"])
def test_an_id_that_does_not_name_two_zones_in_order_is_refused(marrow_atlas: Atlas, wanted: str) -> None:
    with pytest.raises(UnknownIdError, match="no front"):
        marrow_atlas.front(wanted)


def test_a_day_outside_the_edition_is_refused(marrow_atlas: Atlas) -> None:
    with pytest.raises(DayError):
        marrow_atlas.front(HILLS, date(2018, 1, 1))


def test_a_front_of_less_than_a_kilometre_is_listed_by_its_basis(marrow_atlas: Atlas) -> None:
    front = with_a_fort(marrow_atlas).front("kernel.north")
    assert front.basis_km == {Basis.STATED: pytest.approx(length_km(FORT.boundary))}


def test_a_settlement_just_beyond_the_border_is_near_the_front_and_painted_for_no_one(marrow_atlas: Atlas) -> None:
    (near,) = checked(marrow_atlas, ("Custom house", 9.99, 12.5, "crown")).front(HILLS).near
    assert (near.painted, near.agrees) == (None, False)


def test_the_settlements_near_a_front_come_nearest_first(marrow_atlas: Atlas) -> None:
    spots = (("far", 12.54), ("near", 12.49), ("middle", 12.52))
    atlas = checked(marrow_atlas, *((name, 10.5, lat, "crown") for name, lat in spots))
    assert [one.point.name for one in atlas.front(HILLS).near] == ["near", "middle", "far"]
