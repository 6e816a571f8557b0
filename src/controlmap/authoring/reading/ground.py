"""Reads GeoJSON files into holds, places, the border and the basemap."""

from pathlib import Path
from typing import Final

from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.edition_files import BASEMAP_LAYERS
from controlmap.authoring.reading.features import Feature, read_features
from controlmap.authoring.reading.geometry import LINES, POINTS, POLYGONS
from controlmap.authoring.reading.json_lines import read_json
from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.plain_text import read_text
from controlmap.authoring.reading.records import read_record
from controlmap.model.border_source import Border
from controlmap.model.edition import Basemap
from controlmap.model.hold import Hold
from controlmap.model.place import Place
from controlmap.model.problem import Problem
from controlmap.model.record import Record
from controlmap.model.text import LocalText
from controlmap.model.wording import quoted

_LAYER_TYPES: Final = {"rivers": LINES, "roads": LINES, "lakes": POLYGONS, "neighbours": POLYGONS, "seas": POLYGONS}


class NamedShape(Record):
    """The properties of a basemap feature."""

    name: LocalText


def read_holds(file: Path, edition: Path, problems: list[Problem]) -> tuple[Hold, ...]:
    """Read one zone's file: each feature is a hold, and the file's name is the zone's id."""
    zone = file.name.removesuffix(".geojson")
    holds = []
    for feature in _features(file, edition, POLYGONS, problems):
        written = _written(feature, {"zone", "span", "geometry"}, file, problems)
        period = {key: written.pop(key) for key in ("from", "until") if key in written}
        first = period.get("from") or Node(feature.line, None)
        written |= {"zone": Node(feature.line, zone), "span": Node(first.line, period)}
        if feature.shape is not None:
            written["geometry"] = Node(feature.geometry_line, feature.shape)
            hold, found = read_record(Hold, Node(feature.line, written), shown=file.as_posix())
            problems.extend(found)
            holds += [hold] if hold is not None else []
    return tuple(holds)


def read_places(file: Path, edition: Path, problems: list[Problem]) -> tuple[Place, ...]:
    """Read the places: point features."""
    places = []
    for feature in _features(file, edition, POINTS, problems):
        written = _written(feature, {"at"}, file, problems)
        if feature.shape is not None:
            written["at"] = Node(feature.geometry_line, feature.shape.coords[0][:2])
            place, found = read_record(Place, Node(feature.line, written), shown=file.as_posix())
            problems.extend(found)
            places += [place] if place is not None else []
    return tuple(places)


def read_border(file: Path, edition: Path, problems: list[Problem]) -> tuple[BaseGeometry | None, Border | None]:
    """Read the national border, one polygon feature, in WGS84 (lon, lat), and the properties that its file gives it."""
    features = _features(file, edition, POLYGONS, problems)
    for feature in features[1:]:
        message, fix = "there is a second feature besides the border", "keep one; join its parts as a MultiPolygon"
        problems.append(kinds.NOT_FEATURES.at(file.as_posix(), feature.line, message, fix))
    if not features:
        return None, None
    record, found = read_record(Border, features[0].properties, shown=file.as_posix(), line=features[0].line)
    problems.extend(found)
    return features[0].shape, record


def read_basemap(files: tuple[Path, ...], edition: Path, problems: list[Problem]) -> Basemap:
    """Read the layers of the basemap that exist; each feature has a name and a shape, in WGS84 (lon, lat)."""
    layers: dict[str, tuple[tuple[LocalText, BaseGeometry], ...]] = dict.fromkeys(BASEMAP_LAYERS, ())
    for file in files:
        layer = file.name.removesuffix(".geojson")
        shapes = []
        for feature in _features(file, edition, _LAYER_TYPES[layer], problems):
            named, found = read_record(NamedShape, feature.properties, shown=file.as_posix(), line=feature.line)
            problems.extend(found)
            if named is not None and feature.shape is not None:
                shapes.append((named.name, feature.shape))
        layers[layer] = tuple(shapes)
    return Basemap(**layers)


def _written(feature: Feature, reserved: set[str], file: Path, problems: list[Problem]) -> dict[str, Node]:
    """Return a feature's properties without those that come from the file itself (its name, its geometry)."""
    written = dict(feature.properties.value) if isinstance(feature.properties.value, dict) else {}
    for key in sorted(written.keys() & reserved):
        message, fix = f"the key {quoted(key)} is unknown", "remove it: the file's name and the geometry say it"
        problems.append(kinds.UNKNOWN_KEY.at(file.as_posix(), written.pop(key).line, message, fix))
    return written


def _features(file: Path, edition: Path, allowed: tuple[str, ...], problems: list[Problem]) -> list[Feature]:
    shown = file.as_posix()
    text = read_text(file, shown=shown, edition=edition)
    if isinstance(text, Problem):
        problems.append(text)
        return []
    node, found = read_json(text, shown)
    problems.extend(found)
    if node is None:
        return []
    features, found = read_features(node, shown, allowed)
    problems.extend(found)
    return features
