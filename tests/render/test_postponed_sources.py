"""Long lists of a zone's sources and places, of which the dashboard sends the rest when the reader asks for it."""

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.paging import WHOLE, Paging
from controlmap.render.blocks.zone_panel import PLACES_LIST, SOURCES_LIST, zone_panel

LONG, SHORT = ZoneId("government"), ZoneId("golan")


def test_a_long_list_is_a_button_with_the_number_of_sources_until_it_is_asked_for(
    syria_atlas: Atlas, english: Catalogue
) -> None:
    closed = zone_panel(view_of(syria_atlas), english, LONG, paging=Paging(16))
    opened = zone_panel(view_of(syria_atlas), english, LONG, paging=Paging(16, {SOURCES_LIST: 0}))
    whole = zone_panel(view_of(syria_atlas), english, LONG, paging=WHOLE)
    assert "data-source=" not in closed
    assert f'data-turn="{SOURCES_LIST}:0"' in closed
    assert opened.count("data-source=") == whole.count("data-source=") > 50
    assert english.count("sources.count", opened.count("data-source=")) + "</button>" in closed
    assert f'<details class="cm-citations" open data-list="{SOURCES_LIST}">' in opened


def test_a_short_list_is_sent_at_once(syria_atlas: Atlas, english: Catalogue) -> None:
    panel = zone_panel(view_of(syria_atlas), english, SHORT, paging=Paging(16))
    assert "data-source=" in panel
    assert f'data-turn="{SOURCES_LIST}:0"' not in panel


def test_sources_are_printed_once_their_list_is_open_and_the_sheet_says_so_before(
    syria_atlas: Atlas, english: Catalogue
) -> None:
    closed = zone_panel(view_of(syria_atlas), english, LONG, paging=Paging(16))
    opened = zone_panel(view_of(syria_atlas), english, LONG, paging=Paging(16, {SOURCES_LIST: 0}))
    assert english.say("paper.unopened") in closed
    assert "cm-refs" not in closed
    assert english.say("paper.unopened") not in opened
    assert "cm-refs" in opened


def test_of_many_places_the_first_are_listed_until_the_rest_is_asked_for(
    syria_atlas: Atlas, english: Catalogue
) -> None:
    closed = zone_panel(view_of(syria_atlas), english, LONG, paging=Paging(16))
    opened = zone_panel(view_of(syria_atlas), english, LONG, paging=Paging(16, {PLACES_LIST: 0}))
    whole = zone_panel(view_of(syria_atlas), english, LONG, paging=WHOLE)
    assert closed.count("<button data-place=") == 12
    assert opened.count("<button data-place=") == whole.count("<button data-place=") > 40
    rest = english.count("panel.more_places", opened.count("<button data-place=") - 12)
    assert f'data-turn="{PLACES_LIST}:0">{rest}</button>' in closed
    assert f'data-turn="{PLACES_LIST}:0"' not in opened + whole


def test_a_list_of_places_that_is_longer_by_one_is_whole(syria_atlas: Atlas, english: Catalogue) -> None:
    zones = [zone.id for zone in syria_atlas.edition.zones]
    panels = {zone: zone_panel(view_of(syria_atlas), english, zone, paging=Paging(16)) for zone in zones}
    counts = {zone: panel.count("<button data-place=") for zone, panel in panels.items()}
    assert max(counts.values()) <= 13
    assert min(counts.values()) <= 2
