"""Imports a table of settlements and their holders as control points of an edition."""

import csv
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from controlmap.authoring.importing.cells.written_days import DayOrder
from controlmap.authoring.importing.day_reader import DayReader
from controlmap.authoring.importing.foreign_columns import Columns, missing
from controlmap.authoring.importing.guessed_columns import with_guessed
from controlmap.authoring.importing.keys import SETTLEMENT_KEYS
from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.importing.names import find_id, known_names
from controlmap.authoring.importing.refused import Reason, Reasons, Refusal, RowError
from controlmap.authoring.importing.settlement_position import (
    check_not_swapped,
    decimal_position,
    position_of,
    zone_of,
)
from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.control_point_columns import COLUMNS
from controlmap.authoring.reading.edition_files import CONTROL_POINTS_FILE
from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.records import read_record
from controlmap.authoring.spreadsheet import harmless
from controlmap.model.control_point import ControlPoint
from controlmap.model.edition import Edition


@dataclass(frozen=True, slots=True)
class ImportedPoints:
    """The result of importing a table's rows."""

    text: str
    """Text of the whole file, its earlier rows included."""
    taken: int
    refused: tuple[Refusal, ...]
    notes: tuple[str, ...] = ()
    """How columns and days were read, as sentences without a full stop."""


def import_settlements(
    layer: Layer, columns: Columns, edition: Edition, order: DayOrder | None = None
) -> ImportedPoints:
    """Make a control point of every row that can be one; the others are rejected with the reason.

    A table of points need not have ``lat`` and ``lon``; columns are also recognised by usual names for a key. If no
    zone is given, the controller's only one is used, or the one in which the place lies. ``order`` says how days
    such as 3/4/2017 are written, if the column does not.
    """
    columns, notes = with_guessed(columns, _recognised(layer), layer.columns)
    days = DayReader("day", (columns.read(row, ["day"]).get("day", "") for row in layer.rows), order)
    known = {(str(point.name), point.day.isoformat()) for point in edition.control_points}
    actors, zones = known_names(edition.actors), known_names(edition.zones)
    rows: list[list[str]] = []
    refused: list[Refusal] = []
    for number, row, shape in layer.each():
        try:
            values = position_of(shape) | columns.read(row, SETTLEMENT_KEYS)
            written = _Given(actors, zones, days, layer.columns, edition).written(values)
            _only_once(written["name"], written["day"], known)
            rows.append([written[column] for column in COLUMNS])
        except RowError as error:
            refused.append(Refusal(number, error.reasons, row, shape))
    notes += [days.note] if days.note else []
    text = _text(Path(edition.path) / CONTROL_POINTS_FILE, rows)
    return ImportedPoints(text, len(rows), tuple(refused), tuple(notes))


def _recognised(layer: Layer) -> list[str]:
    """Return the keys whose columns may be recognised by name: not those of a position if the rows are points."""
    has_points = any(shape is not None for shape in layer.shapes)
    return [key for key in SETTLEMENT_KEYS if not has_points or key not in {"lat", "lon"}]


@dataclass(frozen=True, slots=True)
class _Given:
    """The possible meanings of the words of a row."""

    actors: dict[str, str]
    zones: dict[str, str]
    days: DayReader
    there: tuple[str, ...]
    """The columns of the file."""
    edition: Edition

    def written(self, values: dict[str, Any]) -> dict[str, str]:
        """Return the cells of a control point. Raises RowError with every reason why the row cannot be one."""
        reasons, unknown = Reasons(), {"controller", "zone", "day"}
        for key in COLUMNS:
            if key not in values and key != "zone":
                reasons.found.append(Reason(*missing(key, self.there)))
        with reasons.collected():
            if "controller" in values:
                values["controller"] = find_id(values["controller"], self.actors, "the controller", "actors.yaml")
                unknown.discard("controller")
        with reasons.collected():
            if "zone" in values:
                values["zone"] = find_id(values["zone"], self.zones, "the zone", "zones.yaml")
                unknown.discard("zone")
        with reasons.collected():
            if "day" in values:
                values["day"] = self.days.day(values["day"])
                unknown.discard("day")
        decimal_position(values)
        with reasons.collected():
            check_not_swapped(str(values.get("lat")), str(values.get("lon")), self.edition)
        if "zone" not in values and not reasons.found:
            with reasons.collected():
                values["zone"] = zone_of({key: str(value) for key, value in values.items()}, self.edition)
        reasons.found += _faults({key: value for key, value in values.items() if key not in unknown})
        reasons.settle()
        return {column: str(values[column]).strip() for column in COLUMNS}


def _faults(values: dict[str, Any]) -> list[Reason]:
    """Return the reasons why the values that a row has cannot be those of a control point."""
    written = {column: str(values[column]).strip() for column in COLUMNS if column in values}
    fields: dict[str, Node] = {key: Node(1, written[key]) for key in written if key not in {"lat", "lon", "origin"}}
    fields |= {"at": Node(1, [Node(1, written.get("lon", "0")), Node(1, written.get("lat", "0"))])}
    fields |= {"known_from": Node(1, written["origin"])} if "origin" in written else {}
    problems = read_record(ControlPoint, Node(1, fields), shown="")[1]
    present = [problem for problem in problems if problem.code != kinds.MISSING_KEY.code]
    return [Reason(_in_columns(problem.message), problem.fix) for problem in present]


def _in_columns(message: str) -> str:
    """Name the columns in place of the record's field."""
    return message.replace("at.0 ", "lon ").replace("at.1 ", "lat ")


def _only_once(name: str, day: str, known: set[tuple[str, str]]) -> None:
    if (name, day) in known:
        message = f"a control point '{name}' of {day} already exists"
        raise RowError(message, "remove one of the two, or give two places different names")
    known.add((name, day))


def _text(file: Path, rows: list[list[str]]) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if not before:
        writer.writerow(COLUMNS)
    elif not before.endswith("\n"):
        before += "\n"
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return before + text.getvalue()
