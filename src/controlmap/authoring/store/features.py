"""Changes to the features of a GeoJSON file, in canonical form."""

import json
from collections.abc import Mapping
from typing import Any

from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import canonical_document

Feature = dict[str, Any]
"""A GeoJSON feature."""


def feature(properties: Mapping[str, Any], geometry: BaseGeometry) -> Feature:
    """Return a GeoJSON feature with a geometry in WGS84 (lon, lat)."""
    return {"type": "Feature", "properties": dict(properties), "geometry": dict(mapping(geometry))}


def features_in(text: str) -> list[Feature]:
    """Return the features of a file that was read without problems; of an empty text, none."""
    if not text:
        return []
    root = json.loads(text)
    features: list[Feature] = root["features"] if root["type"] == "FeatureCollection" else [root]
    return features


def collection(features: list[Feature]) -> str:
    """Return a file of features in canonical form."""
    return canonical_document({"type": "FeatureCollection", "features": features})


def with_feature(text: str, new: Feature) -> str:
    """Return the text of a file in which a feature replaces that of the same id, or follows the others."""
    features = features_in(text)
    ids = [each["properties"].get("id") for each in features]
    wanted = new["properties"]["id"]
    if wanted in ids:
        features[ids.index(wanted)] = new
    else:
        features.append(new)
    return collection(features)


def with_geometry(text: str, wanted: str, geometry: BaseGeometry) -> str:
    """Return the text of a file in which the feature with an id has another geometry."""
    for each in (features := features_in(text)):
        if each["properties"].get("id") == wanted:
            each["geometry"] = dict(mapping(geometry))
    return collection(features)


def with_property(text: str, wanted: str, key: str, value: object) -> str:
    """Return the text of a file in which the feature with an id has another value of a property; None removes it."""
    for each in (features := features_in(text)):
        if each["properties"].get("id") == wanted:
            each["properties"].pop(key, None)
            if value is not None:
                each["properties"][key] = value
    return collection(features)


def without_feature(text: str, unwanted: str) -> str:
    """Return the text of a file without the feature with an id."""
    return collection([each for each in features_in(text) if each["properties"].get("id") != unwanted])
