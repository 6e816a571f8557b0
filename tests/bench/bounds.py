"""The limits that must be met, and the tables that show whether they are."""

from collections.abc import Mapping
from math import isnan
from typing import NamedTuple

from tests.bench.contestants import EMPTY, FOLIUM, OURS, PYDECK, SWIFTMAP
from tests.bench.measures import Figures


class Bound(NamedTuple):
    """One limit that must be met."""

    what: str
    found: float
    most: float
    note: str = ""

    @property
    def holds(self) -> bool | None:
        """Whether it is met; None where nothing could be measured."""
        return None if isnan(self.found) or isnan(self.most) else self.found <= self.most


def bounds(figures: Mapping[str, Figures]) -> list[Bound]:
    """Return every limit with the measured value. A competitor that could not be started has no figures."""
    ours = figures[OURS]
    click = {name: each.middle_ms("click_ms") for name, each in figures.items()}
    warm = {name: each.middle_ms("warm_ms") for name, each in figures.items()}
    fresh = ours.middle_ms("fresh_ms")
    missing = float("nan")
    return [
        Bound("click, of the empty page's", click[OURS] / click[EMPTY], 0.7),
        Bound("click, of README-style st_folium's", click[OURS] / click.get(FOLIUM, missing), 1 / 6),
        Bound("click, of swiftmap's", click[OURS] / click.get(SWIFTMAP, missing), 1.0),
        Bound("click, of pydeck's", click[OURS] / click.get(PYDECK, missing), 1.0),
        Bound("clicks without an answer", ours.unanswered, 0),
        Bound("first paint, warm cache, of the empty page's", warm[OURS] / warm[EMPTY], 1.5),
        Bound("a fresh process's first visitor, of that first paint", fresh / warm[OURS], 2.5),
        Bound("websocket at start, kB", ours.start_kb, 60),
        Bound("websocket a click, kB", ours.click_kb, 12),
        Bound("processor time a click, ms", ours.click_processor_ms, 30),
        Bound("files beyond Streamlit's bundle, empty cache, kB", ours.files_kb, 250),
        Bound("files fetched twice", len(ours.fetched_twice), 0, ", ".join(ours.fetched_twice)),
    ]


COLUMNS = (
    ("click, median ms", lambda each: each.middle_ms("click_ms")),
    ("click, p95 ms", Figures.slow_click_ms),
    ("first paint, empty cache, ms", lambda each: each.middle_ms("cold_ms")),
    ("first paint, warm cache, ms", lambda each: each.middle_ms("warm_ms")),
    ("fresh process, first visitor, ms", lambda each: each.middle_ms("fresh_ms")),
    ("the same by `streamlit run`, ms", lambda each: each.middle_ms("plain_ms")),
    ("websocket at start, kB", lambda each: each.start_kb),
    ("websocket a click, kB", lambda each: each.click_kb),
    ("files beyond Streamlit's, empty cache, kB", lambda each: each.files_kb),
    ("files beyond Streamlit's, warm cache, kB", lambda each: each.files_again_kb),
    ("processor time a click, ms", lambda each: each.click_processor_ms),
    ("memory, MB", lambda each: each.memory_mb),
    ("clicks without an answer", lambda each: each.unanswered),
)


def figures_table(figures: Mapping[str, Figures]) -> list[str]:
    """Return the lines of a Markdown table with a row for each measure and a column for each contestant."""
    lines = ["| | " + " | ".join(figures) + " |", "|---" * (len(figures) + 1) + "|"]
    for title, read in COLUMNS:
        cells = [_number(read(each)) for each in figures.values()]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    return lines


def bounds_table(found: list[Bound]) -> list[str]:
    """Return the lines of a Markdown table with a row for each limit."""
    words = {True: "holds", False: "FAILS", None: "not measured"}
    lines = ["| bound | found | at most | |", "|---|---|---|---|"]
    for each in found:
        lines.append(f"| {each.what} | {each.found:.2f} | {each.most:.2f} | {words[each.holds]} {each.note} |")
    return lines


def _number(value: float) -> str:
    return "" if isnan(value) else f"{value:.0f}" if value >= 100 else f"{value:.1f}"
