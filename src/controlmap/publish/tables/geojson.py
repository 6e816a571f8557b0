"""GeoJSON (RFC 7946), one feature per line."""

import json
from collections.abc import Iterable, Mapping

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.publish.credits import Credits


def feature_collection(
    features: Iterable[tuple[Mapping[str, object], BaseGeometry]], credit: Credits, **members: object
) -> str:
    """Return a FeatureCollection as text.

    Args:
        features: properties and geometry of each, WGS84 (lon, lat). Outer rings are turned counter-clockwise.
        credit: written at the top, as foreign members.
        members: further foreign members.

    """
    head = json.dumps({"type": "FeatureCollection", **credit._asdict(), **members}, ensure_ascii=False)
    lines = ",\n".join(_feature(properties, geometry) for properties, geometry in features)
    return f'{head[:-1]}, "features": [\n{lines}\n]}}\n'


def _feature(properties: Mapping[str, object], geometry: BaseGeometry) -> str:
    # Coordinates are on the painting's grid: their shortest form has five decimals, and reads back as the same floats.
    shape = shapely.geometry.mapping(shapely.orient_polygons(geometry))
    feature = {"type": "Feature", "properties": properties, "geometry": shape}
    return json.dumps(feature, ensure_ascii=False, allow_nan=False)
