"""Imports a table of settlements and their holders as control points of an edition."""

import csv
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

import shapely

from controlmap.authoring.importing.foreign_columns import Columns, plain_day
from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.importing.names import find_id, known_names
from controlmap.authoring.importing.refused import Refusal, RowError
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.reading.control_points import COLUMNS
from controlmap.authoring.reading.edition_files import CONTROL_POINTS_FILE
from controlmap.authoring.reading.geometry import POINTS, GeometryError, read_geometry, short_number
from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.records import read_record
from controlmap.authoring.spreadsheet import harmless
from controlmap.model.control_point import ControlPoint
from controlmap.model.edition import Edition

KEYS: Final = COLUMNS
"""The keys of a control point that a row may set: the columns of ``control-points.csv``."""


@dataclass(frozen=True, slots=True)
class ImportedPoints:
    """The result of importing a table's rows."""

    text: str
    """Text of the whole file, its earlier rows included."""
    taken: int
    refused: tuple[Refusal, ...]


def import_settlements(layer: Layer, columns: Columns, edition: Edition) -> ImportedPoints:
    """Make a control point of every row that can be one; the others are rejected with the reason.

    A table of points need not have ``lat`` and ``lon``. If no zone is given and the controller holds ground in one zone
    only, that zone is used.
    """
    known = {(str(point.name), point.day.isoformat()) for point in edition.control_points}
    actors, zones = known_names(edition.actors), known_names(edition.zones)
    rows: list[list[str]] = []
    refused: list[Refusal] = []
    for number, (row, shape) in enumerate(zip(layer.rows, layer.shapes, strict=True), start=1):
        try:
            values = columns.read(row, KEYS)
            values = _position(shape) | values
            written = _written(values, actors, zones, edition)
            _only_once(written["name"], written["day"], known)
            rows.append([written[column] for column in COLUMNS])
        except RowError as error:
            refused.append(Refusal(number, str(error), row))
    return ImportedPoints(_text(Path(edition.path) / CONTROL_POINTS_FILE, rows), len(rows), tuple(refused))


def _position(shape: Shape | None) -> dict[str, Any]:
    """Return the position of a row's point; an empty dict if it has another shape, or none."""
    if shape is None or shape.kind not in POINTS or not len(shape.positions):
        return {}
    try:
        lon, lat = shapely.get_coordinates(read_geometry(shape.geojson(), POINTS))[0]
    except GeometryError as error:
        raise RowError(str(error)) from error
    return {"lat": short_number(lat), "lon": short_number(lon)}


def _written(values: dict[str, Any], actors: dict[str, str], zones: dict[str, str], edition: Edition) -> dict[str, str]:
    if "controller" in values:
        values["controller"] = find_id(values["controller"], actors, "the controller", "actors.yaml")
    if "zone" in values:
        values["zone"] = find_id(values["zone"], zones, "the zone", "zones.yaml")
    elif "controller" in values:
        values["zone"] = _only_zone(edition, values["controller"])
    if missing := [column for column in COLUMNS if column not in values]:
        raise RowError(f"the {' and the '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing")
    values["day"] = plain_day(values["day"])
    written = {column: str(values[column]).strip() for column in COLUMNS}
    fields = {key: Node(1, written[key]) for key in COLUMNS if key not in {"lat", "lon", "origin"}}
    at = Node(1, [Node(1, written["lon"]), Node(1, written["lat"])])
    _, problems = read_record(
        ControlPoint, Node(1, fields | {"at": at, "known_from": Node(1, written["origin"])}), shown=""
    )
    if problems:
        raise RowError("; ".join(problem.message for problem in problems))
    return written


def _only_once(name: str, day: str, known: set[tuple[str, str]]) -> None:
    if (name, day) in known:
        raise RowError(f"a control point '{name}' of {day} already exists")
    known.add((name, day))


def _only_zone(edition: Edition, controller: str) -> str:
    held = sorted({str(hold.zone) for hold in edition.holds if hold.controller == controller})
    if len(held) != 1:
        raise RowError(f"the zone is missing, and '{controller}' holds ground in {len(held)} zones")
    return held[0]


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
