"""The history of a place: its holder on every day, the events by which it changed hands, and its documented holders."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.errors import UnknownIdError
from controlmap.model.ids import PlaceId
from tests.atlas.checked_settlements import checked
from tests.atlas.enclaves import enclave, with_holds

FORD = PlaceId("ford")
HANDOVER = date(2019, 9, 1)


def test_a_place_that_fell_has_a_span_for_each_holder_with_the_day_and_the_event(marrow_atlas: Atlas) -> None:
    first, second = marrow_atlas.place_history(FORD).spans
    assert (first.controller, first.since, first.until, first.began) == (
        "league",
        marrow_atlas.first_day,
        HANDOVER,
        None,
    )
    assert (second.controller, second.since, second.until) == ("crown", HANDOVER, None)
    assert second.began is not None
    assert [event.id for event in second.began.events] == ["2019-09-01-rib"]


def test_a_place_that_never_fell_has_one_span(marrow_atlas: Atlas) -> None:
    (span,) = marrow_atlas.place_history(PlaceId("pith")).spans
    assert (span.controller, span.since, span.until) == ("crown", marrow_atlas.first_day, None)


def test_a_point_has_the_history_of_the_place_that_lies_on_it(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.place_history(10.5, 12.47) == marrow_atlas.place_history(FORD)
    assert marrow_atlas.place_history(10.5, 12.47).at == (10.5, 12.47)


@pytest.mark.parametrize("spot", [(10.5, 11.9), (20.0, 12.5)])
def test_a_point_outside_the_country_has_no_history(marrow_atlas: Atlas, spot: tuple[float, float]) -> None:
    nothing = marrow_atlas.place_history(*spot)
    assert (nothing.at, nothing.spans, nothing.known) == (spot, (), ())


def test_an_unknown_place_is_refused(marrow_atlas: Atlas) -> None:
    with pytest.raises(UnknownIdError, match="no place 'atlantis'"):
        marrow_atlas.place_history(PlaceId("atlantis"))


def test_a_longitude_alone_is_refused(marrow_atlas: Atlas) -> None:
    with pytest.raises(UnknownIdError, match=r"no place '10\.5'"):
        marrow_atlas.place_history(10.5)


def test_the_day_of_a_handover_is_the_first_of_the_new_holder_and_not_the_last_of_the_old(marrow_atlas: Atlas) -> None:
    before, after = marrow_atlas.place_history(FORD).spans
    eve = HANDOVER - timedelta(days=1)
    assert [before.covers(eve), after.covers(eve)] == [True, False]
    assert [before.covers(HANDOVER), after.covers(HANDOVER)] == [False, True]


def test_a_place_names_only_the_events_by_which_it_changed_hands_itself(marrow_atlas: Atlas) -> None:
    tower = shapely.box(10.6, 12.7, 10.7, 12.8)
    atlas = with_holds(marrow_atlas, enclave(marrow_atlas, "tower", tower, start=HANDOVER))
    (rib,) = marrow_atlas.edition.events
    fell = rib.model_copy(update={"id": "2019-09-01-tower", "began": ("tower",), "ended": ()})
    atlas = Atlas(replace(atlas.edition, events=(rib, fell)))
    for spot, event in (((10.5, 12.47), rib), ((10.65, 12.75), fell)):
        began = atlas.place_history(*spot).spans[1].began
        assert began is not None
        assert began.events == (event,)


@given(days=st.integers(0, 805), place=st.integers(0, 10**6))
@settings(max_examples=30)
def test_the_span_that_covers_a_day_names_the_painted_holder(syria_atlas: Atlas, days: int, place: int) -> None:
    day = syria_atlas.first_day + timedelta(days=days)
    places = [one for one in syria_atlas.edition.places if one.id in syria_atlas.holders.face_of_place]
    chosen = places[place % len(places)]
    (span,) = [one for one in syria_atlas.place_history(chosen.id).spans if one.covers(day)]
    holding = syria_atlas.map(day).holding_at(*chosen.at)
    assert holding is not None
    assert span.controller == holding.controller


def test_spans_are_contiguous_and_adjacent_spans_have_different_holders(syria_atlas: Atlas) -> None:
    for place in syria_atlas.edition.places:
        spans = syria_atlas.place_history(place.id).spans
        for before, after in pairwise(spans):
            assert before.until == after.since
            assert before.controller != after.controller
            assert after.began is not None
            assert after.began.day == after.since


def test_the_settlements_control_points_give_its_documented_holders(marrow_atlas: Atlas) -> None:
    atlas = checked(marrow_atlas, ("The Ford", 10.501, 12.47, "league"), ("Beyond", 10.53, 12.47, "crown"))
    (known,) = atlas.place_history(FORD).known
    assert (known.point.name, known.painted, known.agrees) == ("The Ford", "crown", False)


def test_of_two_settlements_the_nearer_one_gives_the_documented_holders(marrow_atlas: Atlas) -> None:
    for spots in ((10.49, 10.502), (10.498, 10.51)):
        near = min(spots, key=lambda lon: abs(lon - 10.5))
        for order in (spots, spots[::-1]):
            atlas = checked(marrow_atlas, *((str(lon), lon, 12.47, "league") for lon in order))
            assert [known.point.name for known in atlas.place_history(FORD).known] == [str(near)]


def test_a_place_without_a_control_point_nearby_has_none(marrow_atlas: Atlas) -> None:
    assert checked(marrow_atlas, ("Beyond", 10.53, 12.47, "crown")).place_history(FORD).known == ()
