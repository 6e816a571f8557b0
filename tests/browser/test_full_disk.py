"""The disk to which the dashboard writes the map's files is full; later there is room again."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.reader import Reader
from tests.rehearsal.server import running
from tests.rehearsal.visit import AT_REST, FAILURES, FIRST_PAGE_WITHIN_MS, Notes
from tests.small_disk import ROOM_BYTES, SmallDisk, small_disk

pytestmark = [pytest.mark.browser, pytest.mark.linux, pytest.mark.thorough]

TOLD = re.compile(r"logged as ([0-9a-f]{8})")


@pytest.fixture
def stage(repository: Path, tmp_path: Path) -> Path:
    """Return a folder in which the dashboard runs as in the repository, except that `static/` does not exist yet."""
    folder = tmp_path / "stage"
    folder.mkdir()
    shutil.copy(repository / "app.py", folder)
    shutil.copytree(repository / ".streamlit", folder / ".streamlit")
    (folder / "src").symlink_to(repository / "src")
    return folder


def limit_files(server: int, most_bytes: int | None) -> None:
    """Limit the size of the files that a server writes, or lift that limit."""
    import resource  # only Linux has prlimit

    most = resource.RLIM_INFINITY if most_bytes is None else most_bytes
    resource.prlimit(server, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def make_room(disk: SmallDisk, server: int) -> None:
    """Remove the file that fills the disk, or lift the server's limit."""
    if disk.filler is None:
        limit_files(server, None)
    else:
        disk.filler.unlink()


def test_a_full_disk_is_reported_by_a_number_that_the_log_explains_and_room_restores_the_map(
    stage: Path, marrow: Path, tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "server.log"
    monkeypatch.setenv("CONTROLMAP_EDITION", str(marrow))
    with (
        small_disk(stage / "static", size_kb=1_000) as disk,
        running([str(Path(sys.executable).parent / "streamlit")], stage, log) as server,
        browser.new_context(viewport={"width": 1366, "height": 900}) as context,
    ):
        if disk.filler is None:
            limit_files(server.pid, ROOM_BYTES)
        page = context.new_page()
        page.goto(f"{server.address}/?zone=north")
        page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
        notice = page.get_by_text("was logged as")
        expect(notice).to_be_visible(timeout=FIRST_PAGE_WITHIN_MS)
        reported = TOLD.search(notice.inner_text())
        assert reported is not None
        assert page.locator(", ".join(FAILURES)).count() == 0
        words = page.locator("body").inner_text()
        assert "Traceback" not in words
        assert str(tmp_path) not in words

        events = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines() if line.startswith("{")]
        (fault,) = [event for event in events if event.get("id") == reported[1]]
        assert fault["error"] in ("OSError ENOSPC", "OSError EFBIG")

        make_room(disk, server.pid)
        reader = Reader(page, server.address, Notes(server.address)).open("/?zone=north")
        reader.expect_selected("north")
        expect(notice).to_have_count(0)
    assert "Traceback" not in log.read_text(encoding="utf-8")
