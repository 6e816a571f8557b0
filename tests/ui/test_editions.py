"""Several editions on one server: the address opens one, and the About page lists them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.ui.server import shared_atlas
from tests.ui.opened_page import opened_page

Open = Callable[..., AppTest]
OTHER = "Who holds Marrow Two"


@pytest.fixture
def opened(marrow: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Return a function that opens a page of a server with two editions, in a session of its own."""
    other = tmp_path / "marrow-two"
    shutil.copytree(marrow, other)
    manifest = other / "edition.yaml"
    lines = manifest.read_text(encoding="utf-8").splitlines()
    (title,) = (place for place, line in enumerate(lines) if line.startswith("title:"))
    rest = next(place for place in range(title + 1, len(lines)) if not lines[place].startswith(" "))
    lines[title:rest] = [f'title: {{en: "{OTHER}", ar: "{OTHER}"}}']
    manifest.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.delenv("CONTROLMAP_EDITION", raising=False)
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path / "static"))
    monkeypatch.setattr(shared_atlas, "shipped_editions", lambda: (marrow, other))
    st.cache_resource.clear()
    yield lambda page="map", **asked: opened_page(repository, page, asked)
    st.cache_resource.clear()


def html(app: AppTest) -> str:
    return "\n".join(block.proto.body for block in app.get("html") if not block.proto.body.startswith("<style"))


@pytest.fixture(autouse=True)
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the editions that are read as a whole, in order."""
    names: list[str] = []

    def noting(path: Path) -> Atlas:
        names.append(path.name)
        return open_edition(path)

    monkeypatch.setattr(shared_atlas, "open_edition", noting)
    return names


def test_the_first_edition_opens_and_no_other_is_read(opened: Open, read: list[str]) -> None:
    assert OTHER not in html(opened("about")).partition("cm-editions")[0]
    assert read == ["marrow"]


def test_the_address_opens_another_edition(opened: Open, read: list[str]) -> None:
    page = opened("about", edition="marrow-two")
    assert f"<strong>{OTHER}</strong>" in html(page)
    assert read == ["marrow-two"]


def test_the_about_page_links_the_others_in_the_readers_language(opened: Open) -> None:
    page = html(opened("about", lang="ar"))
    assert 'href="./?edition=marrow-two&amp;lang=ar"' in page
    assert "الطبعات" in page
    assert 'href="./?edition=marrow&amp;' not in page


def test_the_links_to_begin_with_keep_the_edition(opened: Open) -> None:
    other, first = html(opened("map", edition="marrow-two", lang="en")), html(opened("map", lang="en"))
    assert 'href="article?edition=marrow-two&amp;lang=en"' in other
    assert 'href="article?lang=en"' in first


def test_an_unknown_edition_opens_the_first_with_a_sentence(opened: Open, read: list[str]) -> None:
    page = html(opened("map", edition="atlantis"))
    assert "The address asks for the edition “atlantis”, which is not offered here." in page
    assert read == ["marrow"]


def test_a_selection_keeps_the_edition_in_the_address(opened: Open) -> None:
    page = opened("map", edition="marrow-two")
    page.selectbox[0].select_index(0).run(timeout=60)
    assert page.query_params["edition"] == "marrow-two"
    assert page.query_params["zone"]


def test_versions_of_editions_differ_so_that_their_caches_do(opened: Open) -> None:
    opened("map")
    opened("map", edition="marrow-two")
    folders = shared_atlas.offered_editions().values()
    assert len({shared_atlas._live_edition(str(folder)).now().version for folder in folders}) == 2


def test_with_one_edition_there_is_no_list(opened: Open, marrow: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONTROLMAP_EDITION", str(marrow))
    assert "cm-editions" not in html(opened("about"))
