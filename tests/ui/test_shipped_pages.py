"""Every page of the shipped edition, without a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.statements.join import LinkKind
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Modality
from controlmap.model.hold import Basis
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.ui.address import state
from controlmap.ui.server.live_edition import ShownEdition
from tests.ui.opened_page import opened_page

Open = Callable[..., AppTest]

AREA = re.compile(r"[\d,]+ km², between [\d,]+ and [\d,]+")
FRONT = re.compile(r"[\d,.]+ km of front line")
LISTED = re.compile(r'data-statement="([^"]+)"')


@pytest.fixture
def open_page(repository: Path, tmp_path: Path, syria_atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens a page as a new reader; it uses the shared edition, which saves seconds."""
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path))
    monkeypatch.setattr("controlmap.ui.shell.shown_edition", lambda: ShownEdition(syria_atlas, (), 1))

    def opened(page: str = "map", **parameters: str) -> AppTest:
        return opened_page(repository, page, parameters)

    return opened


def html(app: AppTest) -> str:
    """Return the HTML of a page that we wrote."""
    return "\n".join(block.proto.body for block in app.get("html") if not block.proto.body.startswith("<style"))


def listed(app: AppTest) -> list[AnnotationId]:
    """Return the statements that a page shows, in order."""
    return [AnnotationId(found) for found in LISTED.findall(html(app))]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("map", 'data-panel="overview"'),
        ("timeline", 'data-panel="events"'),
        ("article", 'data-panel="article"'),
        ("about", "cm-about"),
    ],
)
def test_every_page_opens_without_an_error(open_page: Open, page: str, expected: str) -> None:
    shown = html(open_page(page))
    assert expected in shown
    assert "was logged as" not in shown


def test_the_map_page_lists_holders_and_areas_before_any_click(open_page: Open, syria_atlas: Atlas) -> None:
    shown = html(open_page())
    for holding in syria_atlas.map().holdings:
        assert f'data-actor="{holding.controller}"' in shown


def test_every_zone_has_a_complete_panel(open_page: Open, syria_atlas: Atlas) -> None:
    app = open_page()
    for zone in view_of(syria_atlas).zones():
        app.query_params["zone"] = zone.id
        shown = html(app.run())
        assert f'data-panel-zone="{zone.id}"' in shown
        assert "Held by" in shown
        assert AREA.search(shown), zone.id
        assert FRONT.search(shown), zone.id
        assert "What the article does not say" in shown
        assert ("Not mentioned in the article" in shown) == (not zone.spoken_of), zone.id
        assert bool(listed(app)) or not zone.spoken_of, zone.id


@pytest.mark.parametrize(
    ("name", "value"), [("zone", "atlantis"), ("annotation", "l99"), ("date", "yesterday"), ("lang", "tlh")]
)
def test_an_unknown_value_in_the_address_gets_a_notice_and_the_default(open_page: Open, name: str, value: str) -> None:
    shown = html(open_page(**{name: value}))
    assert f"“{value}”" in shown
    assert 'data-panel="overview"' in shown


def test_the_picker_selects_and_deselects_a_zone(open_page: Open) -> None:
    app = open_page()
    app.selectbox(state.PICK).select("tanf").run()
    assert app.query_params["zone"] == "tanf"
    assert 'data-panel-zone="tanf"' in html(app)
    app.selectbox(state.PICK).set_value(None).run()
    assert "zone" not in app.query_params
    assert 'data-panel="overview"' in html(app)


@pytest.mark.parametrize("name", ["alias", "ar"])
def test_a_search_finds_a_town_by_another_name_and_in_arabic(open_page: Open, syria_atlas: Atlas, name: str) -> None:
    place = next(place for place in syria_atlas.edition.places if place.aliases)
    wanted = place.aliases[0] if name == "alias" else place.name.say("ar")
    app = open_page()
    app.text_input(state.SEARCH).set_value(wanted).run()
    assert f'data-place="{place.id}"' in html(app)


def test_a_search_without_results_says_so(open_page: Open) -> None:
    app = open_page()
    app.text_input(state.SEARCH).set_value("xyzzy").run()
    assert "matches “xyzzy”" in html(app)


def test_the_article_lists_every_statement_in_reading_order(open_page: Open, syria_atlas: Atlas) -> None:
    assert listed(open_page("article")) == [note.id for note in syria_atlas.edition.annotations]


def test_the_articles_filters_combine(open_page: Open, syria_atlas: Atlas) -> None:
    notes = {note.id: note for note in syria_atlas.edition.annotations}
    zone = ZoneId("government")
    reached = {link.annotation.id for link in syria_atlas.dossier(zone).links if link.kind is not LinkKind.HOLDER}
    speaker = next(notes[one].speaker for one in reached if notes[one].about.actors)
    app = open_page("article", zone=zone, speaker=speaker)
    shown = listed(app)
    assert shown
    assert set(shown) == {one for one in reached if notes[one].speaker == speaker}
    modality, actor = notes[shown[0]].modality, next(a for one in shown for a in notes[one].about.actors)
    app = open_page("article", zone=zone, speaker=speaker, modality=str(modality), actor=actor)
    expected = {one for one in shown if notes[one].modality is modality and actor in notes[one].about.actors}
    assert set(listed(app)) == expected


def test_a_filter_set_on_the_page_is_added_to_the_address(open_page: Open) -> None:
    app = open_page("article")
    every = len(listed(app))
    app.selectbox("filter-modality").select(str(Modality.FORECAST)).run()
    assert app.query_params["modality"] == "forecast"
    assert 0 < len(listed(app)) < every


def test_an_unknown_filter_gets_a_notice_and_is_ignored(open_page: Open, syria_atlas: Atlas) -> None:
    app = open_page("article", speaker="nobody")
    assert "“nobody”" in html(app)
    assert len(listed(app)) == len(syria_atlas.edition.annotations)


def test_about_names_the_article_the_terms_the_sources_and_the_licences(
    open_page: Open, syria_atlas: Atlas, english: Catalogue
) -> None:
    shown = html(open_page("about"))
    manifest = syria_atlas.edition.manifest
    article = manifest.article
    for part in (
        article.publisher.say("en"),
        article.dateline.say("en"),
        "14 December 2017",
        "Who holds it, not who owns it",
        "Golan",
        "CC BY 4.0",
        "MIT",
    ):
        assert part in shown
    for key in [f"basis.{one}" for one in Basis] + [f"modality.{one}" for one in Modality]:
        assert english.say(key).replace("'", "&#39;") in shown


def test_about_links_to_a_published_static_edition_with_the_selection(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not open_page("about").get("link_button")
    monkeypatch.setenv("CONTROLMAP_SITE_ADDRESS", "/edition/")
    [link] = open_page("about", zone="tanf").get("link_button")
    assert (link.proto.label, link.proto.url) == ("Open the static edition", "/edition/?zone=tanf")


def test_the_outcomes_of_the_selected_zone_alone_are_listed(open_page: Open) -> None:
    app = open_page("outcomes", zone="rebels-eastern-ghouta")
    assert re.findall(r'<li[^>]*data-statement="([^"]+)"', html(app)) == ["l15-ghouta-in-firing-line"]
    app.selectbox("filter-zone").set_value(None).run()
    assert "zone" not in app.query_params
    assert html(app).count("data-statement=") > 20
