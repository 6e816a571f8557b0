"""The dashboard in print: one sheet of map, legend, statements and citation; the screen is unchanged afterwards."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from controlmap.render.blocks.zone_panel import SOURCES_LIST
from tests.browser.conftest import SCREENS, Visit
from tests.browser.test_site import ON_PAPER, SHEET, SHEET_WIDTH_PX

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

ZONE = "/?zone=rebels-northwest"
"""Seven statements, and as many places as any zone has."""
KEEP_PRINTED_LOOK = """
() => {
  const map = document.querySelector('.st-key-map iframe').contentWindow;
  map.addEventListener('beforeprint', () => {
    const frame = map.document.querySelector('.cm-frame').getBoundingClientRect();
    window.printedLook = [map.ControlMap.map().getZoom(), map.document.documentElement.className, frame.width];
  });
}
"""
"""Runs after the map's own print listener, and so sees its result."""
PRESSED = ("header", "nav", "a", "input", "[data-testid=stButton] button", ".cm-back")
PRINTED = (".st-key-map iframe", "[data-statement]", ".cm-cite", *ON_PAPER)


@pytest.mark.parametrize("screen", SCREENS)
def test_a_zone_prints_as_one_sheet_with_the_whole_country_and_the_screen_is_unchanged(
    visit: Visit, screen: str
) -> None:
    reader = visit(ZONE, screen, "dark")
    reader.zone_panel("rebels-northwest")
    reader.run_in_map("() => { ControlMap.map().setZoom(9, { animate: false }); }")
    reader.page.evaluate(KEEP_PRINTED_LOOK)
    assert len(SHEET.findall(reader.page.pdf(format="A4", print_background=True))) == 1
    zoom, classes, width_px = reader.page.evaluate("() => window.printedLook")
    assert zoom < 7, "the map was printed at the reader's zoom"
    assert "cm-dark" not in classes
    assert width_px == pytest.approx(SHEET_WIDTH_PX, abs=2)
    assert reader.run_in_map("() => ControlMap.map().getZoom()") == 9
    reader.wait_for_scheme("dark", has_map=True)


def test_text_and_citation_are_printed_without_buttons(visit: Visit) -> None:
    reader = visit(ZONE)
    panel = reader.zone_panel("rebels-northwest")
    # A long list is fetched when it is opened, and the sheet lists the main ones of it.
    panel.locator(f'[data-turn="{SOURCES_LIST}:0"]').click()
    expect(panel.locator("[data-source] a").first).to_be_visible()
    for printed in (".cm-cite", *ON_PAPER):
        expect(reader.page.locator(f"{printed}:visible")).to_have_count(0)
    reader.page.emulate_media(media="print")
    for pressed in PRESSED:
        expect(reader.page.locator(f"{pressed}:visible")).to_have_count(0)
    for printed in PRINTED:
        expect(reader.page.locator(printed).first).to_be_visible()
    expect(panel.get_by_role("heading", name="Rebel-held northwest")).to_be_visible()
    expect(reader.page.locator(".cm-cite")).to_contain_text("Drawn after a Reuters news analysis")
