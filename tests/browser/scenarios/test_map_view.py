"""The map and the page around it: what scrolls, what zooms, how far, and where the view is kept."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from controlmap.painting.geodesy import area_km2
from controlmap.render.map_view import NEAREST_ZOOM, VIEW
from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

LOW: ViewportSize = {"width": 740, "height": 480}
"""Low, and narrow enough for the static edition to put its map above the text, so that the page scrolls."""

SCROLLED = (
    "() => [document.scrollingElement, ...document.querySelectorAll('*')].reduce((sum, o) => sum + o.scrollTop, 0)"
)
VIEW_OF_MAP = """() => {
  const map = ControlMap.map(), bounds = map.options.maxBounds;
  const middle = map.getCenter();
  return { zoom: map.getZoom(), lat: middle.lat, least: map.getMinZoom(), inside: bounds.contains(middle) };
}"""
ZOOMED = "(before) => Math.abs(ControlMap.map().getZoom() - before) > 0.2"


def seen(reader: AnyReader) -> dict[str, Any]:
    """Return zoom, latitude, least zoom and whether the centre lies within the bounds."""
    found: dict[str, Any] = reader.run_in_map(VIEW_OF_MAP)
    return found


def middle(reader: AnyReader) -> tuple[float, float]:
    """Return a point of the page within the visible part of the map."""
    stage = reader.map.locator(".cm-stage").first
    stage.scroll_into_view_if_needed()
    box = stage.bounding_box()
    assert box is not None
    size = reader.page.viewport_size
    assert size is not None
    return box["x"] + box["width"] / 2, min(box["y"] + box["height"] / 2, size["height"] - 60)


def wait_for_zoom_other_than(reader: AnyReader, zoom: float) -> None:
    """Wait until the map has another zoom."""
    document = getattr(reader, "frame", reader.page)
    document.wait_for_function(ZOOMED, arg=zoom)


def test_the_wheel_scrolls_the_page_and_leaves_the_map(enter: Enter) -> None:
    reader = enter()
    reader.page.set_viewport_size(LOW)
    reader.page.mouse.move(*middle(reader))
    before, scrolled = seen(reader), reader.page.evaluate(SCROLLED)
    reader.page.mouse.wheel(0, 160)
    reader.page.wait_for_function(f"(before) => ({SCROLLED})() > before", arg=scrolled)
    assert seen(reader)["zoom"] == pytest.approx(before["zoom"], abs=0.2)
    expect(reader.map.locator(".cm-hint.is-shown")).to_contain_text("Ctrl")


def test_a_drag_of_the_whole_country_says_how_to_zoom_and_moves_nothing(enter: Enter) -> None:
    reader = enter()
    home, (x, y) = seen(reader), middle(reader)
    reader.page.mouse.move(x, y)
    reader.page.mouse.down()
    reader.page.mouse.move(x + 90, y + 40, steps=3)
    reader.page.mouse.up()
    expect(reader.map.locator(".cm-hint.is-shown")).to_contain_text("zoom in first")
    assert seen(reader) == home


def test_ctrl_and_the_wheel_zoom_within_bounds_and_the_button_leads_back(enter: Enter) -> None:
    reader = enter()
    home = seen(reader)
    reader.page.mouse.move(*middle(reader))
    reader.page.keyboard.down("Control")
    reader.page.mouse.wheel(0, -400)
    wait_for_zoom_other_than(reader, home["zoom"])
    for turn in (*[-2000] * 12, *[2000] * 24):
        reader.page.mouse.wheel(0, turn)
        view = seen(reader)
        assert home["zoom"] - 0.01 <= view["zoom"] <= max(NEAREST_ZOOM, home["zoom"])
        assert view["inside"]
    reader.page.keyboard.up("Control")
    reader.map.locator(".leaflet-control-zoom-in").click()
    reader.map.locator(".cm-home").click()
    # Leaflet rounds to whole pixels from where the map has been: to within one, the view is the same.
    assert seen(reader) == pytest.approx(home, abs=360 / 256 / 2 ** home["zoom"])
    assert home["least"] == pytest.approx(home["zoom"])


def test_a_view_is_restored_from_the_address_and_survives_a_selection(enter: Enter, shown: Shown) -> None:
    day = shown.atlas.first_day
    grounds = zip(shown.atlas.map(day).holdings, shown.atlas.map(day).grounds, strict=True)
    zone = max(grounds, key=lambda held: area_km2(held[1]))[0].zone
    reader = enter(date=day.isoformat())
    home = seen(reader)
    reader.map.locator(".leaflet-control-zoom-in").click()
    reader.page.wait_for_function(f"() => new URLSearchParams(location.search).has('{VIEW}')")
    near = seen(reader)
    # A zone that is out of sight would move the map.
    reader.panel.locator(f'[data-zone="{zone}"]').first.click()
    reader.expect_asked(zone=zone)
    reader.page.wait_for_function(f"() => new URLSearchParams(location.search).has('{VIEW}')")
    assert set(reader.parameters()) == {"zone", "date", VIEW}
    view = seen(reader.again())
    assert view["zoom"] == pytest.approx(near["zoom"], abs=0.06)
    assert view["zoom"] > home["zoom"] + 0.2
    assert view["lat"] == pytest.approx(near["lat"], abs=0.01)
    reader.map.locator(".cm-home").click()
    reader.page.wait_for_function(f"() => !new URLSearchParams(location.search).has('{VIEW}')")


def drag(reader: AnyReader, fingers: int) -> None:
    """Move one or two fingers upwards over the map."""
    x, y = middle(reader)
    touch = reader.page.context.new_cdp_session(reader.page)

    def points(up: float) -> list[dict[str, float]]:
        return [{"x": x + 40 * finger, "y": y - up, "id": finger} for finger in range(fingers)]

    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": points(0)})
    for up in range(12, 133, 12):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points(up)})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_one_finger_scrolls_the_page_and_two_move_the_map(enter: Enter) -> None:
    reader = enter(screen="phone")
    reader.map.locator(".leaflet-control-zoom-in").click()
    reader.map.locator(".leaflet-control-zoom-in").click()
    before, scrolled = seen(reader), reader.page.evaluate(SCROLLED)
    drag(reader, 1)
    reader.page.wait_for_function(f"(before) => ({SCROLLED})() > before", arg=scrolled)
    assert seen(reader)["lat"] == pytest.approx(before["lat"], abs=1e-6)
    expect(reader.map.locator(".cm-hint")).to_have_text("Use two fingers to move the map.")
    drag(reader, 2)
    document = getattr(reader, "frame", reader.page)
    document.wait_for_function("(lat) => Math.abs(ControlMap.map().getCenter().lat - lat) > 0.05", arg=before["lat"])
