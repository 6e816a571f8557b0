"""axe-core finds nothing on any page of the static edition, by day and by night, in either direction of writing."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from controlmap.render.page_list import PUBLISHED_PAGES
from tests.browser.conftest import OpenSite
from tests.browser.test_accessibility import CONTRAST_ONLY, broken_rules, small_targets

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


UNFETCHED = {"preload": False}
"""The checker would fetch the style sheets again, which the page's policy forbids."""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_accessibility_checker_finds_nothing_on_any_page(
    open_site: OpenSite, site_folder: Path, language: str
) -> None:
    reader = open_site(site_folder.as_uri())
    for page in [one.name for one in PUBLISHED_PAGES]:
        reader.enter(page, zone="rebels-eastern-ghouta", lang=language)
        expect(reader.page.locator("html")).to_have_attribute("lang", language)
        assert broken_rules(reader.page, **UNFETCHED) == [], page
        assert small_targets(reader.page, **UNFETCHED) == [], page
        reader.page.emulate_media(color_scheme="dark")
        expect(reader.page.locator("html")).to_contain_class("cm-dark")
        assert broken_rules(reader.page, **UNFETCHED, **CONTRAST_ONLY) == [], page
        reader.page.emulate_media(color_scheme="light")
