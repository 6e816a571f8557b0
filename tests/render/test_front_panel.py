"""A front's panel: its two sides, its basis, since when it has existed, and its sources with links."""

from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.render.blocks.front_panel import SOURCES_FIRST, front_panel
from tests.atlas.checked_settlements import checked
from tests.render.page import Page

HILLS = "north.south"


def test_the_panel_has_sides_length_basis_beginning_note_and_sources(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = Page(front_panel(view_of(marrow_atlas), english, HILLS))
    assert "The front line between The north and The south" in page.text
    assert "109 km" in page.text
    assert "Taken from another source. The true line may be up to 2 km away." in page.text
    assert "Has run here since 1 September 2019 The Crown crosses the Rib." in page.text
    assert "The left bank of the Rib to the foot of the hills." in page.text
    assert "Source (1) An invented atlas of Marrow 12/7" in page.text


def test_few_sources_come_before_the_facts_and_many_after_them(syria_atlas: Atlas, english: Catalogue) -> None:
    view = view_of(syria_atlas)
    for front in ("government.rebels-rastan.rastan-talbiseh-houla", "government.kurdish-led"):
        panel = front_panel(view, english, front)
        few = len(view.front(front).citations) <= SOURCES_FIRST
        assert (panel.index("cm-citations") < panel.index("cm-facts")) is few
    assert few is False


def test_a_front_of_the_first_day_is_dated_before_that_day(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = Page(front_panel(view_of(marrow_atlas, date(2019, 3, 1)), english, HILLS)).text
    assert "Has run here since before 1 January 2019" in text


def test_a_settlement_that_contradicts_the_map_is_named(marrow_atlas: Atlas, english: Catalogue) -> None:
    atlas = checked(marrow_atlas, ("Mill", 10.5, 12.52, "league"), ("Weir", 10.5, 12.46, "league"))
    text = Page(front_panel(view_of(atlas), english, HILLS)).text
    assert "1 of 2 agree with the map." in text
    assert "Weir : League, but the map shows Crown" in text


def test_a_front_without_control_points_has_a_note(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert "no settlement near it is known" in Page(front_panel(view_of(marrow_atlas), english, HILLS)).text


def test_a_front_that_does_not_exist_on_the_day_has_a_note(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = Page(front_panel(view_of(marrow_atlas), english, "kernel.south")).text
    assert "No front line runs here on 15 June 2020." in text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_source_of_every_front_is_shown_once_with_its_link(syria_atlas: Atlas, language: str) -> None:
    view, messages = view_of(syria_atlas), load_catalogue(language)
    for front in view.fronts.values():
        page = Page(front_panel(view, messages, front.id))
        links = [element.attributes.get("href") for element in page.elements if element.tag == "a"]
        cited = [view.edition.source(one.id) for one in front.citations]
        assert sorted(link for link in links if link) == sorted(one.url for one in cited if one and one.url)


def test_in_another_language_a_note_is_introduced_as_english_and_quoted(
    marrow_atlas: Atlas, english: Catalogue
) -> None:
    view = view_of(marrow_atlas)
    arabic = Page(front_panel(view, load_catalogue("ar"), HILLS))
    [quoted] = [one for one in arabic.elements if one.tag == "q"]
    assert (quoted.attributes["lang"], quoted.attributes["dir"]) == ("en", "ltr")
    assert "من بيانات الخريطة، بالإنكليزية: The left bank of the Rib" in arabic.text
    own = Page(front_panel(view, english, HILLS))
    assert not [one for one in own.elements if one.tag == "q"]
    assert "in English" not in own.text


def test_a_whole_front_links_to_its_sections_and_a_section_to_the_whole(syria_atlas: Atlas) -> None:
    view, english = view_of(syria_atlas), load_catalogue("en")
    whole = max((one for one in view.fronts.values() if one.id == one.whole), key=lambda one: len(one.stretches))
    links = _linked_fronts(front_panel(view, english, whole.id))
    assert links == [stretch.id for stretch in whole.stretches]
    assert _linked_fronts(front_panel(view, english, links[0])) == [whole.id]


def _linked_fronts(html: str) -> list[str]:
    return Page(html).values("data-front")
