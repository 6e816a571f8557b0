"""Negative control: on a dashboard without guards, the attempts of another site's page succeed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.guarded_servers import unguarded
from tests.browser.strangers import COMPONENT, OTHER_SITE, STREAMLIT_APP, Stranger, stranger
from tests.rehearsal.visit import FIRST_PAGE_WITHIN_MS

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

RAN = "canary in "


@pytest.fixture(scope="module")
def address(repository: Path, marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the dashboard without guards."""
    with unguarded(repository, marrow, tmp_path_factory.mktemp("unguarded")) as served:
        yield served


def until(other: Stranger, seen: Callable[[str], bool]) -> list[str]:
    """Continue until a trace is seen, for as long as a first page may take; return the traces."""
    for _ in range(FIRST_PAGE_WITHIN_MS // 500):
        other.goes_on()
        found = other.traces()
        if any(seen(trace) for trace in found):
            return found
    return other.traces()


@pytest.mark.parametrize("path", ["/", COMPONENT])
def test_framed_it_runs_another_site_s_script(browser: Browser, address: str, path: str) -> None:
    with stranger(browser, address, OTHER_SITE) as other:
        warm = other.context.new_page()
        warm.goto(address)
        warm.locator(".st-key-map iframe").wait_for(timeout=FIRST_PAGE_WITHIN_MS)
        other.frames(f"{address}{path}")
        assert any(RAN in trace for trace in until(other, lambda trace: RAN in trace))


@pytest.mark.parametrize("path", ["/", COMPONENT])
def test_opened_it_runs_another_site_s_script(browser: Browser, address: str, path: str) -> None:
    with stranger(browser, address, OTHER_SITE) as other:
        other.opens(f"{address}{path}")
        assert any(RAN in trace for trace in until(other, lambda trace: RAN in trace))


def test_in_a_sandbox_its_map_s_page_runs_another_site_s_script(browser: Browser, address: str) -> None:
    with stranger(browser, address, OTHER_SITE) as other:
        other.frames(f"{address}{COMPONENT}", "allow-scripts")
        assert any(RAN in trace for trace in until(other, lambda trace: RAN in trace))


def test_any_page_of_streamlit_app_that_frames_it_controls_it(browser: Browser, address: str) -> None:
    with stranger(browser, address, STREAMLIT_APP) as other:
        other.frames(f"{address}/about")
        assert any(trace.endswith(": text") for trace in until(other, lambda trace: trace.endswith(": text")))


def test_any_page_that_frames_it_changes_its_colour(browser: Browser, address: str) -> None:
    with stranger(browser, address, OTHER_SITE) as other:
        other.frames(f"{address}/about")
        assert any(trace.endswith(": colour") for trace in until(other, lambda trace: trace.endswith(": colour")))
