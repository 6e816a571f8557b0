"""Beside the timeline: the events around a day, and the ground that changed hands between two days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import EventId
from controlmap.render.blocks.timeline_blocks import change_block, events_block
from controlmap.render.blocks.zone_changes import zone_changes, zone_changes_skeleton
from tests.render.page import Page

FIRST, BEFORE, HANDOVER, AS_OF = date(2019, 1, 1), date(2019, 8, 31), date(2019, 9, 1), date(2020, 6, 15)
SHOWN = 9


@pytest.fixture(scope="module")
def eventful(marrow_atlas: Atlas) -> Atlas:
    """The invented edition with an event every tenth day, written in no order."""
    (event,) = marrow_atlas.edition.events
    days = [FIRST + timedelta(days=10 * number) for number in range(40)]
    events = [event.model_copy(update={"id": EventId(f"event-{day}"), "day": day}) for day in reversed(days)]
    return Atlas(replace(marrow_atlas.edition, events=tuple(events)))


def test_an_event_links_to_its_day_and_its_statements(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = Page(events_block(view_of(marrow_atlas), english))
    assert "1 September 2019 The Crown crosses the Rib. line 1" in page.text
    assert page.values("data-day") == ["2019-09-01"]
    assert page.values("data-annotation") == ["l1-plain"]


def test_the_event_of_the_day_shown_is_marked(marrow_atlas: Atlas, english: Catalogue) -> None:
    marked = Page(events_block(DayView(marrow_atlas, HANDOVER), english)).having("class", "cm-event is-chosen")
    assert len(marked) == 1
    assert not Page(events_block(DayView(marrow_atlas, BEFORE), english)).having("class", "cm-event is-chosen")


@settings(deadline=None)
@given(day=st.dates(FIRST, AS_OF))
def test_the_events_shown_are_consecutive_and_include_the_last_one_before_the_day(
    eventful: Atlas, english: Catalogue, day: date
) -> None:
    days = sorted(event.day.isoformat() for event in eventful.edition.events)
    shown = Page(events_block(view_of(eventful, day), english)).values("data-day")
    start = days.index(shown[0])
    assert shown == days[start : start + SHOWN]
    assert max(one for one in days if one <= day.isoformat()) in shown


def test_an_edition_without_events_says_so(marrow_atlas: Atlas, english: Catalogue) -> None:
    bare = Atlas(replace(marrow_atlas.edition, events=()))
    assert "No event is recorded." in Page(events_block(view_of(bare), english)).text


def test_a_change_gives_both_holders_and_the_area(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = Page(change_block(view_of(marrow_atlas), english, FIRST)).text
    (handover,) = marrow_atlas.compare(FIRST, AS_OF).handovers
    assert "What changed hands from 1 January 2019 to 15 June 2020" in text
    assert f"From To km² League Crown {handover.km2:,.1f}" in text


def test_days_without_a_change_between_them_say_so(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = Page(change_block(view_of(marrow_atlas, BEFORE), english, FIRST))
    assert "Nothing changed hands between the two days." in page.text
    assert not [element for element in page.elements if element.tag == "table"]


def test_the_zones_that_grew_or_shrank_have_their_areas_on_both_days(syria_atlas: Atlas, english: Catalogue) -> None:
    page = Page(zone_changes(view_of(syria_atlas), english, date(2016, 12, 14)))
    assert "Kurdish-led areas 28,748 26,302–31,245 48,771 45,683–51,900 +20,023" in page.text
    assert "\N{MINUS SIGN}91,914" in page.text
    assert "golan-israeli-held" not in page.values("data-zone")


def test_days_without_a_change_have_no_list_of_zones(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert zone_changes(view_of(marrow_atlas, BEFORE), english, FIRST) == ""


def test_the_static_edition_gets_the_table_of_zones_without_rows(english: Catalogue) -> None:
    table = zone_changes_skeleton(english)
    assert "<tbody></tbody>" in table
    assert 'data-range="{low}–{high}"' in table
    assert [gap for gap in ("{a}", "{b}") if gap in table] == ["{a}", "{b}"]
