"""The JSON Schema of a GeoJSON file whose features have properties of one kind."""

from typing import Final

from controlmap.authoring.reading.features import WGS84_NAMES
from controlmap.authoring.schemas.record_schema import Schema

_POSITION: Final[Schema] = {
    "description": "Longitude, then latitude, in degrees.",
    "type": "array",
    "items": [{"type": "number", "minimum": -180, "maximum": 180}, {"type": "number", "minimum": -90, "maximum": 90}],
    "minItems": 2,
    "maxItems": 2,
}


def _list_of(items: Schema, least: int) -> Schema:
    return {"type": "array", "items": items, "minItems": least}


_LINE: Final = _list_of({"$ref": "#/definitions/Position"}, 2)
_RINGS: Final = _list_of(_list_of({"$ref": "#/definitions/Position"}, 4), 1)
_COORDINATES: Final[dict[str, Schema]] = {
    "Point": {"$ref": "#/definitions/Position"},
    "LineString": _LINE,
    "MultiLineString": _list_of(_LINE, 1),
    "Polygon": _RINGS,
    "MultiPolygon": _list_of(_RINGS, 1),
}
_BOX: Final[Schema] = {"type": "array", "items": {"type": "number"}}
_SYSTEM: Final[Schema] = {
    "description": "GeoJSON is always WGS84; drawing programs may say so anyway.",
    "type": ["object", "null"],
    "properties": {"properties": {"type": "object", "properties": {"name": {"enum": sorted(WGS84_NAMES)}}}},
}


def collection_schema(
    properties: Schema, definitions: Schema, geometries: tuple[str, ...], *, only_one: bool = False
) -> tuple[Schema, Schema]:
    """Return the schema of a FeatureCollection, or of a single Feature, and its definitions.

    ``geometries`` lists the accepted GeoJSON types; with ``only_one`` the collection has one feature.
    """
    feature = {
        "type": "object",
        "properties": {
            "type": {"const": "Feature"},
            "properties": {"$ref": "#/definitions/Properties"},
            "geometry": {"anyOf": [_geometry(kind) for kind in geometries]},
            "bbox": _BOX,
        },
        "required": ["type", "properties", "geometry"],
        "additionalProperties": False,
    }
    features = _list_of({"$ref": "#/definitions/Feature"}, 1) | ({"maxItems": 1} if only_one else {})
    collection = {
        "type": "object",
        "properties": {
            "type": {"const": "FeatureCollection"},
            "features": features,
            "name": {"type": "string"},
            "crs": _SYSTEM,
            "bbox": _BOX,
        },
        "required": ["type", "features"],
        "additionalProperties": False,
    }
    # Not `anyOf`: an editor would offer completions and errors of both branches at once.
    choice = {
        "if": {"properties": {"type": {"const": "Feature"}}, "required": ["type"]},
        "then": {"$ref": "#/definitions/Feature"},
        "else": collection,
    }
    return choice, {**definitions, "Position": _POSITION, "Properties": properties, "Feature": feature}


def _geometry(kind: str) -> Schema:
    return {
        "type": "object",
        "properties": {"type": {"const": kind}, "coordinates": _COORDINATES[kind], "bbox": _BOX},
        "required": ["type", "coordinates"],
        "additionalProperties": False,
    }
