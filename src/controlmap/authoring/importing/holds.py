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
from controlmap.authoring.importing.foreign_columns import Columns, plain_day
from controlmap.authoring.importing.layers import Layer, Row
from controlmap.authoring.importing.names import find_id, known_names
from controlmap.authoring.importing.refused import Refusal, RowError
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.reading.edition_files import ZONES_FOLDER
from controlmap.authoring.reading.geometry import POLYGONS, GeometryError, read_geometry
from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.records import read_record
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ID_PATTERN
from controlmap.model.wording import quoted

KEYS: Final = (
    *("zone", "id", "controller", "also", "from", "from_precision", "until", "until_precision"),
    *("rank", "basis", "margin_km", "sources", "note"),
)
"""The keys of a hold that a row may set."""

_NUMBERS: Final = {"rank": int, "margin_km": float}
_LISTS: Final = ("also", "sources")
_DAYS: Final = ("from", "until")


@dataclass(frozen=True, slots=True)
class ImportedHolds:
    """The result of importing a layer's rows."""

    files: dict[str, str]
    """Text of each zone's file that gains holds, by its path in the edition, in canonical form."""
    taken: int
    replaced: int
    """How many of the imported holds replace one with the same id."""
    refused: tuple[Refusal, ...]


def import_holds(layer: Layer, columns: Columns, edition: Edition, *, replace: bool = False) -> ImportedHolds:
    """Make a hold of every row that can be one; the others are rejected with the reason.

    A row without an id gets one from its zone, its controller and its first day, with a number if several have the
    same: the same layer always produces the same ids. With ``replace`` a hold of the same id is replaced; otherwise the
    row is rejected.
    """
    actors, zones = known_names(edition.actors), known_names(edition.zones)
    there = {str(hold.id): str(hold.zone) for hold in edition.holds}
    added: dict[str, dict[str, dict[str, Any]]] = {}
    refused: list[Refusal] = []
    seen: Counter[str] = Counter()
    taken = 0
    for number, (row, shape) in enumerate(zip(layer.rows, layer.shapes, strict=True), start=1):
        try:
            values = _values(columns.read(row, KEYS), actors, zones)
            if "id" not in columns.named and not re.fullmatch(ID_PATTERN, str(values.get("id", ""))):
                values.pop("id", None)  # a number assigned by the drawing program
            zone = str(values.pop("zone"))
            hold_id = str(values.setdefault("id", _id(zone, values, seen)))
            _only_here(hold_id, zone, there, added, replace=replace)
            added.setdefault(zone, {})[hold_id] = _feature(values, zone, shape)
            taken += 1
        except (GeometryError, RowError) as error:
            refused.append(Refusal(number, str(error), row))
    files = {f"{ZONES_FOLDER}/{zone}.geojson": _file(edition, zone, features) for zone, features in added.items()}
    replaced = sum(hold_id in there for features in added.values() for hold_id in features)
    return ImportedHolds(files, taken, replaced, tuple(refused))


def _values(read: dict[str, Any], actors: dict[str, str], zones: dict[str, str]) -> dict[str, Any]:
    """Convert a row's values to a feature's properties."""
    for key in ("zone", "controller", "from"):
        if key not in read:
            raise RowError(f"the {key} is missing")
    values = dict(read)
    values["zone"] = find_id(read["zone"], zones, "the zone", "zones.yaml")
    values["controller"] = find_id(read["controller"], actors, "the controller", "actors.yaml")
    for key in _LISTS:
        if key in values:
            values[key] = [part.strip() for part in str(values[key]).split(";") if part.strip()]
    if "also" in values:
        values["also"] = [find_id(part, actors, "the controller", "actors.yaml") for part in values["also"]]
    for key in _DAYS:
        if key in values:
            values[key] = plain_day(values[key])
    for key, kind in _NUMBERS.items():
        if key in values:
            values[key] = _number(key, values[key], kind)
    return values


def _number(key: str, value: object, kind: type[int] | type[float]) -> float:
    try:
        number = float(str(value))
    except ValueError:
        raise RowError(f"{key} {quoted(value)} is not a number") from None
    return kind(number) if number.is_integer() or kind is float else number


def _id(zone: str, values: dict[str, Any], seen: Counter[str]) -> str:
    stem = f"{zone}-{values['controller']}-{values['from']}"
    seen[stem] += 1
    return stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"


def _only_here(
    hold_id: str, zone: str, there: dict[str, str], added: dict[str, dict[str, Any]], *, replace: bool
) -> None:
    if any(hold_id in features for features in added.values()):
        raise RowError(f"the id {quoted(hold_id)} is in an earlier row, too")
    if hold_id in there and (not replace or there[hold_id] != zone):
        raise RowError(f"the edition has a hold {quoted(hold_id)} already, in the zone '{there[hold_id]}'")


def _feature(values: dict[str, Any], zone: str, shape: Shape | None) -> dict[str, Any]:
    geometry = _geometry(shape)
    span = {key: Node(1, values[key]) for key in _DAYS if key in values}
    written = {key: Node(1, value) for key, value in values.items() if key not in _DAYS}
    written |= {"zone": Node(1, zone), "span": Node(1, span), "geometry": Node(1, shapely.geometry.shape(geometry))}
    _, problems = read_record(Hold, Node(1, written), shown="")
    if problems:
        raise RowError("; ".join(problem.message for problem in problems))
    return {"type": "Feature", "properties": values, "geometry": geometry}


def _geometry(shape: Shape | None) -> dict[str, Any]:
    read = read_geometry(None if shape is None else shape.geojson(), POLYGONS)
    rounded = shapely.set_precision(read, 10.0**-DECIMALS)
    if rounded.is_empty:
        raise RowError(f"nothing is left of the geometry with {DECIMALS} decimals")
    return dict(mapping(rounded))


def _file(edition: Edition, zone: str, features: dict[str, dict[str, Any]]) -> str:
    """Return a zone's file in which these features replace those of the same ids, or follow the others."""
    file = Path(edition.path) / ZONES_FOLDER / f"{zone}.geojson"
    before: Sequence[Row] = json.loads(file.read_text(encoding="utf-8"))["features"] if file.exists() else ()
    kept = [features.get(feature["properties"]["id"], feature) for feature in before]
    ids = {feature["properties"]["id"] for feature in before}
    new = [feature for hold_id, feature in features.items() if hold_id not in ids]
    return canonical_document({"type": "FeatureCollection", "features": [*kept, *new]})
