"""Pages of readers, watched: an error on one, or a request to any other server, counts as a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize

from tests.rehearsal.visit import Notes

DESKTOP: ViewportSize = {"width": 1366, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SCREENS = {"desktop": DESKTOP, "phone": PHONE}

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

NewPage = Callable[..., tuple[Page, Notes]]


@contextmanager
def watched_pages(browser: Browser) -> Iterator[NewPage]:
    """Open pages, each as a new reader's; at the end nothing may have gone wrong on any of them.

    A request that is not to the page's own address is blocked and counts as a fault, as does an error in the console.
    """
    opened: list[tuple[Page, Notes]] = []

    def new_page(
        address: str, screen: str = "desktop", scheme: Scheme = "light", *, script: bool = True
    ) -> tuple[Page, Notes]:
        context = browser.new_context(
            viewport=SCREENS[screen], color_scheme=scheme, has_touch=screen == "phone", java_script_enabled=script
        )
        page, notes = context.new_page(), Notes(address)
        page.route("**/*", notes.guard)
        page.on("pageerror", lambda error: notes.faults.append(f"script error: {error}"))
        page.on("console", notes.hear)
        opened.append((page, notes))
        return page, notes

    yield new_page
    for page, _ in opened:
        page.context.close()
    faults = [fault for _, notes in opened for fault in notes.faults]
    assert not faults, "\n".join(faults)
