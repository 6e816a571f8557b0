"""How painting grows with the number of holds."""

from collections.abc import Callable
from datetime import date
from functools import partial

from controlmap.atlas.day.day_map import DayMap
from controlmap.model.edition import Edition
from controlmap.painting.mosaic import Mosaic
from tests.bench.crowd import laid_over, set_in
from tests.bench.stopwatch import Row, row, times_of

TIMES = (1, 3, 10)
RUNS = 3

Crowd = Callable[[Edition, int], Edition]


def growth_rows(edition: Edition, day: date) -> list[Row]:
    """Time editions of growing size: outlines beside each other, and, as the worst case, outlines across each other."""
    kinds: tuple[tuple[str, Crowd], ...] = (("set in", set_in), ("laid over each other", laid_over))
    return [each for name, crowd in kinds for each in _kind(name, crowd, edition, day)]


def show(edition: Edition, day: date, mosaic: Mosaic) -> None:
    """Compute the ground of each holder on a day."""
    _ = DayMap(edition, day, mosaic).grounds


def _kind(name: str, crowd: Crowd, edition: Edition, day: date) -> list[Row]:
    rows: list[Row] = []
    base_ms, base_faces = 0.0, 0
    for times in TIMES:
        larger = crowd(edition, times)
        mosaic = Mosaic(larger.border, larger.holds)
        faces = len(mosaic.faces)
        noded = row("", times_of(partial(Mosaic, larger.border, larger.holds), runs=RUNS))
        shown = row("", times_of(partial(show, larger, day, mosaic), runs=RUNS))
        both = noded.ms + shown.ms
        base_ms, base_faces = base_ms or both, base_faces or faces
        note = f"{both / base_ms:.1f} x the time, {times} x the holds, {faces / base_faces:.1f} x the faces"
        label = f"{name}, {len(larger.holds)} holds: all lines and a day"
        rows.append(Row(label, both, noded.worst_ms + shown.worst_ms, None, note))
    return rows
