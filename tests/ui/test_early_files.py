"""The requests for the map's files in the head of a page: those of the language that the page will have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import streamlit as st

from controlmap.render.page_list import DASHBOARD_PAGES
from controlmap.render.web_map.map_assets import Asset, MapAssets
from controlmap.ui.link import early_files as module
from controlmap.ui.link.early_files import early_files, note_front_end, note_map_files, note_start

LANGUAGES = ("en", "ar")


def assets(language: str) -> MapAssets:
    def asset(name: str) -> Asset:
        return Asset(name, b"content")

    return MapAssets(
        scripts=(asset("controlmap-1.js"),),
        styles=(asset("controlmap-2.css"),),
        base=asset("base-3.json"),
        basemap=asset("basemap-4.json"),
        day=asset("day-5.json"),
        words=asset(f"words-{language}.json"),
    )


@pytest.fixture(autouse=True)
def _no_files_are_known() -> Iterator[None]:
    module._known.cache_clear()
    yield
    module._known.cache_clear()


@pytest.fixture
def _warm() -> None:
    for language in LANGUAGES:
        note_map_files(language, LANGUAGES, assets(language))
    note_start("en", "map-7.js")
    note_front_end("st-folium-6.js")


def test_before_any_file_is_written_nothing_is_requested() -> None:
    assert early_files("/", "", "en") == ""


@pytest.mark.usefixtures("_warm")
def test_scripts_and_styles_are_preloaded_and_data_are_fetched() -> None:
    requested = early_files("/", "", "en")
    for name in ("controlmap-1.js", "map-7.js", "st-folium-6.js"):
        assert f'<link rel="preload" as="script" href="app/static/built/{name}">' in requested
    assert '<link rel="preload" as="style" href="app/static/built/controlmap-2.css">' in requested
    assert 'data-parts="base-3.json day-5.json words-en.json" data-later="basemap-4.json"' in requested


@pytest.mark.usefixtures("_warm")
@pytest.mark.parametrize(
    ("query", "header", "language"),
    [
        ("", "", "en"),
        ("", "ar-SY,ar;q=0.9,en;q=0.5", "ar"),
        ("lang=ar", "en", "ar"),
        ("zone=tanf&lang=en", "ar", "en"),
        ("lang=tlh", "ar", "ar"),
        ("lang=<script>", "de", "en"),
    ],
)
def test_the_names_on_the_map_are_in_the_language_of_the_page(query: str, header: str, language: str) -> None:
    assert f"words-{language}.json" in early_files("/", query, header)


@pytest.mark.usefixtures("_warm")
def test_a_language_whose_files_are_not_written_requests_nothing() -> None:
    note_map_files("en", (*LANGUAGES, "fr"), assets("en"))
    assert early_files("/", "lang=fr", "en") == ""


@pytest.mark.usefixtures("_warm")
def test_only_pages_with_a_map_request_its_files() -> None:
    requesting = {page.name for page in DASHBOARD_PAGES if early_files(f"/{page.name}", "", "en")}
    assert requesting == {page.name for page in DASHBOARD_PAGES if page.has_map}
    assert early_files("/no-page", "", "en") == ""
    assert early_files("/some/article", "", "en") == "", "its relative addresses would lead elsewhere"


@pytest.mark.usefixtures("_warm")
def test_a_page_of_another_edition_requests_nothing_of_the_default_one() -> None:
    assert early_files("/", "edition=libya-2020-08", "en") == ""


@pytest.mark.usefixtures("_warm")
def test_below_a_base_path_the_same_pages_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "get_option", lambda _name: "maps/syria")
    assert early_files("/maps/syria/article", "", "en")
    assert early_files("/maps/syria/", "", "en")
    assert early_files("/maps/syria/about", "", "en") == ""
