"""Every value of a record, as its file has it: what no form asks for is written as a text of keys and values."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

import shapely
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from controlmap.authoring.reading.edition_files import BORDER_FILE, PLACES_FILE, ZONES_FOLDER
from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.authoring.schemas.file_schemas import built_schemas
from controlmap.authoring.store.edition_store import Change
from controlmap.authoring.store.entry_lines import lines_of, with_lines_of
from controlmap.authoring.store.features import collection, feature, features_in
from controlmap.authoring.store.yaml_entries import without_entry
from controlmap.errors import ControlmapError
from controlmap.model.edition import Edition

EDITION: Final = "edition"
HOLDS: Final = "holds"
PLACES: Final = "places"
BORDER: Final = "border"
LISTS: Final = ("zones", "actors", "annotations", "events", "sources")
KINDS: Final = (EDITION, BORDER, "zones", HOLDS, "actors", "annotations", PLACES, "events", "sources")
"""Kinds of records, in the order in which an edition has them."""

_DEFINITIONS: Final = {
    "zones": "Zone", "actors": "Actor", "annotations": "Annotation", "events": "Event", "sources": "Source",
    HOLDS: "Properties", PLACES: "Properties", BORDER: "Properties",
}  # fmt: skip
_AT: Final = "at"
"""The key of a place's position, which its file has as a geometry."""


class Key(NamedTuple):
    """A key that a record may have."""

    name: str
    description: str
    is_required: bool


def names(kind: str, edition: Edition) -> list[str]:
    """Return the ids of the records of a kind; the edition itself and its border have none."""
    records: Mapping[str, Any] = {
        "zones": edition.zones, "actors": edition.actors, "annotations": edition.annotations,
        "events": edition.events, "sources": edition.sources, HOLDS: edition.holds, PLACES: edition.places,
    }  # fmt: skip
    return [str(record.id) for record in records.get(kind, ())]


def file_of(kind: str, name: str | None, edition: Edition) -> str:
    """Return the file that has a record, by its path in the edition."""
    if kind == HOLDS:
        zone = next(hold.zone for hold in edition.holds if hold.id == name)
        return f"{ZONES_FOLDER}/{zone}.geojson"
    return {PLACES: PLACES_FILE, BORDER: BORDER_FILE}.get(kind, f"{kind}.yaml")


def written(kind: str, name: str | None, text: str) -> str:
    """Return a record as lines of keys and values; ``text`` is its file's."""
    if kind == EDITION:
        return text.rstrip("\n")
    if kind != BORDER and name is None:
        return ""
    if kind in LISTS and name is not None:
        return lines_of(text, kind, name)
    found = next(each for each in features_in(text) if each["properties"].get("id") == name)
    values = dict(found["properties"]) | ({_AT: found["geometry"]["coordinates"]} if kind == PLACES else {})
    return "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())


def rewrite(kind: str, name: str | None, wanted: str, edition: Edition) -> dict[str, Change]:
    """Return the change by which a record has other values, or is added if it has no name yet.

    Raises:
        ControlmapError: the lines are not keys and values, or lack an id.

    """
    values = _values(wanted)
    if kind == EDITION:
        return {file_of(kind, name, edition): lambda _: wanted.rstrip() + "\n"}
    if kind == BORDER:
        return {file_of(kind, name, edition): lambda text: _with_values(text, kind, name, values)}
    made = str(values.get("id", ""))
    if not made:
        raise ControlmapError("The entry has no id. Begin with a line such as 'id: old-town'.")
    if made != name and made in names(kind, edition):
        raise ControlmapError(f"There is another '{made}' already. Choose another id.")
    if kind in LISTS:
        return {file_of(kind, name, edition): lambda text: with_lines_of(text, kind, name, wanted)}
    return {file_of(kind, name, edition): lambda text: _with_values(text, kind, name, values)}


def remove(kind: str, name: str, edition: Edition) -> dict[str, Change]:
    """Return the change by which a record is removed; a file of ground that has no other goes with it."""
    if kind in LISTS:
        return {file_of(kind, name, edition): lambda text: without_entry(text, kind, name)}

    def change(text: str) -> str:
        left = [each for each in features_in(text) if each["properties"]["id"] != name]
        return collection(left) if left or kind == PLACES else ""

    return {file_of(kind, name, edition): change}


@cache
def keys_of(kind: str) -> tuple[Key, ...]:
    """Return the keys that a record of a kind may have, with what each is for."""
    schema = json.loads(built_schemas()[f"{'country' if kind == BORDER else kind}.schema.json"])
    found = schema if kind == EDITION else schema["definitions"][_DEFINITIONS[kind]]
    required = found.get("required", ())
    keys = [Key(name, str(one.get("description", "")), name in required) for name, one in found["properties"].items()]
    return (*keys, Key(_AT, "", is_required=True)) if kind == PLACES else tuple(keys)


def _values(wanted: str) -> dict[str, Any]:
    root, problems = read_yaml(wanted, "")
    if root is None or problems or not isinstance(root.value, dict):
        told = f"line {problems[0].line}: {problems[0].message}" if problems else "it has no keys"
        raise ControlmapError(f"The lines cannot be read: {told}. Write one key and its value on each line.")
    try:
        typed: dict[str, Any] = YAML(typ="safe", pure=True).load(wanted)
    except YAMLError as error:
        raise ControlmapError("The lines cannot be read. Write one key and its value on each line.") from error
    return {key: _json(value) for key, value in typed.items()}


def _json(value: Any) -> Any:
    """Return a value as JSON has it: a day as text."""
    if isinstance(value, dict):
        return {str(key): _json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_json(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _with_values(text: str, kind: str, name: str | None, values: dict[str, Any]) -> str:
    features = features_in(text)
    if kind == PLACES:
        values = dict(values)
        at = values.pop(_AT, None)
        if not (isinstance(at, list) and len(at) == 2 and all(isinstance(each, int | float) for each in at)):  # noqa: PLR2004  lon and lat
            raise ControlmapError("The place has no position. Write it as 'at: [13.19, 32.89]', longitude first.")
        new = feature(values, shapely.Point(at))
    else:
        geometry = next(each["geometry"] for each in features if each["properties"].get("id") == name)
        new = feature(values, shapely.geometry.shape(geometry))
    ids = [each["properties"].get("id") for each in features]
    if name in ids:
        features[ids.index(name)] = new
    else:
        features.append(new)
    return collection(features)
