"""Timing, and tables of times."""

import json
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time
from typing import NamedTuple

MS = 1000.0
RUNS = 7


class Row(NamedTuple):
    """One measurement."""

    name: str
    ms: float
    """Median over all runs."""
    worst_ms: float
    most_ms: float | None = None
    """The time it may take, if there is a limit."""
    note: str = ""


def times_of(action: Callable[[], object], runs: int = RUNS) -> list[float]:
    """Run it some times and return the processor ms of each run, which other work on the machine hardly affects."""
    times = []
    for _ in range(runs):
        start = process_time()
        action()
        times.append((process_time() - start) * MS)
    return times


def row(name: str, times_ms: list[float], most_ms: float | None = None, note: str = "") -> Row:
    """Summarise several runs."""
    return Row(name, median(times_ms), max(times_ms), most_ms, note)


def print_table(title: str, rows: list[Row]) -> None:
    """Print rows under a title, times in ms."""
    print(f"\n{title}")
    print(f"  {'':<52}{'median':>9}{'worst':>9}{'limit':>8}")
    for each in rows:
        limit = f"{each.most_ms:8.0f}" if each.most_ms is not None else f"{'':8}"
        late = " LATE" if each.most_ms is not None and each.ms > each.most_ms else ""
        print(f"  {each.name:<52}{each.ms:9.2f}{each.worst_ms:9.2f}{limit}  {each.note}{late}")


def write_json(file: Path, tables: dict[str, list[Row]]) -> None:
    """Write all tables as JSON, to compare one run with another."""
    plain = {title: [each._asdict() for each in rows] for title, rows in tables.items()}
    file.write_text(json.dumps(plain, indent=2) + "\n", encoding="utf-8")
