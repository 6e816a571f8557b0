"""The controls beside the zoom buttons: full screen and measuring."""

from __future__ import annotations

import re
from typing import Any, Final

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.spots import LARGE_MAP

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

FILLED = """() => {
  const { width, height } = document.querySelector('.cm-frame').getBoundingClientRect();
  const size = ControlMap.map().getSize(), stage = document.querySelector('.cm-stage');
  return { filled: Math.abs(width - innerWidth) < 2 && Math.abs(height - innerHeight) < 2,
    fits: size.x === stage.clientWidth && size.y === stage.clientHeight, width: size.x };
}"""
REFUSED = "() => { Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused')); }"

WRITTEN: Final = re.compile(r"^About [\d,.]+ km")
TWO_SPOTS = """() => {
  const map = ControlMap.map(), frame = map.getContainer().getBoundingClientRect();
  const zones = ControlMap.mainCanvas().items.slice().sort((one, other) => other.holding.km2 - one.holding.km2);
  const spots = [];
  for (let y = 0.2; y < 0.9; y += 0.05) for (let x = 0.2; x < 0.9; x += 0.05) {
    const spot = { x: frame.x + x * frame.width, y: frame.y + y * frame.height };
    const hit = document.elementFromPoint(spot.x, spot.y);
    if (hit?.dataset.zone === zones[0].holding.zone && map.getContainer().contains(hit)) spots.push(spot);
  }
  return [spots[0], spots.at(-1)];
}"""
LENGTH_KM = """(spots) => {
  const map = ControlMap.map(), frame = map.getContainer().getBoundingClientRect();
  const [one, other] = spots.map(({ x, y }) => map.containerPointToLatLng([x - frame.x, y - frame.y]));
  return map.distance(one, other) / 1000;
}"""


def document_of(reader: AnyReader) -> Any:
    """Return the map's document, which can be waited for."""
    return getattr(reader, "frame", reader.page)


@pytest.mark.parametrize("screen", ["desktop", "phone"])
def test_the_map_fills_the_screen_and_comes_back(enter: Enter, screen: str) -> None:
    reader = enter(screen=screen)
    before, button = reader.run_in_map(FILLED), reader.map.locator(".cm-full")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.focus()
    reader.page.keyboard.press("Space")
    expect(button).to_have_attribute("aria-pressed", "true")
    document_of(reader).wait_for_function(f"() => {{ const it = ({FILLED})(); return it.filled && it.fits; }}")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    document_of(reader).wait_for_function(
        f"(before) => {{ const it = ({FILLED})(); return it.fits && it.width === before.width; }}", arg=before
    )


def test_a_refused_full_screen_takes_its_button_away(enter: Enter) -> None:
    reader = enter()
    reader.run_in_map(REFUSED)
    reader.map.locator(".cm-full").click()
    expect(reader.map.locator(".cm-full")).to_be_hidden()


def test_a_distance_is_measured_by_clicks_and_by_key_and_selects_nothing(enter: Enter) -> None:
    reader = enter()
    button, said = reader.map.locator(".cm-ruler"), reader.map.locator(".cm-measured")
    line = reader.map.locator("path.cm-measure")
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(said).to_be_hidden()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(said).to_contain_text("Enter")
    first, second = reader.run_in_map(TWO_SPOTS)
    reader.click_at(first)
    reader.click_at(second)
    expect(said).to_have_text(WRITTEN)
    wanted = reader.run_in_map(LENGTH_KM, [first, second])
    assert length(said) == pytest.approx(wanted, rel=0.02, abs=1)
    reader.map.locator(".leaflet-container").first.focus()
    reader.page.keyboard.press("Enter")
    expect(line).to_have_count(4)  # the line and its three points
    assert length(said) > wanted
    # On ground that has the focus, the key measures, too, rather than selecting it.
    grounds = reader.map.locator(f"{LARGE_MAP} path.cm-zone")
    for ground in (grounds.first, grounds.last):
        ground.focus()
        reader.page.keyboard.press("Enter")
    expect(line).to_have_count(6)
    assert not {"zone", "at", "place", "front"} & set(reader.parameters())
    expect(reader.map.locator("path.cm-zone.is-selected")).to_have_count(0)
    reader.page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(said).to_be_hidden()
    reader.click_at(first)
    reader.page.wait_for_function("() => new URLSearchParams(location.search).has('zone')")


def length(said: Locator) -> float:
    """Return the length that is written, in km."""
    return float("".join(re.findall(r"[\d.]", said.inner_text())))
