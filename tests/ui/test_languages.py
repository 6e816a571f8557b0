"""Every page in Arabic, without a browser: no English word on it, and a link to the other language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.render.blocks.paging import WHOLE
from controlmap.render.page_list import DASHBOARD_PAGES
from controlmap.ui.address.selection import Selection
from controlmap.ui.link.panel_block import panel_html
from controlmap.ui.server.live_edition import ShownEdition
from tests.messages.latin_words import strange_words
from tests.render.page import Page
from tests.ui.opened_page import opened_page

Open = Callable[..., AppTest]

PAGES = tuple(page.name for page in DASHBOARD_PAGES)
SAID = ("aria-label", "title", "alt", "placeholder")
"""Attributes that readers see or hear."""


@pytest.fixture
def open_page(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens a page of an atlas at an address as a new reader."""
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path))

    def opened(atlas: Atlas, page: str = "map", **parameters: str) -> AppTest:
        monkeypatch.setattr("controlmap.ui.shell.shown_edition", lambda: ShownEdition(atlas, (), 1))
        return opened_page(repository, page, parameters)

    return opened


def own_words(html: str) -> str:
    """Return a block without its citations: sources keep their published names, in whatever language."""
    return re.sub(r'<(details|ul) class="cm-(?:citations|line-source)".*?</\1>|<ol>.*?</ol>', "", html, flags=re.DOTALL)


def words(app: AppTest) -> str:
    """Return all text of a page, in its blocks and on its widgets."""
    # Sources keep their published names, in whatever language.
    ours = [block.proto.body for block in app.get("html") if not block.proto.body.startswith("<style")]
    blocks = [Page(own_words(body)) for body in ours if 'class="cm-about cm-sources"' not in body]
    said = [page.text for page in blocks]
    said += [
        value for page in blocks for one in page.elements for name, value in one.attributes.items() if name in SAID
    ]
    for kind in ("selectbox", "text_input", "text_area", "date_input", "button", "toggle", "expander"):
        for widget in app.get(kind):
            proto: Any = widget.proto
            said += [proto.label, getattr(proto, "placeholder", ""), getattr(proto, "help", "")]
            said += list(getattr(proto, "options", ()))
    return "\n".join(said)


def switch(app: AppTest) -> str:
    """Return the languages that the page announces to the browser."""
    [found] = [one.proto for one in app.get("bidi_component") if "languages" in one.proto.component_name]
    return str(found.json).replace(" ", "")


@pytest.mark.parametrize("page", PAGES)
def test_an_arabic_page_shows_no_english_word_and_offers_english(
    open_page: Open, marrow_atlas: Atlas, page: str
) -> None:
    app = open_page(marrow_atlas, page, lang="ar")
    assert re.search(r"[\u0600-\u06ff]{3}", words(app))
    assert strange_words(words(app)) == set()
    assert '"others":[{"code":"en","name":"English"}]' in switch(app)


@pytest.mark.thorough
@pytest.mark.parametrize("page", PAGES)
def test_an_arabic_page_of_the_shipped_edition_shows_no_english_word(
    open_page: Open, syria_atlas: Atlas, page: str
) -> None:
    zone = syria_atlas.edition.zones[0].id
    note = syria_atlas.edition.annotations[0].id
    assert strange_words(words(open_page(syria_atlas, page, lang="ar", zone=zone, annotation=note))) == set()


def test_every_zone_place_actor_and_statement_has_a_card_without_an_english_word(syria_atlas: Atlas) -> None:
    view, messages, edition = view_of(syria_atlas), load_catalogue("ar"), syria_atlas.edition
    chosen = [Selection(zone=zone.id) for zone in edition.zones]
    chosen += [Selection(place=place.id) for place in edition.places]
    chosen += [Selection(actor=actor.id) for actor in edition.actors]
    chosen += [Selection(annotation=note.id) for note in edition.annotations]
    strange = {one: strange_words(Page(own_words(panel_html(view, messages, one, "", WHOLE))).text) for one in chosen}
    assert {one: found for one, found in strange.items() if found} == {}


def test_an_invalid_address_is_answered_in_arabic(open_page: Open, marrow_atlas: Atlas) -> None:
    shown = words(open_page(marrow_atlas, lang="ar", zone="nowhere", date="never"))
    assert strange_words(shown) == {"nowhere", "never"}


def test_an_edition_in_one_language_is_shown_in_it_and_offers_no_other(open_page: Open, marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    alone = Atlas(replace(edition, manifest=edition.manifest.model_copy(update={"languages": ("ar",)})))
    app = open_page(alone)
    assert strange_words(words(app)) == set()
    assert '"others":[]' in switch(app)
