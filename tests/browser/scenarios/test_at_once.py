"""What the map says at once: a finding, remarks on the whole country, and links to begin with."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

CLOSER = "() => { const map = ControlMap.map(); map.setZoom(map.getZoom() + 2, { animate: false }); }"


def test_finding_and_remarks_are_those_of_the_articles_day(enter: Enter, shown: Shown) -> None:
    manifest = shown.view.edition.manifest
    said = manifest.finding.say("en") if manifest.finding else ""
    reader = enter()
    expect(reader.map.locator(".cm-finding")).to_have_text(said)
    expect(reader.map.locator(".cm-remark")).to_have_count(len(manifest.remarks))
    earlier = enter(date=shown.days[0].isoformat())
    expect(earlier.map.locator(".cm-finding")).to_have_text("")
    expect(earlier.map.locator(".cm-remark")).to_have_count(0)


def test_a_closer_map_has_neither_remarks_nor_insets(enter: Enter) -> None:
    reader = enter()
    reader.run_in_map(CLOSER)
    expect(reader.map.locator(".cm-remark")).to_have_count(0)
    expect(reader.map.locator(".cm-insets")).to_be_hidden()


@pytest.mark.parametrize("page", ["article", pytest.param("timeline", marks=pytest.mark.rich), "outcomes"])
def test_each_link_to_begin_with_leads_to_its_page_without_a_reload(enter: Enter, shown: Shown, page: str) -> None:
    reader = enter()
    reader.page.evaluate("() => { window.isTheSamePage = true; }")
    link = reader.panel.get_by_role("link", name=shown.messages.say(f"start.{page}"))
    compared = link.get_attribute("data-compare")
    link.click()
    reader.expect_page(page)
    if compared:
        reader.expect_asked(compare=compared)
        expect(reader.page.locator("[data-panel=change]")).to_be_visible()
    assert reader.page.evaluate("() => window.isTheSamePage")
