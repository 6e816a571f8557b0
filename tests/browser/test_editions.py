"""Several editions on one server, in a browser: from the list to another edition, through its pages, and back."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

OTHER = "libya-2020-08"


def test_another_edition_is_opened_from_about_and_stays_through_clicks_and_pages(visit: Visit) -> None:
    reader = visit("/about?lang=en")
    reader.page.locator(".cm-editions a").get_by_text("Who holds Libya").click()
    reader.settle()
    assert reader.parameters()["edition"] == OTHER

    reader.click_zone("sirte")
    expect(reader.panel.locator("h2").first).to_have_text("Sirte")
    assert reader.parameters() == {"edition": OTHER, "lang": "en", "zone": "sirte"}

    reader.go_to("Timeline")
    reader.settle()
    assert reader.parameters()["edition"] == OTHER
    expect(reader.page.locator("body")).to_contain_text("Tarhuna")

    reader.enter("about", edition=OTHER, lang="ar")
    reader.page.locator(".cm-editions a").click()
    reader.settle()
    assert reader.parameters()["edition"] == "syria-2017-12"
    expect(reader.page.locator("html")).to_have_attribute("dir", "rtl")
