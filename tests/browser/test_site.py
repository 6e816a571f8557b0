"""Features of the static edition alone: from any server, in another site's frame, as a table, in print, scriptless.

The features that it shares with the dashboard are tested by the scenarios.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.front_panel import front_panel
from tests.browser.conftest import SCREENS, OpenSite
from tests.browser.site_reader import serving_files
from tests.render.page import Page

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

ON_PAPER = (".cm-on-paper li", ".cm-refs")
"""The sources of a zone's fronts, and their numbers beside each front: on paper only."""
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
SHEET = re.compile(rb"/Type /Page\b")
SHEET_WIDTH_PX = 186 / 25.4 * 96
KEEP_PRINTED_LOOK = """
() => addEventListener('beforeprint', () => {
  const frame = document.querySelector('.cm-frame').getBoundingClientRect();
  window.printedLook = [ControlMap.map().getZoom(), document.documentElement.className, frame.width];
})
"""
"""Runs after the page's own print listener, and so sees its result."""
DRAWN = ".cm-stage > .leaflet-container path.cm-zone"

FRAMED = """<!doctype html><title>Somebody's page</title><h1>Somebody's page</h1>
<iframe src="index.html?embed=1&zone=north" width="640" height="480" title="map"></iframe>"""


def test_a_web_server_shows_the_same_as_a_disk(open_site: OpenSite, marrow_site_folder: Path) -> None:
    with serving_files(marrow_site_folder) as address:
        reader = open_site(address).enter("article", zone="north")
        reader.expect_marked("north")
        reader.press(reader.listed.first)
        reader.expect_lit({"north"})
        reader.go_to("Map")
        reader.expect_selected("north")


def test_play_walks_through_days(open_site: OpenSite, site_folder: Path) -> None:
    reader = open_site(site_folder.as_uri()).open("?date=2017-10-01#timeline")
    reader.page.locator("button.cm-play:visible").first.click()
    expect(reader.page.locator("button.cm-play:visible").first).to_have_text("Pause")
    expect(reader.subtitle).not_to_contain_text("1 October 2017")
    reader.page.locator("button.cm-play:visible").first.click()
    expect(reader.page.locator("button.cm-play:visible").first).to_have_text("Play")


def test_the_table_says_what_the_map_shows_on_any_day(open_site: OpenSite, site_folder: Path) -> None:
    reader = open_site(site_folder.as_uri())
    rows = reader.page.locator("[data-row-zone]:visible")
    for asked in ({}, {"date": "2015-10-01"}):
        reader.enter("table", **asked)
        assert rows.count() == reader.page.locator(DRAWN).count()
    rows.filter(has_text="Islamic State").get_by_role("button").click()
    reader.expect_selected("islamic-state")


def test_on_another_day_the_panel_begins_with_the_state_of_that_day(open_site: OpenSite, site_folder: Path) -> None:
    reader = open_site(site_folder.as_uri())
    then = reader.page.locator("#cm-day-note")
    reader.enter(zone="islamic-state", date="2016-01-01")
    expect(then).to_contain_text("Holder: Islamic State")
    expect(then).to_contain_text("14 December 2017, the day of the article")
    reader.enter(place="raqqa", date="2016-01-01")
    expect(then).to_contain_text("Holder on 1 January 2016: Islamic State")
    reader.enter(actor="government", date="2016-01-01")
    expect(then).to_contain_text("km²")
    reader.enter(zone="islamic-state")
    expect(then).to_be_hidden()


def test_a_front_of_another_day_says_between_whom_it_runs_how_sure_it_is_and_since_when(
    open_site: OpenSite, site_folder: Path, syria_atlas: Atlas
) -> None:
    day, now = date(2016, 6, 1), syria_atlas.fronts()
    gone = [front for name, front in syria_atlas.fronts(day).items() if name not in now and name != front.whole]
    front = next(front for front in gone if front.stretches[0].began)
    reader = open_site(site_folder.as_uri())
    for language in ("en", "ar"):
        messages = load_catalogue(language)
        reader.enter(front=front.id, date=day.isoformat(), lang=language)
        panel = reader.panel.locator(f'[data-panel-front="{front.id}"]')
        wanted = Page(front_panel(view_of(syria_atlas, day), messages, front.id))
        assert panel.locator("[data-zone]").evaluate_all("all => all.map((one) => one.dataset.zone)") == wanted.values(
            "data-zone"
        )
        for fact in ("sure", "since"):
            assert plain(panel.locator(f'[data-fact="{fact}"]').inner_text()) in plain(wanted.text)
        expect(reader.page.locator("#cm-day-note")).to_be_hidden()
        panel.locator('[data-fact="since"] [data-day]').click()
        began = front.stretches[0].began
        assert began is not None
        reader.expect_asked(date=began.day.isoformat(), front=front.id)
    reader.enter(front=front.id)
    expect(reader.panel.locator(".cm-silent")).to_have_text("No front line runs here on 14 December 2017.")


def plain(text: str) -> str:
    """Return a text without the characters that isolate a value of the other direction."""
    return re.sub(r"[\u2066-\u2069]", "", " ".join(text.split()))


