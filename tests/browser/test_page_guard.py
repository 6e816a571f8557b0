"""The guard of the dashboard's window, tested alone: whose messages reach Streamlit's listeners."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page

from controlmap.ui.link.page_guard import page_guard_script
from tests.browser.pages_by_address import framing, pages_by_address

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

OURS = "https://dashboard.example"
STRANGE = "https://stranger.example"
STREAMLIT_APP = "https://stranger.streamlit.app"
ON_CLOUD = "https://ours.streamlit.app"
CLOUD = "https://share.streamlit.io"

PAGE = (
    """<!doctype html><html><head><script>{first}</script><script>{second}</script></head><body>{body}</body></html>"""
)
LISTENER = "window.heard = []; addEventListener('message', (event) => window.heard.push(event.data));"

TO_CHILD = "() => document.querySelector('iframe').contentWindow.postMessage('spoken', '*')"
TO_PARENT = "() => window.parent.postMessage('spoken', '*')"
TO_ITSELF = "() => window.postMessage('spoken', '*')"
TURNS = "async () => { for (let turn = 0; turn < 30; turn += 1) await new Promise((done) => setTimeout(done)); }"


@contextmanager
def pages(browser: Browser, *taken_out: tuple[str, str], late: bool = True) -> Iterator[Page]:
    """Open empty pages beside the guarded one, of its own site, of Community Cloud and of other sites.

    ``late`` is a guard that is added after the listener, as where Streamlit's own server sends the page.
    """
    guard = page_guard_script()
    for part, instead in taken_out:
        assert guard.count(part) == 1, part
        guard = guard.replace(part, instead)

    def guarded(body: str) -> str:
        first, second = (LISTENER, guard) if late else (guard, LISTENER)
        return PAGE.format(first=first, second=second, body=body)

    known = {f"{site}/empty": "<!doctype html>" for site in (OURS, STRANGE, STREAMLIT_APP, CLOUD)}
    for home in (OURS, ON_CLOUD):
        known[f"{home}/"] = guarded("")
        known[f"{home}/with-frame"] = guarded(framing(f"{OURS}/empty"))
        known[f"{home}/with-sandbox"] = guarded(framing(f"{OURS}/empty", "allow-scripts"))
        known[f"{home}/with-stranger"] = guarded(framing(f"{STRANGE}/empty"))
        for site in (OURS, STRANGE, STREAMLIT_APP, ON_CLOUD, CLOUD):
            known[f"{site}/frames-{home.removeprefix('https://')}"] = framing(f"{home}/")
    with pages_by_address(browser, known) as context:
        yield context.new_page()


def heard(frame: Frame | Page) -> int:
    """Return how many messages reached the listeners behind the guard."""
    frame.evaluate(TURNS)
    return int(frame.evaluate("() => window.heard.filter((said) => said === 'spoken').length"))


def child(page: Page) -> Frame:
    """Return the document in a page's frame, once it exists."""
    found = page.frames[1]
    found.wait_for_load_state("load")
    return found


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize(
    ("site", "home", "hears"),
    [
        (OURS, OURS, 1),
        (STRANGE, OURS, 0),
        (STREAMLIT_APP, OURS, 0),
        (CLOUD, OURS, 0),
        (ON_CLOUD, ON_CLOUD, 1),
        (CLOUD, ON_CLOUD, 1),
        (STREAMLIT_APP, ON_CLOUD, 0),
        (STRANGE, ON_CLOUD, 0),
    ],
)
def test_a_page_that_frames_the_dashboard_is_heard_if_it_is_of_its_origin_or_community_cloud(
    browser: Browser, site: str, home: str, hears: int, *, late: bool
) -> None:
    with pages(browser, late=late) as page:
        page.goto(f"{site}/frames-{home.removeprefix('https://')}")
        framed = child(page)
        page.evaluate(TO_CHILD)
        assert heard(framed) == hears


def test_the_dashboard_hears_itself_and_the_frames_of_its_origin(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/with-frame")
        page.evaluate(TO_ITSELF)
        child(page).evaluate(TO_PARENT)
        assert heard(page) == 2


def test_a_sandboxed_frame_of_the_same_address_is_not_heard(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/with-sandbox")
        child(page).evaluate(TO_PARENT)
        assert heard(page) == 0


def test_no_page_of_another_origin_can_be_in_the_dashboard_s_frames(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/with-stranger")
        assert not [frame for frame in page.frames if frame.url.startswith(STRANGE)]


def test_the_page_that_opened_the_dashboard_is_not_heard(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{STREAMLIT_APP}/empty")
        with page.expect_popup() as opened:
            page.evaluate("(address) => { window.other = window.open(address); }", f"{OURS}/")
        opened.value.wait_for_load_state("load")
        page.evaluate("() => window.other.postMessage('spoken', '*')")
        assert heard(opened.value) == 0


ORIGIN = "if (origin !== location.origin || origin !== self.origin) return false;"


def test_without_the_check_of_the_origin_any_page_that_frames_the_dashboard_is_heard(browser: Browser) -> None:
    with pages(browser, (ORIGIN, "")) as page:
        page.goto(f"{STREAMLIT_APP}/frames-dashboard.example")
        framed = child(page)
        page.evaluate(TO_CHILD)
        assert heard(framed) == 1


def test_without_the_policy_and_the_check_another_site_in_a_frame_is_heard(browser: Browser) -> None:
    with pages(browser, ("document.head.append(policy);", ""), (ORIGIN, "")) as page:
        page.goto(f"{OURS}/with-stranger")
        child(page).evaluate(TO_PARENT)
        assert heard(page) == 1


def test_without_the_check_of_the_source_another_window_of_the_origin_is_heard(browser: Browser) -> None:
    known = 'return Array.from(document.querySelectorAll("iframe")).some((frame) => frame.contentWindow === source);'
    for taken_out, hears in (((), 0), (((known, "return true;"),), 1)):
        with pages(browser, *taken_out) as page:
            page.goto(f"{OURS}/empty")
            with page.expect_popup() as opened:
                page.evaluate("(address) => { window.other = window.open(address); }", f"{OURS}/")
            opened.value.wait_for_load_state("load")
            page.evaluate("() => window.other.postMessage('spoken', '*')")
            assert heard(opened.value) == hears


MOUNTED = Path(__file__).parents[2] / "src/controlmap/browser/page/page_guard_mount.js"
TYPE = "() => performance.getEntriesByType('navigation')[0].type"


@pytest.mark.parametrize(("in_head", "loaded_as"), [(False, "reload"), (True, "navigate")])
def test_a_framed_page_whose_guard_came_late_is_reloaded_once(
    browser: Browser, loaded_as: str, *, in_head: bool
) -> None:
    guard = page_guard_script()
    mounted = f'<script type="module">{guard}{MOUNTED.read_text(encoding="utf-8")}window.mounted = true;</script>'
    page_of_ours = PAGE.format(first=guard if in_head else "", second="", body=mounted)
    with pages_by_address(browser, {f"{OURS}/": page_of_ours, f"{STRANGE}/": framing(f"{OURS}/")}) as context:
        page = context.new_page()
        page.goto(f"{STRANGE}/")
        page.frames[1].wait_for_function(f"() => window.mounted && ({TYPE})() === '{loaded_as}'")
        assert child(page).evaluate(TYPE) == loaded_as
