"""One set of scenarios, four targets: dashboard and static edition, each of the shipped and of the invented edition.

The quick run plays the core scenarios on two of them, which together cover both hosts and both editions. The thorough
run plays the core on the other two, and the scenarios marked `thorough` on the first two; the exhaustive run plays all
scenarios on all four.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

from controlmap.atlas.atlas import Atlas
from tests.browser.any_reader import AnyReader
from tests.browser.conftest import OpenSite
from tests.browser.reader import Reader
from tests.browser.shown import Shown
from tests.browser.watched_pages import NewPage, Scheme

Enter = Callable[..., AnyReader]


class Target(NamedTuple):
    """An edition, and the host that shows it."""

    way: Literal["dashboard", "site"]
    edition: Literal["shipped", "invented"]


TARGETS = (
    pytest.param(Target("dashboard", "shipped"), id="dashboard-shipped"),
    pytest.param(Target("site", "invented"), id="site-invented"),
    pytest.param(Target("dashboard", "invented"), id="dashboard-invented", marks=pytest.mark.thorough),
    pytest.param(Target("site", "shipped"), id="site-shipped", marks=pytest.mark.thorough),
)


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
    atlas: Atlas = request.getfixturevalue("syria_atlas" if target.edition == "shipped" else "marrow_atlas")
    return Shown(atlas)


@pytest.fixture
def enter(target: Target, request: pytest.FixtureRequest) -> Enter:
    """Return a function that opens a page of the target as a new reader: ``enter("article", zone="south")``.

    At the end nothing may have gone wrong on it: no error in the console, no request to another server.
    """
    way = {"dashboard": _dashboard, "site": _site}[target.way]
    return way(target, request)


def _dashboard(target: Target, request: pytest.FixtureRequest) -> Enter:
    address: str = request.getfixturevalue("server" if target.edition == "shipped" else "marrow_server")
    new_page: NewPage = request.getfixturevalue("new_page")

    def entering(page: str = "map", *, screen: str = "desktop", scheme: Scheme = "light", **asked: str) -> AnyReader:
        tab, notes = new_page(address, screen, scheme)
        return Reader(tab, address, notes).enter(page, **asked)

    return entering


def _site(target: Target, request: pytest.FixtureRequest) -> Enter:
    folder: Path = request.getfixturevalue("site_folder" if target.edition == "shipped" else "marrow_site_folder")
    open_site: OpenSite = request.getfixturevalue("open_site")

    def entering(page: str = "map", *, screen: str = "desktop", scheme: Scheme = "light", **asked: str) -> AnyReader:
        return open_site(folder.as_uri(), screen, scheme).enter(page, **asked)

    return entering
