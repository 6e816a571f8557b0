"""The long list of a zone's sources, which the dashboard sends only when the reader opens it."""

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.paging import WHOLE, Paging
from controlmap.render.blocks.zone_panel import SOURCES_LIST, zone_panel

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
