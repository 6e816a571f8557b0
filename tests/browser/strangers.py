"""A page of another site beside a reader's dashboard: what it attempts, and whether that had any effect."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Frame, Page, Route

PAGE = Path(__file__).with_name("stranger.html").read_text(encoding="utf-8")

OTHER_PORT = "http://127.0.0.1:9"
OTHER_SITE = "https://stranger.example"
STREAMLIT_APP = "https://stranger.streamlit.app"
ORIGINS = (OTHER_PORT, OTHER_SITE, STREAMLIT_APP)

COMPONENT = "/component/streamlit_folium.st_folium/index.html"
"""The map's page, and the address where streamlit-folium's own would be."""

ROUNDS = 12
"""How often everything is sent again once it has a receiver: half a second, ten times as long as one message takes."""

HEADERS = ("content-security-policy", "cross-origin-opener-policy", "cross-origin-resource-policy", "x-frame-options")
"""Headers that protect in addition to the checks in the page: tests remove them to test the checks alone."""

TRACES = """
() => {
  const traces = [];
  if (window.canary) traces.push(window.canary);
  if (/canary/.test(document.title)) traces.push("title");
  if (/canary/.test(location.href)) traces.push(location.href);
  if (document.querySelector(".canary, [src*=canary], [href*=canary]")) traces.push("element");
  if (/canary|another site/.test(document.body ? document.body.innerText : "")) traces.push("text");
  for (const frame of document.querySelectorAll("iframe")) if (frame.height === "77") traces.push("height");
  for (const element of [document.body, document.querySelector(".stApp")]) {
    if (element && getComputedStyle(element).backgroundColor === "rgb(255, 0, 0)") traces.push("colour");
  }
  return traces;
}
"""
"""Traces that a message could leave in a page; the other site's own page is not examined."""


@dataclass
class Stranger:
    """A page of another site, in the browser of a reader."""

    context: BrowserContext
    page: Page
    origin: str

    def frames(self, address: str, sandbox: str | None = None) -> None:
        """Show an address in a frame of its own, sandboxed or not, and keep sending messages to it."""
        self.page.evaluate("([address, sandbox]) => frameIt(address, sandbox)", [address, sandbox])

    def opens(self, address: str) -> Page:
        """Open an address in a window of its own, and keep sending messages to it."""
        with self.context.expect_page() as opened:
            self.page.evaluate("(address) => openIt(address)", address)
        return opened.value

    def sends_frames_to(self, address: str) -> None:
        """Send the frames inside the page that it shows to another address."""
        self.page.evaluate("(address) => sendFramesTo(address)", address)

    def goes_on(self, rounds: int = ROUNDS) -> None:
        """Wait until all messages have been sent so many more times."""
        self.page.evaluate("(rounds) => goOn(rounds)", rounds)

    @property
    def others(self) -> list[Frame]:
        """Every document in the browser except the other site's own."""
        found = [frame for page in self.context.pages for frame in page.frames]
        return [frame for frame in found if not frame.url.startswith((self.origin, "chrome-error:", "about:"))]

    def traces(self) -> list[str]:
        """Return the effects of its messages, in any document, and the data that any document has sent it."""
        said = [str(word) for word in self.page.evaluate("() => window.heard")]
        said += [f"cookie {cookie['name']}" for cookie in self.context.cookies() if cookie.get("name") == "canary"]
        return said + [f"{frame.url}: {trace}" for frame in self.others for trace in frame.evaluate(TRACES)]


@contextmanager
def stranger(browser: Browser, address: str, origin: str, *, headers: bool = True) -> Iterator[Stranger]:
    """Open a page of another site in the browser of a reader, whose dashboard is at an address.

    Args:
        browser: of a reader.
        address: of the dashboard; no other server is contacted.
        origin: of the other site's page.
        headers: whether the dashboard's answers keep the headers that would block the other site.

    """
    home = urlsplit(address).netloc

    def answer(route: Route) -> None:
        if route.request.url.startswith(origin):
            route.fulfill(body=PAGE, content_type="text/html")
        elif urlsplit(route.request.url).netloc != home:
            route.abort()
        elif headers or route.request.resource_type != "document":
            route.continue_()
        else:
            got = route.fetch()
            route.fulfill(response=got, headers={k: v for k, v in got.headers.items() if k not in HEADERS})

    with browser.new_context(viewport={"width": 1366, "height": 900}, permissions=["local-network-access"]) as context:
        context.route("**/*", answer)
        page = context.new_page()
        page.goto(origin)
        yield Stranger(context, page, origin)
