"""The dashboard offers the static edition: downloaded, unpacked, opened from disk."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.browser.conftest import OpenSite, Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

MADE_WITHIN_MS = 60_000
"""The first reader to ask waits until it is made: 6 s were measured on an idle machine."""


def test_the_download_on_the_page_about_opens_from_disk(
    visit: Visit, open_site: OpenSite, syria: Path, tmp_path: Path
) -> None:
    about = visit("/about").page
    with about.expect_download(timeout=MADE_WITHIN_MS) as waiting:
        about.get_by_role("button", name="Download this edition as plain files").click()
    download = waiting.value
    assert download.suggested_filename == f"{syria.name}.zip"
    with ZipFile(download.path()) as archive:
        archive.extractall(tmp_path)
    reader = open_site((tmp_path / syria.name).as_uri()).enter(zone="government")
    reader.expect_selected("government")
    reader.go_to("Article")
    reader.expect_page("article")
    reader.press(reader.listed.first)
    reader.expect_asked(zone="government")
