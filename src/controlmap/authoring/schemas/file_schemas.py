"""A schema for every file of an edition."""

import json
from collections.abc import Callable
from typing import Final

from pydantic import BaseModel

from controlmap.authoring.reading.control_point_columns import COLUMNS
from controlmap.authoring.reading.control_points import COLUMN_OF
from controlmap.authoring.reading.edition_files import CONTROL_POINTS_FILE
from controlmap.authoring.reading.geometry import LINES, POINTS, POLYGONS
from controlmap.authoring.reading.ground import NamedShape
from controlmap.authoring.schemas.geojson_schema import collection_schema
from controlmap.authoring.schemas.record_schema import Schema, record_schema, with_plain_scalars
from controlmap.model.actor import Actor
from controlmap.model.anchor import ArticleAnchors
from controlmap.model.annotation import Annotation
from controlmap.model.border_source import Border
from controlmap.model.control_point import ControlPoint
from controlmap.model.edition import Manifest
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.place import Place
from controlmap.model.source import Source
from controlmap.model.zone import Zone

DRAFT: Final = "http://json-schema.org/draft-07/schema#"

TABLE: Final = "control-points.table.json"
"""A Table Schema, the equivalent of a JSON Schema for CSV."""

_LIMITS: Final = ("minimum", "maximum", "minLength", "maxLength", "pattern", "enum")
"""Constraints that have the same name in both kinds of schema."""


def _one(model: type[BaseModel]) -> Callable[[], Schema]:
    def build() -> Schema:
        schema, definitions = record_schema(model)
        return with_plain_scalars(schema | {"definitions": definitions})

    return build


def _listed(key: str, model: type[BaseModel]) -> Callable[[], Schema]:
    def build() -> Schema:
        record, definitions = record_schema(model)
        listed = {"type": "array", "items": {"$ref": f"#/definitions/{model.__name__}"}}
        schema = {"type": "object", "properties": {key: listed}, "required": [key], "additionalProperties": False}
        return with_plain_scalars(schema | {"definitions": {**definitions, model.__name__: record}})

    return build


def _features(
    model: type[BaseModel], geometries: tuple[str, ...], *without: str, only_one: bool = False
) -> Callable[[], Schema]:
    def build() -> Schema:
        record, definitions = record_schema(model, without=without)
        schema, every = collection_schema(record, definitions, geometries, only_one=only_one)
        return schema | {"definitions": every}

    return build


_OF_FILE: Final[dict[str, tuple[tuple[str, ...], Callable[[], Schema]]]] = {
    "edition.schema.json": (("edition.yaml",), _one(Manifest)),
    "zones.schema.json": (("zones.yaml",), _listed("zones", Zone)),
    "actors.schema.json": (("actors.yaml",), _listed("actors", Actor)),
    "sources.schema.json": (("sources.yaml",), _listed("sources", Source)),
    "annotations.schema.json": (("annotations.yaml",), _listed("annotations", Annotation)),
    "events.schema.json": (("events.yaml",), _listed("events", Event)),
    "anchors.schema.json": (("anchors.yaml",), _one(ArticleAnchors)),
    "holds.schema.json": (("zones/*.geojson",), _features(Hold, POLYGONS, "zone", "geometry")),
    "places.schema.json": (("places.geojson",), _features(Place, POINTS, "at")),
    "country.schema.json": (("country.geojson",), _features(Border, POLYGONS, only_one=True)),
    "basemap-lines.schema.json": (("basemap/rivers.geojson", "basemap/roads.geojson"), _features(NamedShape, LINES)),
    "basemap-areas.schema.json": (
        ("basemap/lakes.geojson", "basemap/neighbours.geojson", "basemap/seas.geojson"),
        _features(NamedShape, POLYGONS),
    ),
}

FILES_OF: Final[dict[str, tuple[str, ...]]] = {
    **{name: globs for name, (globs, _) in _OF_FILE.items()},
    TABLE: (CONTROL_POINTS_FILE,),
}
"""The files of an edition that each schema is for, as globs relative to its folder."""


def built_schemas() -> dict[str, str]:
    """Build every schema from the records: text by file name."""
    schemas = {name: {"$schema": DRAFT, **build()} for name, (_, build) in _OF_FILE.items()}
    return {name: _text(schema) for name, schema in (*schemas.items(), (TABLE, _table()))}


def _text(schema: Schema) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _table() -> Schema:
    """Describe ``control-points.csv`` column by column."""
    record, definitions = record_schema(ControlPoint)
    keys = record["properties"]
    lon, lat = keys["at"]["items"]
    keys = {COLUMN_OF.get(key, key): value for key, value in keys.items()} | {"lon": lon, "lat": lat}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fieldsMatch": ["exact"],
        "fields": [_column(name, _resolved(keys[name], definitions)) for name in COLUMNS],
        "primaryKey": ["name", "day"],
    }


def _resolved(key: Schema, definitions: Schema) -> Schema:
    named = key.get("$ref", "").rpartition("/")[2]
    return {**definitions.get(named, {}), **key}


def _column(name: str, key: Schema) -> Schema:
    limits = {limit: key[limit] for limit in _LIMITS if limit in key}
    said = {"description": key["description"]} if "description" in key else {}
    return {"name": name, "type": key.get("format", key["type"]), **said, "constraints": {"required": True, **limits}}
