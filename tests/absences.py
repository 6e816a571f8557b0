"""Pytest plugin: deselects the tests whose requirements this machine does not meet, and says so.

Such tests are named in the last lines of the report, so that none is skipped unnoticed. An environment variable turns a
missing requirement into a failure before any test runs.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.outside import (
    CHROMIUM_VARIABLE,
    SHARED_VARIABLE,
    find_chromium,
    find_gdal,
    find_nginx,
    find_qgis,
    find_r,
    find_shared,
    find_strace,
)

LEFT_OUT = pytest.StashKey[dict[str, list[str]]]()
NODE_OUTPUT_KEY = "controlmap_left_out"


@dataclass(frozen=True, kw_only=True)
class Need:
    """Something outside the repository that some tests require."""

    name: str
    """The missing requirement, in the words of the last lines of the report."""
    find: Callable[[], object | None]
    """Return where it is, or None where it is missing."""
    needed_by: Callable[[pytest.Item], bool]
    """Whether a test requires it."""
    required_by: str
    """The environment variable that makes its absence a failure."""
    remedy: str
    """How to provide it."""


NEEDS = (
    Need(
        name="Chromium",
        find=find_chromium,
        needed_by=lambda item: item.get_closest_marker("browser") is not None,
        required_by="CONTROLMAP_REQUIRE_BROWSER",
        remedy=f"install Debian's `chromium`, or name a Chromium's path in {CHROMIUM_VARIABLE}",
    ),
    Need(
        name="nginx",
        find=find_nginx,
        needed_by=lambda item: item.get_closest_marker("nginx") is not None,
        required_by="CONTROLMAP_REQUIRE_NGINX",
        remedy="install Debian's `nginx`",
    ),
    Need(
        name="a POSIX system",
        find=lambda: True if os.name == "posix" else None,
        needed_by=lambda item: item.get_closest_marker("posix") is not None,
        required_by="CONTROLMAP_REQUIRE_POSIX",
        remedy="run them on Linux or macOS",
    ),
    Need(
        name="Linux",
        find=lambda: True if sys.platform == "linux" else None,
        needed_by=lambda item: item.get_closest_marker("linux") is not None,
        required_by="CONTROLMAP_REQUIRE_LINUX",
        remedy="run them on Linux",
    ),
    Need(
        name="strace",
        find=find_strace,
        needed_by=lambda item: item.get_closest_marker("strace") is not None,
        required_by="CONTROLMAP_REQUIRE_STRACE",
        remedy="install Debian's `strace`",
    ),
    Need(
        name="GDAL's tools",
        find=find_gdal,
        needed_by=lambda item: item.get_closest_marker("gdal") is not None,
        required_by="CONTROLMAP_REQUIRE_GDAL",
        remedy="install Debian's `gdal-bin`",
    ),
    Need(
        name="R with sf",
        find=find_r,
        needed_by=lambda item: item.get_closest_marker("r") is not None,
        required_by="CONTROLMAP_REQUIRE_R",
        remedy="install Debian's `r-cran-sf`",
    ),
    Need(
        name="QGIS",
        find=find_qgis,
        needed_by=lambda item: item.get_closest_marker("qgis") is not None,
        required_by="CONTROLMAP_REQUIRE_QGIS",
        remedy="install Debian's `python3-qgis`",
    ),
    Need(
        name="the shared reference data",
        find=find_shared,
        needed_by=lambda item: "shared" in getattr(item, "fixturenames", ()),
        required_by="CONTROLMAP_REQUIRE_SHARED",
        remedy=f"put the folder `shared` beside the repository, or name its path in {SHARED_VARIABLE}",
    ),
)


THOROUGH_OPTION = "--thorough"
THOROUGH = "the time that --thorough takes"
EXHAUSTIVE_OPTION = "--exhaustive"
EXHAUSTIVE = "the time that --exhaustive takes"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that include the long tests."""
    parser.addoption(THOROUGH_OPTION, action="store_true", help="run the tests marked `thorough` too")
    parser.addoption(EXHAUSTIVE_OPTION, action="store_true", help="run those marked `thorough` and `exhaustive` too")


def pytest_configure(config: pytest.Config) -> None:
    """Stop the run if something is missing that an environment variable requires."""
    config.stash[LEFT_OUT] = {}
    for need in NEEDS:
        if os.environ.get(need.required_by) == "1" and need.find() is None:
            message = f"{need.name} not found, and {need.required_by}=1 requires it: {need.remedy}."
            raise pytest.UsageError(message)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the tests whose requirements this machine does not meet, and the long ones unless asked for."""
    for need in NEEDS:
        if need.find() is None:
            _leave_out(config, items, need.name, need.needed_by)
    if config.getoption(EXHAUSTIVE_OPTION):
        return
    if not config.getoption(THOROUGH_OPTION):
        _leave_out(config, items, THOROUGH, lambda item: item.get_closest_marker("thorough") is not None)
    _leave_out(config, items, EXHAUSTIVE, lambda item: item.get_closest_marker("exhaustive") is not None)


def _leave_out(config: pytest.Config, items: list[pytest.Item], name: str, left: Callable[[pytest.Item], bool]) -> None:
    left_out = [item for item in items if left(item)]
    items[:] = [item for item in items if not left(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        config.stash[LEFT_OUT][name] = [item.nodeid for item in left_out]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Send what a pytest-xdist worker left out to the process that reports."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[NODE_OUTPUT_KEY] = session.config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Record what a worker left out; every worker collects the same tests."""
    node.config.stash[LEFT_OUT].update(getattr(node, "workeroutput", {}).get(NODE_OUTPUT_KEY, {}))


@pytest.hookimpl(wrapper=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> Iterator[None]:
    """List what was left out after every other summary, so that it comes last."""
    yield
    for need in NEEDS:
        left_out = config.stash[LEFT_OUT].get(need.name, [])
        if left_out:
            terminalreporter.section(f"left out: {need.name} not found", yellow=True)
            for nodeid in left_out:
                terminalreporter.line(nodeid)
            terminalreporter.line(f"{len(left_out)} not run. To run them, {need.remedy}.", yellow=True)
    for kind, where in (
        (THOROUGH, "--thorough -m thorough`, which .ci/run runs as well"),
        (EXHAUSTIVE, "--exhaustive`"),
    ):
        long = config.stash[LEFT_OUT].get(kind, [])
        if long:
            terminalreporter.section(f"left to `pytest {where}")
            for module, count in sorted(Counter(nodeid.partition("::")[0] for nodeid in long).items()):
                terminalreporter.line(f"{module}: {count}")
