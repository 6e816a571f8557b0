"""Pages of several sites that exist in one browser only: each address has a text, and no request leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Route


@contextmanager
def pages_by_address(browser: Browser, pages: Mapping[str, str]) -> Iterator[BrowserContext]:
    """Open a context in which these addresses have these pages, or scripts if the address ends in `.js`."""

    def answer(route: Route) -> None:
        address = route.request.url.partition("?")[0]
        kind = "text/javascript" if address.endswith(".js") else "text/html"
        if address in pages:
            route.fulfill(body=pages[address], content_type=kind)
        else:
            route.fulfill(status=404, body="")

    with browser.new_context() as context:
        context.route("**/*", answer)
        yield context


def framing(address: str, sandbox: str | None = None) -> str:
    """Return a page that shows an address in a frame."""
    kind = "" if sandbox is None else f' sandbox="{sandbox}"'
    return f'<!doctype html><body><iframe src="{address}"{kind}></iframe></body>'
