"""One set of scenarios, eight targets: dashboard and static edition, each of four editions.

Two editions are shipped, one is invented and one is made in the Studio, from an article and the files of others.

The quick run plays the core scenarios on two of them, which together cover both hosts and both editions. The thorough
run plays the core on the other two, and the scenarios marked `thorough` on the first two; the exhaustive run plays all
scenarios on all eight. The dashboard of the second edition is the first one's, with the edition in the address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

import pytest
from playwright.sync_api import Browser, expect

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.publish.site.static_site import site_files
from tests.browser import studio_journey as journey
from tests.browser.any_reader import AnyReader
from tests.browser.conftest import OpenSite, dashboard, written
from tests.browser.edition_reader import EditionReader
from tests.browser.reader import Reader
from tests.browser.shown import Shown
from tests.browser.studio_author import Author, studio
from tests.browser.studio_files import files_of_others
from tests.browser.watched_pages import NewPage, Scheme

Enter = Callable[..., AnyReader]


class Target(NamedTuple):
    """An edition, and the host that shows it."""

    way: Literal["dashboard", "site"]
    edition: Literal["shipped", "invented", "second", "authored"]


JOURNEY_WITHIN_MS = 20_000
"""An author waits longer for a step to be written than a reader for a page."""

EXHAUSTIVE = (pytest.mark.thorough, pytest.mark.exhaustive)

TARGETS = (
    pytest.param(Target("dashboard", "shipped"), id="dashboard-shipped"),
    pytest.param(Target("site", "invented"), id="site-invented"),
    pytest.param(Target("dashboard", "invented"), id="dashboard-invented", marks=pytest.mark.thorough),
    pytest.param(Target("site", "shipped"), id="site-shipped", marks=pytest.mark.thorough),
    pytest.param(Target("dashboard", "second"), id="dashboard-second", marks=EXHAUSTIVE),
    pytest.param(Target("site", "second"), id="site-second", marks=EXHAUSTIVE),
    pytest.param(Target("dashboard", "authored"), id="dashboard-authored", marks=EXHAUSTIVE),
    pytest.param(Target("site", "authored"), id="site-authored", marks=EXHAUSTIVE),
)

ATLASES = {
    "shipped": "syria_atlas",
    "invented": "marrow_atlas",
    "second": "libya_atlas",
    "authored": "authored_atlas",
}
SERVERS = {"shipped": "server", "invented": "marrow_server", "second": "server", "authored": "authored_server"}
FOLDERS = {
    "shipped": "site_folder",
    "invented": "marrow_site_folder",
    "second": "libya_site_folder",
    "authored": "authored_site_folder",
}
"""The fixtures of each edition."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark a scenario as exhaustive if it and its target are both marked as thorough.

    Those marked `rich` are not played on the edition from the Studio, which has nothing of what they are about.
    """
    poor = [item for item in items if item.get_closest_marker("rich") is not None and "-authored" in item.name]
    if poor:
        config.hook.pytest_deselected(items=poor)
        items[:] = [item for item in items if item not in poor]
    for item in items:
        if "target" in getattr(item, "fixturenames", ()) and len([*item.iter_markers("thorough")]) > 1:
            item.add_marker("exhaustive")


@pytest.fixture(scope="session")
def authored(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an edition that was made in the Studio."""
    given = tmp_path_factory.mktemp("authored")
    files_of_others(given)
    page = browser.new_page(viewport={"width": 1366, "height": 950})
    expect.set_options(timeout=JOURNEY_WITHIN_MS)
    with studio(given / "sedge") as address:
        journey.make(Author(page, address), given, given / "sedge")
    expect.set_options(timeout=None)
    page.close()
    return given / "sedge"


@pytest.fixture(scope="session")
def authored_atlas(authored: Path) -> Atlas:
    return open_edition(authored)


@pytest.fixture(scope="session")
def authored_server(repository: Path, authored: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with dashboard(repository, tmp_path_factory.mktemp("server"), authored) as address:
        yield address


@pytest.fixture(scope="session")
def authored_site_folder(authored_atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(site_files(authored_atlas), tmp_path_factory.mktemp("site"))


@pytest.fixture(params=TARGETS)
def target(request: pytest.FixtureRequest) -> Target:
    """Return the target that the scenario is played on."""
    chosen: Target = request.param
    return chosen


@pytest.fixture
def shown(target: Target, request: pytest.FixtureRequest) -> Shown:
    """Return the edition that the target shows."""
    atlas: Atlas = request.getfixturevalue(ATLASES[target.edition])
    return Shown(atlas)


@pytest.fixture
def enter(target: Target, request: pytest.FixtureRequest) -> Enter:
    """Return a function that opens a page of the target as a new reader: ``enter("article", zone="south")``.

    At the end nothing may have gone wrong on it: no error in the console, no request to another server.
    """
    way = {"dashboard": _dashboard, "site": _site}[target.way]
    return way(target, request)


def _dashboard(target: Target, request: pytest.FixtureRequest) -> Enter:
    address: str = request.getfixturevalue(SERVERS[target.edition])
    new_page: NewPage = request.getfixturevalue("new_page")
    second: str | None = None
    if target.edition == "second":
        second = request.getfixturevalue("libya_atlas").edition.id

    def entering(page: str = "map", *, screen: str = "desktop", scheme: Scheme = "light", **asked: str) -> AnyReader:
        tab, notes = new_page(address, screen, scheme)
        if second is not None:
            return EditionReader(tab, address, notes, edition=second).enter(page, **asked)
        return Reader(tab, address, notes).enter(page, **asked)

    return entering


def _site(target: Target, request: pytest.FixtureRequest) -> Enter:
    folder: Path = request.getfixturevalue(FOLDERS[target.edition])
    open_site: OpenSite = request.getfixturevalue("open_site")

    def entering(page: str = "map", *, screen: str = "desktop", scheme: Scheme = "light", **asked: str) -> AnyReader:
        return open_site(folder.as_uri(), screen, scheme).enter(page, **asked)

    return entering
