"""Imports polygons as holds of an edition, into the files of its zones."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import shapely
from shapely.geometry import mapping

from controlmap.authoring.canonical import DECIMALS, canonical_document
from controlmap.authoring.importing.cells.written_days import DayOrder
from controlmap.authoring.importing.cells.written_numbers import plain_number
from controlmap.authoring.importing.day_reader import DayReader
from controlmap.authoring.importing.foreign_columns import Columns, missing
from controlmap.authoring.importing.keys import HOLD_KEYS
from controlmap.authoring.importing.layers import Layer, Row
from controlmap.authoring.importing.names import find_id, known_names
from controlmap.authoring.importing.refused import Reason, Reasons, Refusal, RowError
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.edition_files import ZONES_FOLDER
from controlmap.authoring.reading.geometry import POLYGONS, GeometryError, read_geometry
from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.records import read_record
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ID_PATTERN
from controlmap.model.wording import quoted

_NUMBERS: Final = {"rank": int, "margin_km": float}
_LISTS: Final = ("also", "sources")
_DAYS: Final = ("from", "until")
_REPAIR: Final = "add --repair, which makes it valid; or draw it again"
_OPTIONS: Final = {
    kinds.CROSSES_ITSELF: _REPAIR,
    kinds.RING_OPEN: _REPAIR,
    kinds.GEOMETRY_TYPE: "add --repair, which takes the polygons of a collection; points and lines are no ground",
    kinds.TOO_LARGE: "add --simplify 0.1, which moves no line by more than 0.1 km; or a larger number",
}
"""The option of the command that deals with a geometry."""


@dataclass(frozen=True, slots=True)
class ImportedHolds:
    """The result of importing a layer's rows."""

    files: dict[str, str]
    """Text of each zone's file that gains holds, by its path in the edition, in canonical form."""
    taken: int
    replaced: int
    """How many of the imported holds replace one with the same id."""
    refused: tuple[Refusal, ...]
    notes: tuple[str, ...] = ()
    """How days were read, as sentences without a full stop."""


def import_holds(
    layer: Layer, columns: Columns, edition: Edition, *, replace: bool = False, order: DayOrder | None = None
) -> ImportedHolds:
    """Make a hold of every row that can be one; the others are rejected with the reason.

    A row without an id gets one from its zone, its controller and its first day, with a number if several have the
    same: the same layer always produces the same ids. With ``replace`` a hold of the same id is replaced; otherwise the
    row is rejected. ``order`` says how days such as 3/4/2017 are written, if the columns do not.
    """
    given = _Given(
        columns,
        known_names(edition.actors),
        known_names(edition.zones),
        {key: DayReader(key, (columns.read(row, [key]).get(key, "") for row in layer.rows), order) for key in _DAYS},
        layer.columns,
    )
    there = {str(hold.id): str(hold.zone) for hold in edition.holds}
    added: dict[str, dict[str, dict[str, Any]]] = {}
    refused: list[Refusal] = []
    seen: Counter[str] = Counter()
    taken = 0
    for number, row, shape in layer.each():
        reasons = Reasons()
        try:
            with reasons.collected():
                geometry = _geometry(shape)
            with reasons.collected():
                values = given.values(columns.read(row, HOLD_KEYS))
            reasons.settle()
            if "id" not in columns.named and not re.fullmatch(ID_PATTERN, str(values.get("id", ""))):
                values.pop("id", None)  # a number assigned by the drawing program
            zone = str(values.pop("zone"))
            hold_id = str(values.setdefault("id", _id(zone, values, seen)))
            _only_here(hold_id, zone, there, added, replace=replace)
            added.setdefault(zone, {})[hold_id] = _feature(values, zone, geometry)
            taken += 1
        except RowError as error:
            refused.append(Refusal(number, error.reasons, row, shape))
    files = {f"{ZONES_FOLDER}/{zone}.geojson": _file(edition, zone, features) for zone, features in added.items()}
    replaced = sum(hold_id in there for features in added.values() for hold_id in features)
    notes = tuple(days.note for days in given.days.values() if days.note)
    return ImportedHolds(files, taken, replaced, tuple(refused), notes)


