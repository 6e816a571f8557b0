"""One set of scenarios, six targets: dashboard and static edition, each of the two shipped and of the invented edition.

The quick run plays the core scenarios on two of them, which together cover both hosts and both editions. The thorough
run plays the core on the other two, and the scenarios marked `thorough` on the first two; the exhaustive run plays all
scenarios on all six. The dashboard of the second edition is the first one's, with the edition in the address.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

from controlmap.atlas.atlas import Atlas
from tests.browser.any_reader import AnyReader
from tests.browser.conftest import OpenSite
from tests.browser.edition_reader import EditionReader
from tests.browser.reader import Reader
from tests.browser.shown import Shown
from tests.browser.watched_pages import NewPage, Scheme

Enter = Callable[..., AnyReader]


class Target(NamedTuple):
    """An edition, and the host that shows it."""

    way: Literal["dashboard", "site"]
    edition: Literal["shipped", "invented", "second"]


EXHAUSTIVE = (pytest.mark.thorough, pytest.mark.exhaustive)

TARGETS = (
    pytest.param(Target("dashboard", "shipped"), id="dashboard-shipped"),
    pytest.param(Target("site", "invented"), id="site-invented"),
    pytest.param(Target("dashboard", "invented"), id="dashboard-invented", marks=pytest.mark.thorough),
    pytest.param(Target("site", "shipped"), id="site-shipped", marks=pytest.mark.thorough),
    pytest.param(Target("dashboard", "second"), id="dashboard-second", marks=EXHAUSTIVE),
    pytest.param(Target("site", "second"), id="site-second", marks=EXHAUSTIVE),
)

ATLASES = {"shipped": "syria_atlas", "invented": "marrow_atlas", "second": "libya_atlas"}
SERVERS = {"shipped": "server", "invented": "marrow_server", "second": "server"}
FOLDERS = {"shipped": "site_folder", "invented": "marrow_site_folder", "second": "libya_site_folder"}
"""The fixtures of each edition."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark a scenario as exhaustive if it and its target are both marked as thorough."""
    for item in items:
        if "target" in getattr(item, "fixturenames", ()) and len([*item.iter_markers("thorough")]) > 1:
            item.add_marker("exhaustive")


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
