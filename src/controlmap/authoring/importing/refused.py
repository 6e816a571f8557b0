"""Rows that could not be imported: why, how to fix it, and the files from which they can be imported once fixed."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Final, NamedTuple

from controlmap.authoring.atomic_write import cause, write_atomically
from controlmap.authoring.importing.layers import Row
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.spreadsheet import harmless
from controlmap.errors import ExportError

MOST_ALONE: Final = 3
"""Rows rejected for one reason that are still listed one by one."""
_MOST_NAMED: Final = 8


class Reason(NamedTuple):
    """Why a row cannot be imported."""

    message: str
    """Without a full stop."""
    fix: str
    """How to fix it, without a full stop."""


class RowError(Exception):
    """A row that cannot be imported."""

    def __init__(self, message: str, fix: str = "", reasons: Sequence[Reason] = ()) -> None:
        self.reasons = tuple(reasons) or (Reason(message, fix),)
        super().__init__("; ".join(reason.message for reason in self.reasons))


class Reasons:
    """Every reason for which one row cannot be imported."""

    def __init__(self) -> None:
        self.found: list[Reason] = []

    @contextmanager
    def collected(self) -> Iterator[None]:
        """Collect the reasons of an error that the block raises, and go on after it."""
        try:
            yield
        except RowError as error:
            self.found += [reason for reason in error.reasons if reason not in self.found]

    def settle(self) -> None:
        """Raise a RowError with all reasons, if there are any."""
        if self.found:
            raise RowError("", reasons=self.found)


class Refusal(NamedTuple):
    """One row that was rejected."""

    number: int
    """The row's number in its file, from 1."""
    reasons: tuple[Reason, ...]
    row: Row
    shape: Shape | None = None

    @property
    def reason(self) -> str:
        """Return all reasons in one text."""
        return "; ".join(reason.message for reason in self.reasons)


def explained(refused: Sequence[Refusal]) -> list[str]:
    """Return a sentence on each rejected row, or on all rows that were rejected for one reason."""
    by_reason: dict[Reason, list[int]] = defaultdict(list)
    for refusal in refused:
        for reason in refusal.reasons:
            by_reason[reason].append(refusal.number)
    alone: list[tuple[int, str]] = []
    for (message, fix), numbers in by_reason.items():
        remedy = f" Fix: {fix}." if fix else ""
        if len(numbers) <= MOST_ALONE:
            alone += [(number, f"row {number} refused: {message}.{remedy}") for number in numbers]
        else:
            alone.append((numbers[0], f"{len(numbers)} rows refused ({_listed(numbers)}): {message}.{remedy}"))
    return [sentence for _, sentence in sorted(alone, key=lambda each: each[0])]


def _listed(numbers: Sequence[int]) -> str:
    more = f" and {len(numbers) - _MOST_NAMED} more" if len(numbers) > _MOST_NAMED else ""
    return ", ".join(map(str, numbers[:_MOST_NAMED])) + more


def write_refused(file: Path, refused: Sequence[Refusal]) -> list[Path]:
    """Write rejected rows as CSV: number and reason, then the row's own columns. Return the paths of the files.

    Rows with shapes are also written as GeoJSON beside it, which can be imported once it is fixed.

    Raises:
        ExportError: a file cannot be written.

    """
    columns = list(dict.fromkeys(column for refusal in refused for column in refusal.row))
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["row", "reason", *map(harmless, columns)])
    for refusal in refused:
        cells = ["" if refusal.row.get(each) is None else harmless(refusal.row[each]) for each in columns]
        writer.writerow([refusal.number, refusal.reason, *cells])
    files = {file: text.getvalue()}
    if any(refusal.shape is not None for refusal in refused):
        files[file.with_suffix(".geojson")] = _geojson(refused)
    try:
        for path, content in files.items():
            write_atomically(path, content)
    except OSError as error:
        wrong = f"rows were refused, and cannot be written there: {cause(error)}"
        raise ExportError(f"{file}: {wrong}. Fix: name another file with --refused.") from error
    return list(files)


def _geojson(refused: Sequence[Refusal]) -> str:
    features = [
        {
            "type": "Feature",
            "properties": {"row": refusal.number, "reason": refusal.reason, **refusal.row},
            "geometry": None if refusal.shape is None else refusal.shape.geojson(),
        }
        for refusal in refused
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1) + "\n"
