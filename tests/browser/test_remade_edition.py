"""The second edition, made again in the Studio from nothing: the forms express all that it has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.checks.examination import examine
from controlmap.model.edition import Edition
from tests.browser import studio_journey
from tests.browser.edition_typist import Typist
from tests.browser.remade_edition import STAGES, Original
from tests.browser.studio_author import studio

pytestmark = [pytest.mark.browser, pytest.mark.thorough, pytest.mark.exhaustive]

LISTS = ("zones", "actors", "sources", "places", "annotations", "events", "control_points")
BACKGROUND = ("roads", "neighbours", "seas")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1366, "height": 950})
    yield page
    page.close()


def said(record: Any) -> dict[str, Any]:
    """Return the values of a record, without the line on which it is written."""
    return {key: value for key, value in dict(record).items() if key not in {"origin", "geometry"}}


def by_id(edition: Edition) -> dict[str, Any]:
    return {str(hold.id): hold for hold in edition.holds}


def test_the_studio_makes_the_second_edition_from_nothing(
    repository: Path, page: Page, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = repository / "geo" / "libya-2020-08"
    wanted = open_edition(str(source)).edition
    folder, start = tmp_path / "libya-2020-08", perf_counter()
    with studio(folder) as address:
        typist = Typist(page, address, folder)
        for stage in STAGES:
            stage(typist, Original(wanted, source))
        typist.idle()
        studio_journey.publish(typist)
    with capsys.disabled():
        seconds = perf_counter() - start
        print(f"\n{typist.steps} saved steps, {typist.clicks} clicks, {typist.texts} texts, {seconds:.0f} s", end="")

    found = examine(folder)
    assert found.problems == []
    assert found.history is not None
    made = found.history.edition
    assert said(made.manifest) == said(wanted.manifest)
    for name in LISTS:
        assert list(map(said, getattr(made, name))) == list(map(said, getattr(wanted, name))), name
    assert by_id(made).keys() == by_id(wanted).keys()
    for name, hold in by_id(wanted).items():
        assert said(by_id(made)[name]) == said(hold)
        assert by_id(made)[name].geometry.equals_exact(hold.geometry), name
    assert made.border.equals_exact(wanted.border)
    for name in BACKGROUND:
        shown, there = (getattr(edition.basemap, name) for edition in (made, wanted))
        assert [(str(words.root), shape.wkt) for words, shape in shown] == [
            (str(words.root), shape.wkt) for words, shape in there
        ]
    assert Atlas(made).shares_over_time().equals(Atlas(wanted).shares_over_time())
    assert (folder.with_name("libya-2020-08-site") / "index.html").is_file()
