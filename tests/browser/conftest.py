"""Fixtures: one server and one browser a session, and a page of its own, watched for errors, for every test."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from controlmap.atlas.atlas import Atlas
from controlmap.publish.site.static_site import site_files
from tests.browser.reader import Reader
from tests.browser.site_reader import TELL_VIOLATIONS, SiteReader
from tests.browser.watched_pages import SCHEMES, SCREENS, NewPage, Scheme, watched_pages
from tests.rehearsal.server import serving
from tests.rehearsal.visit import FLAGS

__all__ = ["SCHEMES", "SCREENS", "OpenSite", "Scheme", "Visit"]

Visit = Callable[..., Reader]
OpenSite = Callable[..., SiteReader]


@contextmanager
def dashboard(repository: Path, folder: Path, edition: Path | None = None) -> Iterator[str]:
    """Serve the real dashboard, started from the repository's root as on Community Cloud, and yield its address.

    The edition is set in this server's environment alone, so that a server started later does not inherit it.
    """
    log = folder / "server.log"
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as patch:
            if edition is not None:
                patch.setenv("CONTROLMAP_EDITION", str(edition))
            address = stack.enter_context(serving(Path(sys.executable).parent / "streamlit", repository, log))
        yield address
    assert "Traceback" not in log.read_text(encoding="utf-8"), log.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def server(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a dashboard of the shipped edition."""
    with dashboard(repository, tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def marrow_server(repository: Path, marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a dashboard of the invented edition."""
    with dashboard(repository, tmp_path_factory.mktemp("server"), marrow) as address:
        yield address


@pytest.fixture(scope="session")
def site_folder(shipped_site: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the shipped edition's static edition."""
    return written(shipped_site, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def libya_site_folder(libya_atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the second edition's static edition."""
    return written(site_files(libya_atlas), tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def marrow_site_folder(marrow_atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the invented edition's static edition."""
    return written(site_files(marrow_atlas), tmp_path_factory.mktemp("site"))


def written(files: dict[str, bytes], folder: Path) -> Path:
    """Write files into a folder, and return it."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """Start a Chromium that sends no requests of its own."""
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=chromium, args=FLAGS) as launched:
        yield launched


@pytest.fixture
def new_page(browser: Browser) -> Iterator[NewPage]:
    """Return a function that opens an empty page as a new reader; at the end no page may have had an error."""
    with watched_pages(browser) as opening:
        yield opening


@pytest.fixture
def visit(new_page: NewPage, server: str) -> Visit:
    """Return a function that opens a page of the shipped edition's dashboard as a new reader, on any screen."""

    def open_page(path: str, screen: str = "desktop", scheme: Scheme = "light") -> Reader:
        page, notes = new_page(server, screen, scheme)
        return Reader(page, server, notes).open(path)

    return open_page


@pytest.fixture
def open_site(new_page: NewPage) -> OpenSite:
    """Return a function that opens a static edition as a new reader; whatever its policy blocks counts as an error."""

    def opening(address: str, screen: str = "desktop", scheme: Scheme = "light", *, script: bool = True) -> SiteReader:
        page, notes = new_page(address, screen, scheme, script=script)
        page.add_init_script(TELL_VIOLATIONS)
        return SiteReader(page, address, notes)

    return opening


@pytest.fixture
def album(repository: Path, tmp_path: Path) -> Path:
    """Return the folder for pictures: the one CONTROLMAP_PICTURES names, e.g. docs/pictures, else a temporary one."""
    asked = os.environ.get("CONTROLMAP_PICTURES")
    folder = repository / asked if asked else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder
