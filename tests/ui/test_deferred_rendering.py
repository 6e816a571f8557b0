"""The map comes first: once in each session, the rest of the page waits until the map is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from controlmap.ui.workarounds import deferred_rendering
from tests.ui.opened_page import opened_page


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits that were requested, in s; none is carried out."""
    waited: list[float] = []
    monkeypatch.setattr(deferred_rendering, "LEAD_S", 0.5)
    monkeypatch.setattr(deferred_rendering, "sleep", waited.append)
    return waited


def test_a_session_waits_for_its_map_once(repository: Path, pauses: list[float]) -> None:
    app = opened_page(repository, "map", {})
    assert pauses == [0.5]
    app.run()
    app.selectbox[0].select_index(1).run()
    assert pauses == [0.5]


def test_a_page_without_the_maps_panel_does_not_wait(repository: Path, pauses: list[float]) -> None:
    opened_page(repository, "about", {})
    assert pauses == []


def test_page_links_and_pickers_are_drawn_in_the_end(repository: Path, pauses: list[float]) -> None:
    app = opened_page(repository, "map", {})
    assert pauses
    assert len(app.selectbox) == 1
    assert len(app.text_input) == 1
    links = [element for element in app.main if getattr(element, "type", "") == "page_link"]
    assert len(links) == 10  # nine pages, and the comparison with a year before
