"""Escaping: whatever an edition's texts or a reader's input contain, they stay text."""

import json
import re
from collections.abc import Callable
from importlib.resources import files
from typing import Final

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.statements.search import Names
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ActorId, AnnotationId, ZoneId
from controlmap.render.blocks.about_blocks import about_page
from controlmap.render.blocks.actors_blocks import actor_cards, tracks_block
from controlmap.render.blocks.article_list import article_head, article_list
from controlmap.render.blocks.cards import actor_card, place_card, search_results, statement_card
from controlmap.render.blocks.front_panel import front_panel
from controlmap.render.blocks.history_block import point_panel
from controlmap.render.blocks.outcomes_blocks import outcomes_list, with_outcomes
from controlmap.render.blocks.overview_panel import overview_panel
from controlmap.render.blocks.relations_matrix import relation_block, relations_matrix
from controlmap.render.blocks.sources_list import sources_list
from controlmap.render.blocks.timeline_blocks import change_block, events_block
from controlmap.render.blocks.zone_panel import zone_panel
from controlmap.render.markup import markup
from controlmap.render.web_map.folium_map import build_map
from controlmap.render.web_map.map_assets import map_assets, program_assets
from tests.render.hostile_words import MARKUP, hostile
from tests.render.page import Page

HILLS = AnnotationId("l3-hills")
BACKED = (ActorId("overseas"), ActorId("crown"))

Draw = Callable[[DayView, Catalogue], str]

DRAWN: Final[dict[str, Draw]] = {
    "zone": lambda view, messages: zone_panel(view, messages, ZoneId("kernel")),
    "zone-with-backing": lambda view, messages: zone_panel(view, messages, ZoneId("south")),
    "overview": overview_panel,
    "article": lambda view, messages: article_list(view, messages, view.edition.annotations, None),
    "article-chosen": lambda view, messages: article_list(view, messages, view.edition.annotations, HILLS),
    "outcomes": lambda view, messages: outcomes_list(view, messages, with_outcomes(view.edition), HILLS),
    "relations": lambda view, messages: relations_matrix(view, messages, BACKED),
    "relation": lambda view, messages: relation_block(view, messages, BACKED, None),
    "tracks": lambda view, messages: tracks_block(view, messages, None),
    "actors": lambda view, messages: actor_cards(view, messages, ActorId("league"), HILLS),
    "about": about_page,
    "sources": lambda view, messages: sources_list(view.edition, messages),
    "place": lambda view, messages: place_card(view, messages, view.edition.places[0]),
    "front": lambda view, messages: front_panel(view, messages, "kernel.north"),
    "point": lambda view, messages: point_panel(view, messages, (10.5, 12.47)),
    "actor": lambda view, messages: actor_card(view, messages, view.edition.actors[0]),
    "statement": lambda view, messages: statement_card(view, messages, view.edition.annotations[0]),
    "results": lambda view, messages: search_results(view, messages, MARKUP, Names(view.edition).search("img")),
    "nothing-found": lambda view, messages: search_results(view, messages, MARKUP, Names(view.edition).search("xyzzy")),
    "article-head": article_head,
    "events": events_block,
    "change": lambda view, messages: change_block(view, messages, view.atlas.first_day),
    "problems": lambda _, __: markup("problems.html", title=MARKUP, lead=MARKUP, lines=[MARKUP]),
}

OUR_ATTRIBUTES: Final = {
    *("class", "dir", "hidden", "href", "id", "lang", "open", "rel", "role", "scope", "target", "title", "type"),
    "width",
}
"""Elements that the templates write, and a few that they may write: any other came from a text."""


@pytest.fixture(scope="module")
def spoiled(marrow_atlas: Atlas) -> DayView:
    """The invented edition with markup in every text."""
    return view_of(Atlas(hostile(marrow_atlas.edition)))


@pytest.mark.parametrize("draw", DRAWN.values(), ids=DRAWN)
def test_no_text_becomes_markup(spoiled: DayView, english: Catalogue, draw: Draw) -> None:
    html = draw(spoiled, english)
    page = Page(html)
    assert "<img" not in html
    assert "</script" not in html
    assert not [element for element in page.elements if element.tag in {"img", "script", "iframe"}]
    assert not [name for element in page.elements for name in element.attributes if name.startswith("on")]


@pytest.mark.parametrize("draw", DRAWN.values(), ids=DRAWN)
def test_text_is_shown_as_it_is_written(spoiled: DayView, english: Catalogue, draw: Draw) -> None:
    html = draw(spoiled, english)
    assert "&lt;img src=x onerror=alert(1)&gt;" in html
    assert MARKUP in Page(html).text


@pytest.mark.parametrize("draw", DRAWN.values(), ids=DRAWN)
def test_no_text_ends_the_attribute_that_contains_it(spoiled: DayView, english: Catalogue, draw: Draw) -> None:
    names = {name for element in Page(draw(spoiled, english)).elements for name in element.attributes}
    assert {name for name in names - OUR_ATTRIBUTES if not name.startswith(("data-", "aria-"))} == set()


def test_the_selection_marks_a_statement_and_is_never_written_out(spoiled: DayView, english: Catalogue) -> None:
    html = article_list(spoiled, english, spoiled.edition.annotations, spoiled.edition.annotations[0].id)
    assert len(re.findall(r'aria-pressed="true"', html)) == 1
    assert "<img" not in html


def test_a_value_missing_in_a_template_is_an_error_and_not_blank() -> None:
    with pytest.raises(Exception, match="'title' is undefined"):
        markup("problems.html", lead="", lines=[])


@pytest.mark.parametrize("word", ["none", "true", "false"])
def test_no_template_uses_a_reserved_word_as_a_placeholder(word: str) -> None:
    # A placeholder called `none` shows "None" whatever its value, and without an error.
    folder = files("controlmap.render") / "templates"
    sources = {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.is_file()}
    assert sources
    assert [name for name, source in sources.items() if re.search(rf"{{{{-?\s*{word}\b", source, re.IGNORECASE)] == []


def test_the_maps_own_script_contains_no_text_of_the_edition(spoiled: DayView, english: Catalogue) -> None:
    drawn = build_map(map_assets(spoiled, english), spoiled.edition.manifest.bounds, "</script><img>/")
    page = drawn.get_root().render()
    assert "onerror" not in page
    assert "</script><img>" not in page.partition("ControlMap.start")[2]


def test_text_reaches_the_map_as_data(spoiled: DayView, english: Catalogue) -> None:
    words = json.loads(map_assets(spoiled, english).words.content)
    assert MARKUP in words["title"]
    assert all(MARKUP in zone["name"] for zone in words["zones"].values())


def test_the_script_creates_elements_and_never_parses_text_as_markup() -> None:
    _, ours = program_assets()
    script = ours.scripts.content.decode()
    assert [
        way for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(") if way in script
    ] == []
