"""The contestants: how each is started, when it counts as painted, where to click it and which answer to expect."""

from collections.abc import Callable
from dataclasses import dataclass
from math import asinh, pi, radians, tan
from typing import Final, NamedTuple

from playwright.sync_api import Page

from tests.browser.spots import SPOT_OF_ZONE
from tests.rehearsal.visit import MAP_FRAME

EMPTY: Final = "the stock empty page"
FOLIUM: Final = "st_folium as its README shows it"
PYDECK: Final = "pydeck, on_select"
SWIFTMAP: Final = "swiftmap"
OURS: Final = "the dashboard"

ZONES: Final = ("government", "kurdish-led", "rebels-northwest")
"""Zones clicked in turn, large enough to be hit on every map."""
INSIDE: Final = {"government": (38.2, 34.7), "kurdish-led": (39.8, 36.3), "rebels-northwest": (36.75, 35.75)}
"""A point (lon, lat) well inside each zone."""
RIVALS_CENTRE: Final = (38.6, 34.8)
"""The centre (lon, lat) of each competitor's map, as in its script."""
RIVALS_WORLD_PX: Final = 256 * 2**6
"""Width of the world at the competitors' zoom, in px."""

TEXTS = "[...document.querySelectorAll('[data-testid=\"stMarkdownContainer\"] p')]"
LINE = f"(wanted) => {TEXTS}.some((line) => line.textContent === 'answer ' + wanted)"
PANEL = "(zone) => Boolean(document.querySelector('[data-panel-end=\"' + zone + '\"]'))"


class Target(NamedTuple):
    """Where to click, in the page's pixels, and the answer that the page then shows."""

    x: float
    y: float
    wanted: str


@dataclass(frozen=True)
class Contestant:
    """One way to answer a click in Streamlit."""

    name: str
    script: str | None
    """Its module in ``rivals/``, or None for the dashboard."""
    painted: str
    """JavaScript expression evaluated in the page: whether the content that a reader came for is there."""
    answered: str
    """JavaScript function of the expected answer that returns whether the page shows it."""
    aim: Callable[[Page, int], Target]
    """Return the target of the n-th click, counted from 1."""


def _button(page: Page, turn: int) -> Target:
    box = page.get_by_role("button", name="Click").bounding_box()
    assert box is not None, "the empty page has lost its button"
    return Target(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, str(turn))


def _north_px(lat: float) -> float:
    """Return how far north of the equator a latitude lies on the competitors' maps (web Mercator), in px."""
    return asinh(tan(radians(lat))) / (2 * pi) * RIVALS_WORLD_PX


def _on_map(selector: str) -> Callable[[Page, int], Target]:
    def aim(page: Page, turn: int) -> Target:
        zone = ZONES[turn % len(ZONES)]
        box = page.locator(selector).first.bounding_box()
        assert box is not None, f"{selector} is not in the page"
        (lon, lat), (middle_lon, middle_lat) = INSIDE[zone], RIVALS_CENTRE
        x = box["x"] + box["width"] / 2 + (lon - middle_lon) / 360 * RIVALS_WORLD_PX
        y = box["y"] + box["height"] / 2 + _north_px(middle_lat) - _north_px(lat)
        return Target(x, y, zone)

    return aim


def _on_ground(page: Page, turn: int) -> Target:
    zone = ZONES[turn % len(ZONES)]
    handle = page.locator(MAP_FRAME).element_handle()
    frame, box = handle.content_frame(), handle.bounding_box()
    assert frame is not None, "the map has no frame"
    assert box is not None, "the map's frame is hidden"
    spot = frame.evaluate(SPOT_OF_ZONE, zone)
    return Target(box["x"] + spot["x"], box["y"] + spot["y"], zone)


_IN_FRAME = "document.querySelector('iframe')?.contentDocument?.querySelector('{0}')"
_DREW = "window.__drew > 0"

CONTESTANTS: Final = (
    Contestant(EMPTY, "empty_page", f"{TEXTS}.some((line) => line.textContent === 'answer 0')", LINE, _button),
    Contestant(FOLIUM, "st_folium_readme", _IN_FRAME.format("path.leaflet-interactive"), LINE, _on_map("iframe")),
    Contestant(PYDECK, "pydeck_select", _DREW, LINE, _on_map("canvas")),
    Contestant(SWIFTMAP, "swiftmap_select", _DREW, LINE, _on_map("iframe")),
    Contestant(
        OURS,
        None,
        f"{_IN_FRAME.format('path.cm-zone')} && document.querySelector('[data-panel]')",
        PANEL,
        _on_ground,
    ),
)
