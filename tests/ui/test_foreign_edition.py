"""The dashboard of an edition in a language that the interface lacks: English pages around the edition's own texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.opening import open_edition
from controlmap.messages.catalogue import edition_catalogue
from controlmap.model.text import MarkedText
from controlmap.render.blocks.paging import WHOLE
from controlmap.render.page_list import DASHBOARD_PAGES
from controlmap.ui.address.selection import Selection
from controlmap.ui.link.panel_block import panel_html
from controlmap.ui.server.live_edition import ShownEdition
from tests.messages.foreign_edition import machine_words, write_foreign_edition
from tests.ui.opened_page import opened_page

FRENCH = "fr"


@pytest.fixture(scope="module")
def atlas(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """The invented edition in French alone."""
    return open_edition(write_foreign_edition(marrow, tmp_path_factory.mktemp("french") / "marrow", FRENCH))


@pytest.mark.thorough
@pytest.mark.parametrize("page", [page.name for page in DASHBOARD_PAGES])
@pytest.mark.parametrize("asked", [FRENCH, "en", ""])
def test_each_page_is_shown(
    atlas: Atlas, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, asked: str
) -> None:
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path))
    monkeypatch.setattr("controlmap.ui.shell.shown_edition", lambda: ShownEdition(atlas, (), 1))
    app = opened_page(repository, page, {"lang": asked} if asked else {})
    shown = "".join(block.proto.body for block in app.get("html"))
    [switch] = [one.proto.json for one in app.get("bidi_component") if "languages" in one.proto.component_name]
    assert '"language":"en"' in str(switch).replace(" ", "")
    assert f'<span lang="{FRENCH}" dir="ltr">{machine_words("")[0]}' in shown


@pytest.mark.thorough
def test_each_card_has_its_texts_marked_and_its_days_in_english(atlas: Atlas) -> None:
    edition, view = atlas.edition, view_of(atlas)
    messages = edition_catalogue(FRENCH, edition.manifest.languages)
    chosen = [Selection(), *(Selection(zone=zone.id) for zone in edition.zones)]
    chosen += [Selection(place=place.id) for place in edition.places]
    chosen += [Selection(actor=actor.id) for actor in edition.actors]
    chosen += [Selection(annotation=note.id) for note in edition.annotations]
    for one in chosen:
        assert f'<span lang="{FRENCH}" dir="ltr">' in panel_html(view, messages, one, "", WHOLE), one
    assert messages.day(view.day) == "15 June 2020"


def test_a_text_of_an_edition_is_marked_only_where_the_page_has_another_language(marrow_atlas: Atlas) -> None:
    name = marrow_atlas.edition.zones[0].name
    assert not isinstance(name.say("ar"), MarkedText)
    fallen_back = name.say(FRENCH)
    assert isinstance(fallen_back, MarkedText)
    assert fallen_back.language == "en"
