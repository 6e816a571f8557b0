"""The sources on a zone's printed sheet: those of its fronts on the day, numbered, as far as there is room."""

import re
from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.front_line import front_id
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.ids import ZoneId
from controlmap.model.source import SourceKind
from controlmap.render.blocks.paper_sources import MOST_LISTED, paper_sources
from controlmap.render.blocks.zone_panel import zone_panel
from tests.render.page import Page

NORTH = ZoneId("north")


def titles(view: DayView, language: str, zone: ZoneId, other: ZoneId | None = None) -> set[str]:
    """Return the titles of the sources of a zone's fronts, or of the front to one other zone."""
    fronts = [one for one in view.fronts.values() if one.id == one.whole and zone in one.zones]
    wanted = [one for one in fronts if other is None or other in one.zones]
    sources = [view.edition.source(cited.id) for front in wanted for cited in front.citations]
    return {source.title.say(language) for source in sources if source}


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("day", [date(2016, 6, 1), date(2017, 12, 14)])
def test_every_front_of_a_zone_has_the_number_of_one_of_its_own_sources(
    syria_atlas: Atlas, language: str, day: date
) -> None:
    view, messages = view_of(syria_atlas, day), load_catalogue(language)
    for zone in view.zones():
        printed = paper_sources(view, messages, zone.id)
        for neighbour in view.dossier(zone.id).neighbours:
            cited = titles(view, language, zone.id, neighbour.zone)
            named = numbers(printed.numbers[front_id(zone.id, neighbour.zone)])
            assert named
            for number in named:
                row = re.sub(r"[\u2066-\u2069]", "", printed.rows[number - 1])
                assert any(row.startswith(title) for title in cited), (zone.id, row)


def test_a_sheet_lists_all_sources_of_its_fronts_or_says_how_many_more_there_are(syria_atlas: Atlas) -> None:
    view, english = view_of(syria_atlas), load_catalogue("en")
    for zone in view.zones():
        printed, cited = paper_sources(view, english, zone.id), titles(view, "en", zone.id)
        left = len(cited) - len(printed.rows)
        assert len(printed.rows) == min(MOST_LISTED, len(cited))
        assert printed.more == (f"And {left} more, listed with the fronts on the online map." if left else "")


def test_background_knowledge_comes_last(syria_atlas: Atlas, english: Catalogue) -> None:
    edition = syria_atlas.edition
    background = {one.title.say("en") for one in edition.sources if one.kind is SourceKind.BACKGROUND}
    for day in (date(2015, 10, 1), syria_atlas.as_of):
        view = view_of(syria_atlas, day)
        for zone in view.zones():
            rows = paper_sources(view, english, zone.id).rows
            weak = [any(row.startswith(title) for title in background) for row in rows]
            assert weak == sorted(weak)


def test_the_list_and_the_numbers_are_in_the_zones_panel(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = Page(zone_panel(view_of(marrow_atlas), english, NORTH))
    assert "109 km of front line [1]" in page.text
    assert "Sources of its fronts An invented atlas of Marrow" in page.text


def test_a_zone_without_ground_on_the_day_lists_nothing(syria_atlas: Atlas, english: Catalogue) -> None:
    page = Page(zone_panel(view_of(syria_atlas), english, ZoneId("rebels-west-damascus")))
    assert "Sources of its fronts" not in page.text
