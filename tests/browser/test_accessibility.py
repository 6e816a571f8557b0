"""axe-core, an accessibility checker, finds nothing on any page or in the map's frame, by day and by night."""

from __future__ import annotations

from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Frame, Page, expect

from controlmap.render.page_list import DASHBOARD_PAGES
from tests.browser.conftest import Visit
from tests.browser.reader import Reader

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

ASKED: Final = {
    "timeline": "?compare=2016-06-01",
    "article": "?annotation=l20-balance-moved-further-in-2017",
    "actors": "?graph=1",
    "coverage": "?zone=tanf",
}
"""Selections that make a page show more than it does at first."""
ADDRESSES = (
    "/?zone=rebels-eastern-ghouta",
    "/?place=aleppo",
    *(f"/{page.name}{ASKED.get(page.name, '')}" for page in DASHBOARD_PAGES[1:]),
)
WITHOUT_MAP = tuple(f"/{page.name}" for page in DASHBOARD_PAGES if not page.has_map)
LANGUAGES = ("en", "ar")

LISTED: Final[dict[str, str]] = {
    "presentation-role-conflict": "Streamlit's file picker takes the focus though it says that it has no role (minor).",
}
"""Rules broken inside Streamlit's own widgets, which we cannot fix, each with the reason why it is acceptable.

Serious and critical ones are never listed.
"""

CONTRAST_ONLY: Final = {"runOnly": ["color-contrast"]}
"""Between day and night only the colours change."""
TARGETS_ONLY: Final = {"runOnly": ["target-size"]}
"""The checker tests WCAG 2.2's size of targets (24 px, or as much space around) only if asked to."""
OPEN_DETAILS: Final = "() => document.querySelectorAll('details').forEach((each) => { each.open = true; })"
PART_OF_A_PAGE: Final = {name: {"enabled": False} for name in ("landmark-one-main", "page-has-heading-one")}
"""The page around the low map has the landmark and the heading; the map's own title is left out for its room."""
SHOW_GROUND: Final = "(display) => document.querySelectorAll('svg').forEach((svg) => { svg.style.display = display; })"


def broken_rules(where: Page | Frame, **options: Any) -> list[str]:
    """Run the checker in a page or a frame, and return each broken rule that is not listed as one line."""
    found = Axe().run(where, options={"iframes": False, "resultTypes": ["violations"], **options}).response
    return [
        f"{broken['impact']}: {broken['id']}: {broken['help']}: {[node['html'][:120] for node in broken['nodes'][:3]]}"
        for broken in found["violations"]
        if broken["impact"] in {"serious", "critical"} or broken["id"] not in LISTED
    ]


def small_targets(where: Page | Frame, **options: Any) -> list[str]:
    """Return what is too small to be hit, except ground and fronts, which have the size that they have on the map.

    Each of their shapes is in the way of the rectangles of many others, whose parts the checker would measure for a
    minute.
    """
    where.evaluate(SHOW_GROUND, "none")
    found = broken_rules(where, **TARGETS_ONLY, **options)
    where.evaluate(SHOW_GROUND, "")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ADDRESSES)
def test_the_accessibility_checker_finds_nothing(visit: Visit, path: str, language: str) -> None:
    has_map = not path.startswith(WITHOUT_MAP)
    reader = visit(f"{path}{'&' if '?' in path else '?'}lang={language}")
    documents: list[Page | Frame] = [reader.page, *([reader.frame] if has_map else [])]
    for document in documents:
        assert broken_rules(document) == []
        assert small_targets(document) == []
    if language != LANGUAGES[0]:
        # Colours are those of every language.
        return
    reader.page.emulate_media(color_scheme="dark")
    reader.wait_for_scheme("dark", has_map=has_map)
    assert broken_rules(reader.page, **CONTRAST_ONLY) == []
    if has_map:
        assert broken_rules(reader.frame, **CONTRAST_ONLY) == []


def faults(reader: Reader) -> list[str]:
    """Return what the checker finds in the page and in its map."""
    documents: list[Page | Frame] = [reader.page, reader.frame]
    return [fault for document in documents for fault in (*broken_rules(document), *small_targets(document))]


def test_the_checker_finds_nothing_with_every_control_of_the_map_page_opened(visit: Visit) -> None:
    reader = visit("/?place=aleppo")
    expect(reader.page.locator(".cm-save")).to_be_visible()
    reader.map.locator(".cm-ruler").click()
    expect(reader.map.locator(".cm-measured")).to_be_visible()
    reader.page.evaluate(OPEN_DETAILS)
    expect(reader.page.locator(".cm-share-body")).to_be_visible()
    reader.page.locator(".st-key-search input").press_sequentially("Ham")
    expect(reader.page.locator(".cm-suggestions li").first).to_be_visible()
    assert faults(reader) == []


def test_the_checker_finds_nothing_while_two_days_are_swiped(visit: Visit) -> None:
    reader = visit("/timeline?compare=2016-06-01")
    reader.page.evaluate(OPEN_DETAILS)
    reader.map.locator(".cm-swiper").click()
    expect(reader.map.locator(".cm-divider")).to_be_visible()
    assert faults(reader) == []


def test_on_a_phone_the_checker_finds_nothing_with_map_legend_and_pages_folded_or_not(visit: Visit) -> None:
    reader = visit("/article", "phone")
    # The hidden map has no content for the checker.
    assert [*broken_rules(reader.page), *small_targets(reader.page)] == []
    reader.page.locator(".cm-fold-map").click()
    reader.map.locator(".cm-fold").click()
    expect(reader.map.locator(".cm-legend")).to_be_visible()
    reader.page.evaluate(OPEN_DETAILS)
    reader.page.locator(".cm-all-pages").click()
    assert [*broken_rules(reader.page), *small_targets(reader.page)] == []
    assert [*broken_rules(reader.frame, rules=PART_OF_A_PAGE), *small_targets(reader.frame)] == []


def test_the_checker_finds_a_known_mistake(visit: Visit) -> None:
    reader = visit("/about")
    reader.page.evaluate(
        "() => document.querySelector('.cm-about').insertAdjacentHTML('beforeend', '<img src=data:,>')"
    )
    assert [rule for rule in broken_rules(reader.page) if rule.startswith("critical: image-alt")]


def test_a_selection_is_announced_by_one_permanent_live_region(visit: Visit) -> None:
    reader = visit("/")
    line = reader.page.locator("#controlmap-said")
    expect(line).to_have_text("The whole country is shown.")
    expect(line).to_have_attribute("role", "status")
    line.evaluate("(line) => { line.mark = 'the first'; }")
    reader.click_zone("islamic-state")
    reader.expect_selected("islamic-state")
    expect(line).to_have_text("Chosen: Islamic State remnants")
    assert line.evaluate("(line) => line.mark") == "the first"
