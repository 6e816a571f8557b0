"""Fronts over time: since when each line has been where it is, and which events moved it there."""

from dataclasses import replace
from datetime import date

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.front_line import Stretch
from controlmap.errors import UnknownIdError
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId, ZoneId
from controlmap.painting.geodesy import length_km
from tests.atlas.enclaves import enclave, with_holds

HANDOVER, LATER = date(2019, 9, 1), date(2020, 1, 1)
TOWER = shapely.box(10.6, 12.7, 10.7, 12.8)


def drawn_by(atlas: Atlas, front: str) -> dict[str, Stretch]:
    """Return the sections of a front by the id of the hold that draws them."""
    return {stretch.hold.id: stretch for stretch in atlas.front(front).stretches}


def ground_of_the_north(atlas: Atlas, *grounds: tuple[BaseGeometry, date, date | None]) -> Atlas:
    """Return an atlas in which the League holds these grounds between their days, and the Crown everything else."""
    held: list[Hold] = []
    for number, (ground, start, end) in enumerate(grounds):
        one = enclave(atlas, f"hold-{number}", ground, controller=ActorId("league"), zone=ZoneId("north"))
        held.append(one.model_copy(update={"span": one.span.model_copy(update={"start": start, "end": end})}))
    return Atlas(replace(atlas.edition, holds=tuple(held), events=()))


def test_each_section_of_a_front_has_its_own_beginning(marrow_atlas: Atlas) -> None:
    castle = shapely.box(10.5, 12.55, 10.9, 12.95)
    atlas = with_holds(marrow_atlas, enclave(marrow_atlas, "castle", castle, start=LATER))
    stretches = drawn_by(atlas, "kernel.north")
    assert stretches["kernel-walls"].began is None
    assert stretches["castle"].began is not None
    assert stretches["castle"].began.day == LATER


def test_the_longest_section_of_a_front_comes_first(marrow_atlas: Atlas) -> None:
    for ground, order in (
        (TOWER, ["kernel-walls", "more"]),
        (shapely.box(10.4, 12.6, 10.9, 12.9), ["more", "kernel-walls"]),
    ):
        atlas = with_holds(marrow_atlas, enclave(marrow_atlas, "more", ground))
        assert list(drawn_by(atlas, "kernel.north")) == order


def test_a_front_names_the_events_that_moved_it_and_no_others_of_the_same_day(marrow_atlas: Atlas) -> None:
    (rib,) = marrow_atlas.edition.events
    fell = rib.model_copy(update={"id": "2019-09-01-tower", "began": ("tower",), "ended": ()})
    atlas = with_holds(marrow_atlas, enclave(marrow_atlas, "tower", TOWER, start=HANDOVER))
    atlas = Atlas(replace(atlas.edition, events=(rib, fell)))
    for front, hold, event in (
        ("north.south", "south-with-the-ford", rib),
        ("kernel.north", "tower", fell),
    ):
        began = drawn_by(atlas, front)[hold].began
        assert began is not None
        assert began.events == (event,)


def test_a_front_of_which_exactly_half_has_moved_counts_as_moved(marrow_atlas: Atlas) -> None:
    first = marrow_atlas.first_day
    atlas = ground_of_the_north(
        marrow_atlas,
        (shapely.box(10.4, 11.9, 10.7, 13.1), first, LATER),
        (shapely.box(10.4, 11.9, 10.6, 13.1), LATER, None),
    )
    (stretch,) = atlas.front("north.south").stretches
    assert stretch.length_km == pytest.approx(2 * length_km(shapely.LineString([(10.4, 12), (10.4, 13)])))
    assert stretch.began is not None
    assert stretch.began.day == LATER


def test_the_larger_part_of_a_front_is_measured_in_km_and_not_in_degrees(marrow_atlas: Atlas) -> None:
    # Half a degree from east to west is shorter than 0.495 degrees from south to north.
    first = marrow_atlas.first_day
    atlas = ground_of_the_north(
        marrow_atlas,
        (shapely.box(9.9, 12.1, 10.5, 13.1), first, LATER),
        (shapely.box(9.9, 12.505, 10.5, 13.1), LATER, None),
    )
    (stretch,) = atlas.front("north.south").stretches
    assert stretch.began is None


def test_a_section_is_described_by_the_two_nearest_places_within_the_country(marrow_atlas: Atlas) -> None:
    (ford,) = [place for place in marrow_atlas.edition.places if place.id == "ford"]
    spots = {"third": (10.5, 12.55), "abroad": (9.99, 12.5), "first": (10.9, 12.49), "second": (10.1, 12.52)}
    places = tuple(ford.model_copy(update={"id": name, "at": at}) for name, at in spots.items())
    for known, named in ((places, ["first", "second"]), (places[:3], ["first", "third"]), (places[:2], ["third"])):
        (stretch,) = Atlas(replace(marrow_atlas.edition, places=known)).front("north.south").stretches
        assert [place.id for place in stretch.places] == named


def test_a_section_far_from_every_place_is_described_by_none(marrow_atlas: Atlas) -> None:
    assert drawn_by(marrow_atlas, "kernel.north")["kernel-walls"].places == ()
    nowhere = Atlas(replace(marrow_atlas.edition, places=()))
    assert drawn_by(nowhere, "north.south")["south-with-the-ford"].places == ()


def test_days_without_a_change_share_their_fronts(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.fronts(date(2019, 9, 1)) is marrow_atlas.fronts(date(2020, 3, 1))


def test_a_front_that_does_not_exist_on_a_day_still_has_its_id_and_its_zones(marrow_atlas: Atlas) -> None:
    absent = marrow_atlas.front("kernel.south.kernel-walls")
    assert (absent.id, absent.zones) == ("kernel.south.kernel-walls", ("kernel", "south"))
    assert (absent.stretches, absent.near) == ((), ())


def test_there_can_be_a_front_between_two_holders_of_one_zone(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.front("north.north").stretches == ()
    besieged = enclave(marrow_atlas, "besieged", TOWER, zone=ZoneId("north"))
    assert list(drawn_by(with_holds(marrow_atlas, besieged), "north.north")) == ["besieged"]


@pytest.mark.parametrize("wanted", ["south.north", "north.south.kernel-walls.more", "north.south.kernel-walls."])
def test_a_refused_id_is_quoted(marrow_atlas: Atlas, wanted: str) -> None:
    with pytest.raises(UnknownIdError, match=f"no front '{wanted}'"):
        marrow_atlas.front(wanted)
