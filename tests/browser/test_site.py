"""The static edition does what the dashboard does, from disk and from any server, and asks nobody for anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import SCREENS
from tests.browser.reader import SPOT_OF_NOBODY
from tests.browser.site_reader import TELL_VIOLATIONS, SiteReader, serving_files
from tests.rehearsal.visit import Notes

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

OpenSite = Callable[..., SiteReader]
from_both = pytest.mark.parametrize("site_address", ["disk", "server"], indirect=True)


@pytest.fixture(scope="session")
def site_folder(shipped_site: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for name, content in shipped_site.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def site_address(request: pytest.FixtureRequest, site_folder: Path) -> Iterator[str]:
    """From disk, where a test does not ask for a server too: there more is forbidden."""
    if getattr(request, "param", "disk") == "disk":
        yield site_folder.as_uri()
    else:
        with serving_files(site_folder) as address:
            yield address


@pytest.fixture
def open_site(browser: Browser, site_address: str) -> Iterator[OpenSite]:
    """Open the static edition; at the end no request was made outside it, and nothing was refused or broke."""
    opened: list[SiteReader] = []

    def opening(rest: str = "", screen: str = "desktop", *, script: bool = True) -> SiteReader:
        context = browser.new_context(viewport=SCREENS[screen], has_touch=screen == "phone", java_script_enabled=script)
        page = context.new_page()
        page.add_init_script(TELL_VIOLATIONS)
        notes = Notes(site_address)
        page.route("**/*", notes.guard)
        page.on("pageerror", lambda error: notes.faults.append(f"script error: {error}"))
        page.on("console", notes.hear)
        opened.append(SiteReader(page, site_address, notes))
        return opened[-1].open(rest) if script else opened[-1]

    yield opening
    faults = [fault for reader in opened for fault in reader.notes.faults]
    for reader in opened:
        reader.page.context.close()
    assert not faults, "\n".join(faults)


@from_both
def test_a_click_on_ground_opens_its_panel_and_back_closes_it(open_site: OpenSite) -> None:
    reader = open_site()
    reader.expect_selected(None)
    for zone in ("kurdish-led", "rebels-eastern-ghouta"):
        reader.click_zone(zone)
        reader.expect_selected(zone)
        expect(reader.panel.locator(".cm-facts")).to_contain_text("km²")
        expect(reader.panel.locator("[data-statement]")).not_to_have_count(0)
    reader.page.go_back()
    reader.expect_selected("kurdish-led")
    reader.page.go_back()
    reader.expect_selected(None)
    reader.page.go_forward()
    reader.expect_selected("kurdish-led")


def test_a_statement_lights_its_ground_and_says_so_until_it_is_chosen_again(open_site: OpenSite) -> None:
    reader = open_site("?zone=rebels-northwest")
    reader.expect_selected("rebels-northwest")
    statement = reader.panel.locator('[data-link="name"] [data-statement]').first
    statement.locator("> button").click()
    expect(statement).to_contain_text("Shown on the map")
    expect(reader.paths("rebels-northwest", ".is-lit")).not_to_have_count(0)
    assert reader.parameters()["annotation"] == statement.get_attribute("data-statement")
    reader.page.reload()
    reader.settle()
    expect(reader.panel.locator(".is-chosen")).to_have_count(1)
    statement.locator("> button").click()
    expect(reader.page.locator("path.is-lit")).to_have_count(0)
    assert "annotation" not in reader.parameters()


@from_both
def test_the_timeline_steps_by_key_and_by_event_and_the_address_keeps_the_day(open_site: OpenSite) -> None:
    reader = open_site("#timeline")
    expect(reader.page.locator(".cm-subtitle")).to_contain_text("14 December 2017")
    slider = reader.page.locator(".cm-slider")
    slider.press("ArrowLeft")
    expect(reader.page.locator(".cm-subtitle")).to_contain_text("13 December 2017")
    reader.page.wait_for_function("() => location.search.includes('date=2017-12-13')")
    event = reader.page.locator("#cm-events .cm-event:visible [data-day]").first
    day = event.get_attribute("data-day")
    event.click()
    expect(reader.page.locator("#cm-events .cm-event.is-chosen")).not_to_have_count(0)
    assert reader.parameters()["date"] == day


def test_play_walks_through_days(open_site: OpenSite) -> None:
    reader = open_site("?date=2017-10-01#timeline")
    reader.page.locator(".cm-play").click()
    expect(reader.page.locator(".cm-play")).to_have_text("Pause")
    expect(reader.page.locator(".cm-subtitle")).not_to_contain_text("1 October 2017")
    reader.page.locator(".cm-play").click()
    expect(reader.page.locator(".cm-play")).to_have_text("Play")


def test_two_days_are_compared_on_the_map_and_in_a_table(open_site: OpenSite) -> None:
    reader = open_site("?compare=2016-01-01#timeline")
    row = reader.page.locator('#cm-change tr[data-from="islamic-state"][data-to="government"]')
    expect(row).to_be_visible()
    expect(reader.page.locator("path.cm-change")).not_to_have_count(0)
    reader.page.get_by_role("link", name="Map", exact=True).click()
    expect(reader.page.locator("path.cm-change")).to_have_count(0)


def test_a_search_finds_by_any_spelling_and_opens_what_it_found(open_site: OpenSite) -> None:
    reader = open_site()
    search = reader.page.get_by_role("searchbox")
    search.fill("GHŌUTA")
    reader.panel.get_by_role("button", name="Eastern Ghouta", exact=False).first.click()
    reader.expect_selected("rebels-eastern-ghouta")
    expect(search).to_have_value("")
    search.fill("<img src=x>")
    expect(reader.panel).to_contain_text("<img src=x>")
    expect(reader.panel.locator(".cm-results button:visible")).to_have_count(0)


def test_the_article_is_filtered_and_lights_the_map(open_site: OpenSite) -> None:
    reader = open_site("#article")
    rows = reader.page.locator("#page-article [data-statement]:visible")
    everything = rows.count()
    reader.page.get_by_label("Speaker").select_option(label="Putin")
    expect(rows).not_to_have_count(everything)
    assert 0 < rows.count() < everything
    assert reader.parameters()["speaker"] == "putin"
    reader.page.get_by_label("Speaker").select_option(label="All")
    reader.page.locator("#page-article").get_by_label("Zone").select_option("rebels-southwest")
    rows.first.locator("> button").click()
    expect(reader.paths("rebels-southwest", ".is-lit")).not_to_have_count(0)


def test_the_table_says_what_the_map_shows(open_site: OpenSite) -> None:
    reader = open_site("#table")
    rows = reader.page.locator("[data-row-zone]:visible")
    drawn = reader.page.locator(".cm-stage > .leaflet-container path.cm-zone")
    assert rows.count() == drawn.count()
    rows.filter(has_text="Islamic State").get_by_role("button").click()
    reader.expect_selected("islamic-state")
    reader.open("?date=2015-10-01#table")
    assert rows.count() == drawn.count()


@from_both
def test_every_page_is_there_and_keeps_the_selection(open_site: OpenSite) -> None:
    reader = open_site("?zone=tanf")
    for link in reader.page.locator("[data-page-link]").all():
        link.click()
        expect(link).to_have_attribute("aria-current", "page")
        expect(
            reader.page.locator("section:visible h1, section:visible h2, .cm-timeline:visible").first
        ).to_be_visible()
        assert reader.parameters() == {"zone": "tanf"}
    reader.page.get_by_role("link", name="Actors").click()
    reader.page.locator("[data-relation]").first.click()
    expect(reader.page.locator("[data-slot] [data-statement]")).not_to_have_count(0)
    reader.page.get_by_role("link", name="Map", exact=True).click()
    reader.expect_selected("tanf")


def test_what_an_address_asks_for_in_vain_is_said_as_text(open_site: OpenSite) -> None:
    reader = open_site("?zone=<b>atlantis</b>&date=1999-01-01")
    expect(reader.page.locator("#cm-notice")).to_contain_text("“<b>atlantis</b>”")
    expect(reader.page.locator("#cm-notice")).to_contain_text("1999-01-01")
    reader.page.evaluate("() => { history.replaceState(null, '', location.pathname); }")
    spot = reader.page.evaluate(SPOT_OF_NOBODY)
    reader.page.mouse.click(spot["x"], spot["y"])
    expect(reader.page.locator("#cm-notice")).to_contain_text("Nobody's ground")


@from_both
def test_in_somebodys_frame_only_map_and_panel_stand(open_site: OpenSite) -> None:
    reader = open_site("?embed=1&zone=government")
    expect(reader.page.locator(".cm-site-head")).to_be_hidden()
    reader.expect_selected("government")
    reader.click_zone("kurdish-led")
    reader.expect_selected("kurdish-led")
    assert reader.parameters()["embed"] == "1"


def test_on_a_phone_nothing_runs_out_of_the_page(open_site: OpenSite) -> None:
    reader = open_site("?zone=government", "phone")
    for page in ("", "#timeline", "#article", "#about", "#table"):
        reader.open(f"?zone=government{page}")
        wide = reader.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, page


def test_without_a_script_the_words_stand(open_site: OpenSite) -> None:
    reader = open_site(script=False)
    reader.page.goto(f"{reader.address}/index.html")
    expect(reader.page.locator("noscript p")).to_be_visible()
    expect(reader.page.locator("#page-article [data-statement]").first).to_be_visible()
    expect(reader.page.locator("[data-row-zone]").first).to_be_visible()