def test_in_another_sites_frame_only_map_and_panel_are_shown(open_site: OpenSite, marrow_site_folder: Path) -> None:
    (marrow_site_folder / "somebody.html").write_text(FRAMED, encoding="utf-8")
    reader = open_site(marrow_site_folder.as_uri())
    reader.page.goto(f"{reader.address}/somebody.html")
    framed = reader.page.frame_locator("iframe")
    expect(framed.locator('#cm-panel [data-panel-zone="north"]')).to_be_visible()
    expect(framed.locator("path.zone-north.is-selected").first).to_be_attached()
    expect(framed.locator(".cm-site-head")).to_be_hidden()
    # By key: on so small a map a town's dot may lie on the middle of the zone.
    framed.locator("path.zone-south").first.press("Enter")
    expect(framed.locator('#cm-panel [data-panel-zone="south"]')).to_be_visible()
    assert reader.page.url.endswith("/somebody.html"), "the frame has a selection of its own"


def test_another_language_is_one_link_away_and_keeps_the_selection(
    open_site: OpenSite, marrow_site_folder: Path
) -> None:
    reader = open_site(marrow_site_folder.as_uri()).enter("article", zone="north")
    for language, file in (("ar", "ar.html"), ("en", "index.html")):
        reader.page.locator(f'[data-language="{language}"]').click()
        reader.page.wait_for_url(f"**/{file}?zone=north*#article")
        reader.settle().expect_page("article")
        reader.expect_marked("north")


def test_a_reader_of_one_language_fetches_no_files_of_another(open_site: OpenSite, marrow_site_folder: Path) -> None:
    asked: list[str] = []
    reader = open_site(marrow_site_folder.as_uri())
    reader.page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    reader.open()
    assert [name for name in asked if name.startswith(("words-en", "blocks-en"))]
    assert not [name for name in asked if "-ar-" in name or name.startswith("ar.")]


@pytest.mark.parametrize("screen", SCREENS)
def test_map_and_text_are_printed_without_buttons(open_site: OpenSite, site_folder: Path, screen: str) -> None:
    reader = open_site(site_folder.as_uri(), screen, "dark").enter("map", zone="rebels-northwest")
    for printed in ON_PAPER:
        expect(reader.page.locator(f"{printed}:visible")).to_have_count(0)
    reader.page.emulate_media(media="print")
    for pressed in ("nav", ".cm-pickers", ".cm-back"):
        expect(reader.page.locator(f"{pressed}:visible")).to_have_count(0)
    for printed in (*ON_PAPER, ".cm-stage", ".cm-legend", ".cm-source", "#cm-panel [data-statement]", ".cm-cite"):
        expect(reader.page.locator(printed).first).to_be_visible()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_zone_prints_as_one_sheet_with_the_country_and_the_screen_is_unchanged(
    open_site: OpenSite, site_folder: Path, screen: str
) -> None:
    reader = open_site(site_folder.as_uri(), screen, "dark").enter("map", zone="rebels-northwest")
    reader.page.evaluate("() => { ControlMap.map().setZoom(9, { animate: false }); }")
    reader.page.evaluate(KEEP_PRINTED_LOOK)
    sheets = SHEET.findall(reader.page.pdf(format="A4", print_background=True))
    assert len(sheets) == 1
    zoom, classes, width_px = reader.page.evaluate("() => window.printedLook")
    assert zoom < 7, "the map was printed at the reader's zoom"
    assert "cm-dark" not in classes
    assert width_px == pytest.approx(SHEET_WIDTH_PX, abs=2)
    assert reader.page.evaluate("() => ControlMap.map().getZoom()") == 9
    assert reader.run_in_map("() => document.documentElement.classList.contains('cm-dark')")


def test_without_scripts_the_text_is_shown_and_says_why_there_is_no_map(open_site: OpenSite, site_folder: Path) -> None:
    reader = open_site(site_folder.as_uri(), script=False)
    reader.page.goto(f"{reader.address}/index.html")
    expect(reader.page.locator("noscript p")).to_be_visible()
    expect(reader.page.locator("#page-article [data-statement]").first).to_be_visible()
    expect(reader.page.locator("[data-row-zone]").first).to_be_visible()
    assert not reader.page.evaluate(SIDEWAYS)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_zone_that_has_fallen_leads_to_its_last_day(
    open_site: OpenSite, site_folder: Path, syria_atlas: Atlas, language: str
) -> None:
    ghouta = ZoneId("rebels-eastern-ghouta")
    last = syria_atlas.zone_history(ghouta).spans[-1].last_day
    assert last is not None
    reader = open_site(site_folder.as_uri())
    reader.enter(zone=ghouta, date=str(last + timedelta(days=40)), lang=language)
    steps = reader.page.locator("#cm-day-steps button")
    messages = load_catalogue(language)
    expect(steps).to_have_count(1)
    assert plain(steps.inner_text()) == plain(messages.say("since.to_last", day=messages.day(last)))
    steps.first.focus()
    reader.page.keyboard.press("Enter")
    reader.expect_asked(date=str(last), zone=ghouta, lang=language)
    expect(reader.page.locator("#cm-day-steps")).to_be_hidden()
    expect(reader.page.locator("#cm-panel h2")).to_be_focused()
