"""An edition that is edited on disk while a dashboard shows it."""

from __future__ import annotations

import shutil
import threading
import weakref
from collections.abc import Callable
from itertools import pairwise

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.ui.link import prefetched_panels
from controlmap.ui.server import shared_atlas as ui_atlas
from tests.ui.dashboard import Dashboard

STALE = "The files of this edition have changed and contain errors."


def renaming(before: str, after: str) -> Callable[[str], str]:
    """Return an edit that replaces words in a file's text."""
    return lambda text: text.replace(before, after)


def test_an_edited_edition_without_problems_is_shown(dashboard: Dashboard) -> None:
    assert "The north" in dashboard.run().html()
    dashboard.edit("zones.yaml", lambda text: text.replace("The north", "The highlands"))
    html = dashboard.run().html()
    assert "The highlands" in html
    assert "The north" not in html


def test_an_edition_with_problems_stays_as_it_was_with_the_first_problem_above_it(dashboard: Dashboard) -> None:
    dashboard.run()
    dashboard.edit("zones.yaml", lambda text: text.replace("The north", "The highlands") + "nonsense: [\n")
    dashboard.edit("actors.yaml", lambda text: text + "nonsense: [\n")
    html = dashboard.run().html()
    assert "The north" in html
    assert STALE in html
    assert "First problem: marrow/actors.yaml:" in html
    assert "There is one more." in html
    assert str(dashboard.edition.parent) not in html


def test_the_notice_disappears_when_the_mistake_is_fixed(dashboard: Dashboard) -> None:
    dashboard.run().edit("actors.yaml", lambda text: text + "nonsense: [\n")
    assert STALE in dashboard.run().html()
    dashboard.edit("actors.yaml", lambda text: text.replace("nonsense: [\n", ""))
    assert STALE not in dashboard.run().html()


def test_removing_the_folder_leaves_the_page_unchanged(dashboard: Dashboard) -> None:
    dashboard.run()
    shutil.rmtree(dashboard.edition)
    html = dashboard.run().html()
    assert STALE in html
    assert "The north" in html


def test_an_edition_that_was_never_valid_shows_its_problems_and_then_the_map(dashboard: Dashboard) -> None:
    dashboard.edit("actors.yaml", lambda text: text + "nonsense: [\n")
    html = dashboard.run().html()
    assert 'data-panel="problems"' in html
    assert "<code>marrow/actors.yaml:" in html
    assert str(dashboard.edition.parent) not in html
    dashboard.edit("actors.yaml", lambda text: text.replace("nonsense: [\n", ""))
    assert "The north" in dashboard.run().html()


def test_files_are_checked_once_for_each_change_and_not_once_for_each_run(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def counted(path: str) -> Atlas:
        opened.append(path)
        return open_edition(path)

    monkeypatch.setattr("controlmap.ui.server.shared_atlas.open_edition", counted)
    dashboard.run().run().run()
    dashboard.edit("actors.yaml", lambda text: text + "nonsense: [\n")
    dashboard.run().run().run()
    assert len(opened) == 2


def test_the_atlas_of_an_earlier_state_is_released_once_it_is_no_longer_in_use(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prefetched_panels, "_REST", 0)
    earlier = threading.enumerate()
    dashboard.run()
    first = weakref.ref(ui_atlas.shown_edition().atlas)
    # The background thread that writes panels uses the atlas, too.
    for thread in threading.enumerate():
        if thread not in earlier and thread.name == "ready panels":
            thread.join()
    for before, after in pairwise(("The north", "The highlands", "The hills", "The moors")):
        dashboard.edit("zones.yaml", renaming(before, after))
        assert after in dashboard.run().html()
    assert first() is None
