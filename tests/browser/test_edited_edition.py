"""An edition edited while it is read: a click redraws only a part of the page, and brings all of it up to date."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.reader import Reader
from tests.rehearsal.server import serving
from tests.rehearsal.visit import Notes

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def replace(file: Path, before: str, after: str) -> None:
    """Replace words of a file as a text editor would."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def click_until(reader: Reader, is_there: Callable[[], bool]) -> None:
    """Click one zone and another in turn until something is shown: the server looks at the files once a second."""
    for _ in range(20):
        for zone in ("south", "north"):
            reader.settle().click_zone(zone)  # the page may just be being redrawn
            reader.expect_selected(zone)
            if is_there():
                return
    pytest.fail("not shown after forty clicks")


def test_a_click_after_an_edit_shows_the_new_state_and_after_a_mistake_the_last_valid_one(
    repository: Path, marrow: Path, tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition = Path(shutil.copytree(marrow, tmp_path / "marrow"))
    monkeypatch.setenv("CONTROLMAP_EDITION", str(edition))
    log = tmp_path / "server.log"
    with (
        serving(Path(sys.executable).parent / "streamlit", repository, log) as address,
        browser.new_context(viewport={"width": 1366, "height": 900}) as context,
    ):
        reader = Reader(context.new_page(), address, Notes(address)).open("/")
        reader.click_zone("north")
        expect(reader.zone_panel("north").locator("h2")).to_have_text("The north")

        replace(edition / "zones.yaml", "The north", "The highlands")
        click_until(reader, lambda: reader.panel.get_by_role("heading", name="The highlands").count() == 1)

        replace(edition / "zones.yaml", "spoken_of: false", "spoken_of: perhaps")
        notice = reader.page.get_by_text("The files of this edition have changed and contain errors.")
        click_until(reader, lambda: notice.count() == 1)
        expect(reader.page.get_by_text("First problem: marrow/zones.yaml:")).to_be_visible()
        reader.click_zone("north")
        expect(reader.zone_panel("north").locator("h2")).to_have_text("The highlands")
    assert "Traceback" not in log.read_text(encoding="utf-8")
