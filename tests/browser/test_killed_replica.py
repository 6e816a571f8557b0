"""Two replicas behind nginx, as `deploy/` configures them; one is killed while people read."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.reader import Reader
from tests.browser.spots import LARGE_MAP
from tests.deploy.nginx import nginx
from tests.rehearsal.server import free_port, serving
from tests.rehearsal.visit import FAILURES, Notes

pytestmark = [pytest.mark.browser, pytest.mark.posix, pytest.mark.nginx, pytest.mark.thorough]

COOKIE = "controlmap_replica"
MOVED_WITHIN_MS = 60_000
STREAMLIT = Path(sys.executable).parent / "streamlit"

COUNT_LOSSES = """
() => {
  const app = document.querySelector('[data-testid="stApp"]');
  window.lost = 0;
  new MutationObserver(() => { if (app.dataset.testConnectionState !== 'CONNECTED') window.lost += 1; })
    .observe(app, { attributes: true, attributeFilter: ['data-test-connection-state'] });
}
"""
BACK = """
() => window.lost > 0
  && document.querySelector('[data-testid="stApp"]').dataset.testConnectionState === 'CONNECTED'
"""


@dataclass
class Replicas:
    """Two dashboards, `a` and `b`, that share the folder of the map's files, and nginx in front of them."""

    folder: Path
    repository: Path
    ports: dict[str, int] = field(default_factory=lambda: {"a": free_port(), "b": free_port()})
    running: dict[str, ExitStack] = field(default_factory=dict)
    starts: int = 0

    def start(self, name: str) -> None:
        """Start one of them."""
        self.starts += 1
        self.running[name] = ExitStack()
        log = self.folder / f"{name}-{self.starts}.log"
        self.running[name].enter_context(
            serving(STREAMLIT, self.repository, log, port=self.ports[name], end=signal.SIGKILL)
        )

    def kill(self, name: str) -> None:
        """Kill one of them, without time to close its connections."""
        self.running.pop(name).close()

    def said(self) -> str:
        """Return everything that they wrote to their logs."""
        return "\n".join(log.read_text(encoding="utf-8") for log in self.folder.glob("*-*.log"))


@pytest.fixture
def replicas(repository: Path, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Replicas]:
    monkeypatch.setenv("CONTROLMAP_EDITION", str(marrow))
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path / "shared"))
    both = Replicas(tmp_path, repository)
    try:
        both.start("a")
        both.start("b")
        yield both
    finally:
        for name in list(both.running):
            both.kill(name)


@pytest.fixture
def address(replicas: Replicas, tmp_path: Path) -> Iterator[str]:
    asked = (f"127.0.0.1:{replicas.ports['a']}", f"127.0.0.1:{replicas.ports['b']}")
    (tmp_path / "site").mkdir()
    with nginx(tmp_path, replicas=asked, built=tmp_path / "shared" / "built", site=tmp_path / "site") as before:
        yield before


def replica_of(reader: Reader) -> str:
    """Return which replica holds a reader's session, by the cookie that came with its connection."""
    found = {cookie["name"]: cookie["value"] for cookie in reader.page.context.cookies()}
    return found[COOKIE]


def arrive(browser: Browser, address: str, path: str) -> Reader:
    """Open a page as a new reader whose losses of connection are counted."""
    page = browser.new_context(viewport={"width": 1366, "height": 900}).new_page()
    reader = Reader(page, address, Notes(address)).open(path)
    page.evaluate(COUNT_LOSSES)
    return reader


def sees(reader: Reader, zone: str) -> None:
    """Assert that a reader has a drawn map and a complete panel, and that no message reports a failure."""
    reader.settle().expect_selected(zone)
    assert reader.map.locator(f"{LARGE_MAP} path.cm-zone").count() > 0
    assert reader.page.locator(", ".join(FAILURES)).count() == 0
    expect(reader.page.get_by_text("could not be drawn")).to_have_count(0)


def test_readers_of_a_killed_replica_continue_at_the_other_with_their_selection(
    browser: Browser, replicas: Replicas, address: str
) -> None:
    chosen = ["north", "south", "north", "south"]
    readers = [arrive(browser, address, path) for path in ("/?zone=north", "/?zone=south&date=2020-01-01")]
    readers += [arrive(browser, address, "/") for _ in chosen[2:]]
    for reader, zone in zip(readers[2:], chosen[2:], strict=True):
        reader.click_zone(zone)
    for reader, zone in zip(readers, chosen, strict=True):
        sees(reader, zone)
    before = {id(reader): (replica_of(reader), reader.page.url) for reader in readers}
    assert {replica for replica, _ in before.values()} == {"a", "b"}, "both have readers"

    replicas.kill("a")
    moved = [(reader, zone) for reader, zone in zip(readers, chosen, strict=True) if before[id(reader)][0] == "a"]
    stayed = [(reader, zone) for reader, zone in zip(readers, chosen, strict=True) if before[id(reader)][0] == "b"]
    for reader, zone in moved:
        reader.page.wait_for_function(BACK, timeout=MOVED_WITHIN_MS)
        sees(reader, zone)
        assert (replica_of(reader), reader.page.url) == ("b", before[id(reader)][1])
    for reader, zone in stayed:
        sees(reader, zone)
        assert reader.page.evaluate("() => window.lost") == 0, "a reader of the other replica noticed something"
    for reader, _ in moved + stayed:
        reader.click_zone("kernel")
        sees(reader, "kernel")
    assert replica_of(arrive(browser, address, "/")) == "b"

    replicas.start("a")
    for reader, _ in moved:
        losses = reader.page.evaluate("() => window.lost")
        reader.click_zone("north")
        sees(reader, "north")
        assert replica_of(reader) == "b", "the session is there"
        assert reader.page.evaluate("() => window.lost") == losses
    assert "Traceback" not in replicas.said()
    for reader in readers:
        reader.page.context.close()