@dataclass(frozen=True, slots=True)
class _Given:
    """The possible meanings of the words of a row."""

    columns: Columns
    actors: dict[str, str]
    zones: dict[str, str]
    days: dict[str, DayReader]
    there: tuple[str, ...]
    """The columns of the file."""

    def values(self, read: dict[str, Any]) -> dict[str, Any]:
        """Convert a row's values to a feature's properties. Raises RowError with every reason why it cannot be one."""
        reasons, values = Reasons(), dict(read)
        for key in ("zone", "controller", "from"):
            if key not in read:
                reasons.found.append(Reason(*missing(key, self.there)))
        for key, value in read.items():
            with reasons.collected():
                values[key] = self._value(key, value)
        reasons.settle()
        return values

    def _value(self, key: str, value: Any) -> Any:
        if key == "zone":
            return find_id(value, self.zones, "the zone", "zones.yaml")
        if key == "controller":
            return find_id(value, self.actors, "the controller", "actors.yaml")
        if key in _LISTS:
            parts = [part.strip() for part in str(value).split(";") if part.strip()]
            is_actors = key == "also"
            return [
                find_id(part, self.actors, "the controller", "actors.yaml") if is_actors else part for part in parts
            ]
        if key in _DAYS:
            return self.days[key].day(value)
        return _number(key, value, _NUMBERS[key]) if key in _NUMBERS else value


def _number(key: str, value: object, kind: type[int] | type[float]) -> float:
    try:
        number = float(plain_number(str(value)))
    except ValueError:
        raise RowError(f"{key} {quoted(value)} is not a number", "write a number") from None
    return kind(number) if number.is_integer() or kind is float else number


def _id(zone: str, values: dict[str, Any], seen: Counter[str]) -> str:
    stem = f"{zone}-{values['controller']}-{values['from']}"
    seen[stem] += 1
    return stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"


def _only_here(
    hold_id: str, zone: str, there: dict[str, str], added: dict[str, dict[str, Any]], *, replace: bool
) -> None:
    if any(hold_id in features for features in added.values()):
        raise RowError(f"the id {quoted(hold_id)} is in an earlier row, too", "give one of the two another id")
    if hold_id in there and (not replace or there[hold_id] != zone):
        message = f"the edition has a hold {quoted(hold_id)} already, in the zone '{there[hold_id]}'"
        raise RowError(message, "add --replace, which replaces it in that zone; or give the row another id")


def _feature(values: dict[str, Any], zone: str, geometry: dict[str, Any]) -> dict[str, Any]:
    span = {key: Node(1, values[key]) for key in _DAYS if key in values}
    written = {key: Node(1, value) for key, value in values.items() if key not in _DAYS}
    written |= {"zone": Node(1, zone), "span": Node(1, span), "geometry": Node(1, shapely.geometry.shape(geometry))}
    _, problems = read_record(Hold, Node(1, written), shown="")
    if problems:
        raise RowError("", reasons=[Reason(problem.message, problem.fix) for problem in problems])
    return {"type": "Feature", "properties": values, "geometry": geometry}


def _geometry(shape: Shape | None) -> dict[str, Any]:
    try:
        read = read_geometry(None if shape is None else shape.geojson(), POLYGONS)
    except GeometryError as error:
        raise RowError(error.message, _OPTIONS.get(error.kind, error.fix)) from error
    rounded = shapely.set_precision(read, 10.0**-DECIMALS)
    if rounded.is_empty:
        raise RowError(f"nothing is left of the geometry with {DECIMALS} decimals", "leave the row out")
    return dict(mapping(rounded))


def _file(edition: Edition, zone: str, features: dict[str, dict[str, Any]]) -> str:
    """Return a zone's file in which these features replace those of the same ids, or follow the others."""
    file = Path(edition.path) / ZONES_FOLDER / f"{zone}.geojson"
    before: Sequence[Row] = json.loads(file.read_text(encoding="utf-8"))["features"] if file.exists() else ()
    kept = [features.get(feature["properties"]["id"], feature) for feature in before]
    ids = {feature["properties"]["id"] for feature in before}
    new = [feature for hold_id, feature in features.items() if hold_id not in ids]
    return canonical_document({"type": "FeatureCollection", "features": [*kept, *new]})
