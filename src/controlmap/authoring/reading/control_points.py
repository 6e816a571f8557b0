"""Reads ``control-points.csv``, an optional file of an edition, into control points."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from sys import intern
from typing import Final

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.control_point_columns import COLUMNS
from controlmap.authoring.reading.plain_text import read_text
from controlmap.authoring.reading.records import read_fields
from controlmap.model.control_point import ControlPoint
from controlmap.model.origin import Origin
from controlmap.model.problem import Problem

COLUMN_OF: Final = {"at.0": "lon", "at.1": "lat", "known_from": "origin"}
"""Fields that the file names differently; a record's own ``origin`` is where it was written."""

_RENAMED: Final = frozenset(COLUMN_OF.values())

MOST_ROWS: Final = 50_000
"""Twenty times those of the shipped edition; they take a second to read."""


def read_control_points(file: Path, edition: Path, problems: list[Problem]) -> tuple[ControlPoint, ...]:
    """Read the file's rows; mistakes are added to ``problems``, with the row's line."""
    if not file.exists() and not file.is_symlink():
        return ()
    shown = file.as_posix()
    text = read_text(file, shown=shown, edition=edition)
    if isinstance(text, Problem):
        problems.append(text)
        return ()
    points = []
    no_lines: dict[str, int] = {}
    for line, row in _rows(text, shown, problems):
        # Every value of a row has the row's line. Without a node for each, rows are read in a third of the time.
        point, found = read_fields(ControlPoint, _fields(row), Origin(shown, line, no_lines))
        problems.extend(_in_columns(problem) for problem in found)
        points += [point] if point is not None else []
    return tuple(points)


def _rows(text: str, shown: str, problems: list[Problem]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row, by column name, with the line on which it begins."""
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    ended = 0
    try:
        for count, row in enumerate(rows):
            line, ended = ended + 1, rows.line_num
            if line == 1 and tuple(row) != COLUMNS:
                fix = f"write '{','.join(COLUMNS)}'"
                problems.append(kinds.NOT_A_TABLE.at(shown, 1, "the first line does not name the columns", fix))
                return
            if count > MOST_ROWS:
                fix = "remove what does not belong here"
                problems.append(kinds.TOO_LARGE.at(shown, line, f"the file has more than {MOST_ROWS} rows", fix))
                return
            if line > 1 and len(row) != len(COLUMNS):
                message = f"the number of values in the row is {len(row)}, not {len(COLUMNS)}"
                fix = "write each column, and put values with a comma in quotes"
                problems.append(kinds.NOT_A_TABLE.at(shown, line, message, fix))
            elif line > 1:
                yield line, dict(zip(COLUMNS, row, strict=True))
    except csv.Error as error:
        message = f"this is not valid CSV: {str(error)[:1].lower()}{str(error)[1:]}"
        problems.append(kinds.NOT_A_TABLE.at(shown, ended + 1, message, "correct the line; look at its quotes first"))


def _fields(row: dict[str, str]) -> dict[str, object]:
    # A settlement is listed for many days: equal texts are one string in memory.
    fields: dict[str, object] = {key: intern(value) for key, value in row.items() if key not in _RENAMED}
    return fields | {"at": [row["lon"], row["lat"]], "known_from": intern(row["origin"])}


def _in_columns(problem: Problem) -> Problem:
    field, blank, rest = problem.message.partition(" ")
    return problem._replace(message=f"{COLUMN_OF.get(field, field)}{blank}{rest}")
