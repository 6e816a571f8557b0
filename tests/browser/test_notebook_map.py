"""The map of a notebook, in a browser without network access."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, expect

import controlmap
from controlmap.atlas.atlas import Atlas

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


@pytest.mark.parametrize("saved", [False, True], ids=["in a cell", "as a file"])
def test_a_map_shows_its_ground_and_events_without_network_requests(
    browser: Browser, syria_atlas: Atlas, tmp_path: Path, *, saved: bool
) -> None:
    table = pd.DataFrame({"date": ["2016-06-01"] * 2, "lat": [35.95, 33.51], "lon": [39.01, 36.29]})
    drawn = controlmap.render.map(syria_atlas, date(2016, 6, 1), events=syria_atlas.join(table))
    page_file = tmp_path / "page.html"
    if saved:
        drawn.save(str(page_file))
    else:
        page_file.write_text(f"<!doctype html><h1>A cell</h1>{drawn._repr_html_()}", encoding="utf-8")
    page = browser.new_page()
    asked: list[str] = []
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page_file.as_uri())
    shown = page if saved else page.frame_locator("iframe")
    expect(shown.locator(".cm-frame")).to_contain_text("1 June 2016")
    expect(shown.locator(".cm-event-mark")).to_have_count(2)
    assert shown.locator(".cm-zone").count() > len(syria_atlas.map(date(2016, 6, 1)).holdings)
    assert [address for address in asked if not address.startswith(("file:", "about:", "data:"))] == []
    assert faults == []
    page.close()
