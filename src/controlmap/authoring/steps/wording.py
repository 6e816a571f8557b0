"""Writing a text of a record, wherever its file has it."""

from typing import Any

from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.authoring.steps.entries import Texts, entry_of, with_changed
from controlmap.authoring.store.edition_store import Change
from controlmap.authoring.store.features import with_property, without_feature
from controlmap.authoring.store.yaml_entries import with_values
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Manifest
from controlmap.model.event import Event
from controlmap.model.place import Place
from controlmap.model.record import Record
from controlmap.model.source import Source
from controlmap.model.zone import Zone

_LISTS = {Zone: "zones", Actor: "actors", Annotation: "annotations", Event: "events", Source: "sources"}
"""The file, and its one key, of each kind of record."""


def write_text(record: Record, field: str, text: Texts) -> dict[str, Change]:
    """Return the change by which a field of a record has another text; ``field`` is its dotted path."""
    outer, *path = field.split(".")
    if isinstance(record, Manifest):
        return {"edition.yaml": lambda file: with_values(file, {outer: _with(_mapping(file)[outer], path, text)})}
    name = str(getattr(record, "id", ""))
    if isinstance(record, Place):
        return {"places.geojson": lambda file: with_property(file, name, field, text)}
    key = _LISTS[type(record)]

    def change(file: str) -> str:
        entry = entry_of(file, key, name)
        return with_changed(file, key, name, **{outer: _with(entry[outer], path, text)}) if entry else file

    return {f"{key}.yaml": change}


def add_alias(record: Zone | Actor | Place, alias: str) -> dict[str, Change]:
    """Return the change by which words are a further name of a zone, an actor or a place."""
    aliases = [*record.aliases, alias]
    if isinstance(record, Place):
        return {"places.geojson": lambda file: with_property(file, record.id, "aliases", aliases)}
    key, name = _LISTS[type(record)], str(record.id)
    return {f"{key}.yaml": lambda file: with_changed(file, key, name, aliases=aliases)}


def remove_place(place: Place) -> dict[str, Change]:
    """Return the change by which a place is removed."""
    return {"places.geojson": lambda file: without_feature(file, place.id)}


def name_licence(name: str) -> dict[str, Change]:
    """Return the change by which the edition's licence has a short name, or none."""
    return {"edition.yaml": lambda file: with_values(file, {"licence_name": name or None})}


def _mapping(file: str) -> dict[str, Any]:
    root, _ = read_yaml(file, "")
    plain: Any = root.plain() if root is not None else {}
    return dict(plain)


def _with(value: Any, path: list[str], text: Texts) -> Any:
    """Return a value of a file with the text at a path replaced."""
    if not path:
        return text
    first, *rest = path
    if isinstance(value, list):
        return [_with(each, rest, text) if str(at) == first else each for at, each in enumerate(value)]
    return {**value, first: _with(value[first], rest, text)}
