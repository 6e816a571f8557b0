"""Measure the contestants in turn, so that a disturbance of the machine affects them all."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Browser, BrowserContext, Page

from tests.bench.contestants import Contestant
from tests.bench.page_clock import set_clock, time_to_answer_ms, time_to_paint_ms
from tests.bench.process_cost import memory_mb, processor_ms
from tests.bench.traffic import Traffic, watch
from tests.rehearsal.server import Server, free_port, running

SCREEN = 1366, 900
FRESH_STARTS = 2
WARM_VISITS = 2
"""In each round: one visit with an empty cache, then this many with the cache that it left."""
CLICKS_FIRST = 4
"""Warm-up clicks, not counted, so that every zone has been shown once."""
ENOUGH = 2
"""Percentiles need at least so many values."""

Say = Callable[[str], None]


@dataclass
class Figures:
    """The measurements of one contestant."""

    click_ms: list[float] = field(default_factory=list)
    unanswered: int = 0
    cold_ms: list[float] = field(default_factory=list)
    """First paint with an empty browser cache."""
    warm_ms: list[float] = field(default_factory=list)
    """First paint with the cache that an earlier visit left in the browser."""
    fresh_ms: list[float] = field(default_factory=list)
    """First paint for the first visitor of a process that has just started, with nothing rendered before."""
    plain_ms: list[float] = field(default_factory=list)
    """The same if Streamlit's own command starts it, which runs no code of an app before its first visitor."""
    start_kb: float = 0.0
    """Bytes over the WebSocket on opening the page."""
    files_kb: float = 0.0
    """Bytes over HTTP with an empty cache, without Streamlit's own bundle."""
    files_again_kb: float = 0.0
    """The same with a warm cache."""
    fetched_twice: list[str] = field(default_factory=list)
    click_kb: float = 0.0
    """Bytes over the WebSocket for each click."""
    click_processor_ms: float = 0.0
    """The server's processor time for each click."""
    memory_mb: float = 0.0

    def middle_ms(self, name: str) -> float:
        """Return the median of one of the lists."""
        times: list[float] = getattr(self, name)
        return median(times) if times else float("nan")

    def slow_click_ms(self) -> float:
        """Return the time that 95 of 100 clicks stay below."""
        return quantiles(self.click_ms, n=20)[-1] if len(self.click_ms) >= ENOUGH else float("nan")


@dataclass(frozen=True)
class Entry:
    """A contestant that can be started."""

    contestant: Contestant
    command: list[str]
    folder: Path
    figures: Figures = field(default_factory=Figures)

    def log(self) -> Path:
        """Return the file for the server's log."""
        return self.folder.parent / f"{self.folder.name}.log"


def fresh_starts(browser: Browser, entry: Entry, command: list[str]) -> list[float]:
    """Restart it on one port, with nothing rendered, for a visitor whose browser has Streamlit's bundle already.

    Returns how long each such visitor waited, in ms.
    """
    port, times = free_port(), []
    with _context(browser) as context:
        for start in range(FRESH_STARTS + 1):
            shutil.rmtree(entry.folder / "static" / "built", ignore_errors=True)
            with running(command, entry.folder, entry.log(), port=port) as server:
                page = _page(context, entry)
                took = time_to_paint_ms(page, server.address)
                page.close()
            if start:
                times.append(took)
    return times


def visits(browser: Browser, entries: Mapping[str, tuple[Entry, Server]], rounds: int) -> None:
    """Open each page with an empty cache, then with a warm one, in several rounds."""
    for _ in range(rounds):
        for entry, server in entries.values():
            with _context(browser) as context:
                figures = entry.figures
                page = _page(context, entry)
                traffic = watch(page)
                figures.cold_ms.append(time_to_paint_ms(page, server.address))
                figures.start_kb, figures.files_kb = traffic.websocket / 1000, traffic.files / 1000
                figures.fetched_twice = traffic.twice()
                page.close()
                for _ in range(WARM_VISITS):
                    page = _page(context, entry)
                    traffic = watch(page)
                    figures.warm_ms.append(time_to_paint_ms(page, server.address))
                    figures.files_again_kb = traffic.files / 1000
                    page.close()


def clicks(browser: Browser, entries: Mapping[str, tuple[Entry, Server]], rounds: int, each: int) -> None:
    """Click each page some times, in several rounds; each page stays open throughout."""
    with ExitStack() as stack:
        opened: dict[str, tuple[Page, Traffic]] = {}
        for name, (entry, server) in entries.items():
            page = _page(stack.enter_context(_context(browser)), entry)
            time_to_paint_ms(page, server.address)
            for turn in range(1, CLICKS_FIRST + 1):
                _click(page, entry, turn)
            opened[name] = page, watch(page)
        for turn in range(rounds):
            for name, (entry, server) in entries.items():
                page, traffic = opened[name]
                page.bring_to_front()
                first = CLICKS_FIRST + 1 + turn * each
                before_ms = processor_ms(server.pid)
                for number in range(first, first + each):
                    took = _click(page, entry, number)
                    if took is None:
                        entry.figures.unanswered += 1
                    else:
                        entry.figures.click_ms.append(took)
                entry.figures.click_processor_ms += (processor_ms(server.pid) - before_ms) / (rounds * each)
                entry.figures.click_kb = traffic.websocket / 1000 / (each * (turn + 1))
        for entry, server in entries.values():
            entry.figures.memory_mb = memory_mb(server.pid)


def _click(page: Page, entry: Entry, number: int) -> float | None:
    return time_to_answer_ms(page, entry.contestant, entry.contestant.aim(page, number))


def _context(browser: Browser) -> BrowserContext:
    width, height = SCREEN
    return browser.new_context(viewport={"width": width, "height": height})


def _page(context: BrowserContext, entry: Entry) -> Page:
    page = context.new_page()
    set_clock(page, entry.contestant)
    return page
