"""One server and one browser a session; a page of its own, watched, for every test."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.reader import Reader
from tests.rehearsal.server import serving
from tests.rehearsal.visit import FLAGS, Notes

DESKTOP: ViewportSize = {"width": 1366, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SCREENS = {"desktop": DESKTOP, "phone": PHONE}

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
Visit = Callable[..., Reader]


@pytest.fixture(scope="session")
def server(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real dashboard, started from the repository's root as on Community Cloud."""
    log = tmp_path_factory.mktemp("server") / "server.log"
    with serving(Path(sys.executable).parent / "streamlit", repository, log) as address:
        yield address
    assert "Traceback" not in log.read_text(encoding="utf-8"), log.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """A Chromium that calls nobody."""
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=chromium, args=FLAGS) as launched:
        yield launched


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Visit]:
    """Open a page as a new reader, on a screen of one's choice; at the end nothing may have gone wrong on it.

    Every request that is not to the server is blocked and counts as a fault, as does an error in the console.
    """
    opened: list[Reader] = []

    def open_page(path: str, screen: str = "desktop", scheme: Scheme = "light") -> Reader:
        touch = screen == "phone"
        context = browser.new_context(viewport=SCREENS[screen], color_scheme=scheme, has_touch=touch)
        page = context.new_page()
        notes = Notes(server)
        page.route("**/*", notes.guard)
        page.on("pageerror", lambda error: notes.faults.append(f"script error: {error}"))
        page.on("console", notes.hear)
        opened.append(Reader(page, server, notes))
        return opened[-1].open(path)

    yield open_page
    faults = [fault for reader in opened for fault in reader.notes.faults]
    for reader in opened:
        reader.page.context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def album(repository: Path, tmp_path: Path) -> Path:
    """The folder for pictures: a temporary one, unless CONTROLMAP_PICTURES names another, such as docs/pictures."""
    asked = os.environ.get("CONTROLMAP_PICTURES")
    folder = repository / asked if asked else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder
