"""Arabic in a browser: the layout is mirrored except for the map, every word is Arabic, and the selection stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from controlmap.messages.catalogue import load_catalogue
from controlmap.render.page_list import DASHBOARD_PAGES
from tests.browser.conftest import Visit
from tests.browser.reader import Reader
from tests.browser.site_reader import serving_files
from tests.messages.latin_words import strange_words
from tests.rehearsal.visit import Notes
from tests.ui.test_languages import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

SAID = Path(__file__).with_name("said_words.js").read_text(encoding="utf-8")
BESIDE = {"map": "zone-panel", "timeline": "timeline-side", "article": "article-list", "actors": "actors-list"}
"""The part of each page that is beside the map, by the key of its container."""
RAQQA_AND_LATAKIA = """() => {
  const spot = (lon) => window.ControlMap.map().latLngToContainerPoint([35.5, lon]).x;
  return spot(39) > spot(35.8);
}"""


def path(page: str, language: str, more: str = "") -> str:
    """Return a page's path in a language."""
    return f"/{'' if page == 'map' else page}?lang={language}{more}"


def box(part: Locator) -> dict[str, float]:
    """Return a part's position, including its right edge."""
    found = part.bounding_box()
    assert found is not None
    return {"x": found["x"], "width": found["width"], "right": found["x"] + found["width"]}


@pytest.fixture
def syrian(browser: Browser, server: str) -> Iterator[Page]:
    """A page of a reader whose browser prefers Arabic."""
    context = browser.new_context(locale="ar-SY", viewport={"width": 1366, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("page", BESIDE)
def test_the_map_and_the_part_beside_it_swap_sides(visit: Visit, page: str) -> None:
    for language in ("ar", "en"):
        reader = visit(path(page, language))
        side, frame = (
            box(reader.page.locator(f".st-key-{BESIDE[page]}")),
            box(reader.page.locator(".st-key-map iframe")),
        )
        assert side["right"] <= frame["x"] if language == "ar" else frame["right"] <= side["x"]
        expect(reader.page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
        expect(reader.page.locator("html")).to_have_attribute("lang", language)


def test_the_page_links_run_from_right_to_left_and_end_with_the_other_language(visit: Visit) -> None:
    reader = visit("/?lang=ar")
    first, second = (box(reader.page.get_by_role("link", name=name, exact=True)) for name in ("الخريطة", "المقال"))
    assert first["x"] > second["right"]
    assert box(reader.page.locator(".cm-language"))["right"] < second["x"]


def test_in_the_maps_frame_everything_but_the_map_is_mirrored(visit: Visit) -> None:
    reader = visit("/?lang=ar")
    frame, legend = box(reader.map.locator(".cm-frame")), box(reader.map.locator(".cm-legend"))
    middle = frame["x"] + frame["width"] / 2
    assert legend["right"] < middle < box(reader.map.locator(".cm-insets"))["x"]
    assert box(reader.map.locator(".leaflet-control-zoom"))["x"] > middle
    assert reader.run_in_map(RAQQA_AND_LATAKIA), "east is on the right in every language"
    edge = reader.map.locator(".cm-callout").first.evaluate("(callout) => getComputedStyle(callout).borderRightWidth")
    assert edge == "5px"


def test_the_timeline_runs_leftwards(visit: Visit) -> None:
    """Its last year is at the left end."""
    reader = visit("/timeline?lang=ar&date=2015-10-15")
    chart, marker = box(reader.page.locator(".cm-chart")), box(reader.page.locator(".cm-marker"))
    assert marker["x"] > chart["x"] + 0.9 * chart["width"]
    reader.page.locator(".cm-chart").click(position={"x": 0.1 * chart["width"], "y": 60})
    expect(reader.page.locator(".cm-day")).to_contain_text("2024")


def test_an_arrow_for_onward_points_left(visit: Visit) -> None:
    reader = visit("/article?lang=ar")
    reader.page.locator("body").press("ArrowLeft")
    expect(reader.page.locator(".cm-statement.is-chosen")).to_have_count(1)
    first = reader.page.locator(".cm-statement").first.get_attribute("data-statement")
    expect(reader.page.locator(".cm-statement.is-chosen")).to_have_attribute("data-statement", first or "")
    reader.page.locator("body").press("ArrowLeft")
    expect(reader.page.locator(".cm-statement").nth(1)).to_have_class("cm-statement is-chosen")


@pytest.mark.parametrize("page", PAGES)
def test_no_word_on_a_page_is_english_including_streamlits_own(visit: Visit, page: str) -> None:
    reader = visit(path(page, "ar"))
    expect(reader.page.locator("html")).to_have_attribute("lang", "ar")
    assert strange_words(reader.page.evaluate(SAID)) == set()
    if reader.page.locator(".st-key-map iframe").count():
        assert strange_words(reader.frame.evaluate(SAID)) == set()


def test_the_calendar_and_the_menu_are_in_arabic(visit: Visit) -> None:
    reader = visit("/report?lang=ar")
    reader.page.locator(".stDateInput button").last.click()
    calendar = reader.page.locator("[data-testid=stDateInputCalendar]")
    expect(calendar.locator("button", has_text="ديسمبر")).to_be_visible()
    assert strange_words(reader.page.evaluate(SAID)) == set()
    reader.page.keyboard.press("Escape")
    reader.page.locator("[data-testid=stMainMenu]").click()
    expect(reader.page.get_by_text("اطبع", exact=True)).to_be_visible()


def test_the_switch_keeps_the_selection_and_goes_back(visit: Visit) -> None:
    reader = visit("/?lang=en&zone=kurdish-led")
    reader.page.get_by_role("link", name="العربية").click()
    expect(reader.zone_panel("kurdish-led").locator("h2")).to_have_text(
        "الشمال والشرق تحت سيطرة القوات التي يقودها الأكراد"
    )
    assert "zone=kurdish-led" in reader.page.url
    assert "lang=ar" in reader.page.url
    reader.page.get_by_role("link", name="English").click()
    expect(reader.zone_panel("kurdish-led").locator("h2")).to_have_text("Kurdish-led north and east")
    expect(reader.page.locator("html")).to_have_attribute("dir", "ltr")
    expect(reader.page.locator("[data-testid=stTopNavLink]").first).to_contain_text("Map")


def test_the_browsers_language_is_used_if_the_address_names_none(syrian: Page, server: str) -> None:
    reader = Reader(syrian, server, Notes(server)).open("/")
    expect(syrian.locator("html")).to_have_attribute("lang", "ar")
    reader.open("/?lang=en")
    expect(syrian.locator("html")).to_have_attribute("lang", "en")


def test_the_static_edition_opens_in_the_browsers_language_and_follows_the_address(
    syrian: Page, shipped_site: dict[str, bytes], tmp_path: Path
) -> None:
    for name, content in shipped_site.items():
        (tmp_path / name).write_bytes(content)
    with serving_files(tmp_path) as address:
        syrian.goto(f"{address}/?zone=kurdish-led#article")
        expect(syrian.locator("html")).to_have_attribute("dir", "rtl")
        expect(syrian.locator("#cm-pick")).to_have_value("kurdish-led")
        side, map_side = box(syrian.locator("#page-article")), box(syrian.locator(".cm-map-side"))
        assert side["right"] <= map_side["x"]
        assert strange_words(syrian.evaluate(SAID)) == set()
        syrian.get_by_role("link", name="English").click()
        expect(syrian.locator("html")).to_have_attribute("lang", "en")
        expect(syrian.locator("#cm-pick")).to_have_value("kurdish-led")


@pytest.mark.parametrize("screen", ["desktop", "phone"])
def test_every_page_link_keeps_the_language(visit: Visit, screen: str) -> None:
    reader = visit("/?lang=ar&zone=kurdish-led", screen)
    arabic = load_catalogue("ar")
    links = reader.page.locator("[data-testid=stTopNavLink], .st-key-page-strip a").filter(visible=True)
    for page in (*DASHBOARD_PAGES[1:], DASHBOARD_PAGES[0]):
        links.filter(has_text=re.compile(rf"^\s*{re.escape(arabic.say(page.title_key))}\s*$")).click()
        reader.expect_page(page.name)
        expect(reader.page.locator("html")).to_have_attribute("lang", "ar")
        assert strange_words(reader.page.evaluate(SAID)) == set(), page.name
        reader.expect_asked(lang="ar", zone="kurdish-led")


def test_on_a_phone_the_page_links_run_from_right_to_left(visit: Visit) -> None:
    reader = visit("/?lang=ar", "phone")
    strip = reader.page.locator(".st-key-page-strip")
    first, second = (box(strip.get_by_role("link", name=name, exact=True)) for name in ("الخريطة", "الخط الزمني"))
    assert first["right"] > 360
    assert first["x"] > second["right"]
    expect(reader.page.locator("[data-testid=stSidebar]")).to_be_hidden()
    strip.get_by_role("link", name="المقال", exact=True).click()
    reader.expect_page("article")
