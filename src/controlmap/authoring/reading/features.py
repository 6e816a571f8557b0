"""Reads the features of a parsed GeoJSON file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.geometry import GeometryError, read_geometry
from controlmap.authoring.reading.node import Node
from controlmap.model.problem import Problem
from controlmap.model.wording import nearest, quoted

WGS84_NAMES: Final = frozenset({"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84"})
"""Names that drawing programs write for GeoJSON's only coordinate system."""

_COLLECTION_KEYS: Final = frozenset({"type", "features", "name", "crs", "bbox"})
_FEATURE_KEYS: Final = frozenset({"type", "properties", "geometry", "bbox"})
_FIX: Final = "save the layer as GeoJSON (RFC 7946)"


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature of a file: its properties as written, its shape, and the lines of both."""

    properties: Node
    shape: BaseGeometry | None
    """None if the geometry is invalid."""
    line: int
    """Line on which the feature begins."""
    geometry_line: int


def read_features(root: Node, shown: str, allowed: tuple[str, ...]) -> tuple[list[Feature], list[Problem]]:
    """Return the features of a FeatureCollection, or a single feature; ``allowed`` lists the geometry types."""
    problems: list[Problem] = []
    features = [
        feature
        for node in _feature_nodes(root, shown, problems)
        if (feature := _feature(node, shown, allowed, problems)) is not None
    ]
    return features, problems


def _feature_nodes(root: Node, shown: str, problems: list[Problem]) -> Iterator[Node]:
    members = root.value
    kind = _word(members.get("type")) if isinstance(members, dict) else None
    if isinstance(members, dict) and kind == "Feature":
        yield root
        return
    if not isinstance(members, dict) or kind != "FeatureCollection":
        problems.append(kinds.NOT_FEATURES.at(shown, root.line, "this is not a FeatureCollection", _FIX))
        return
    problems.extend(_unknown(members, _COLLECTION_KEYS, "a FeatureCollection", shown))
    problems.extend(_other_system(members.get("crs"), shown))
    features = members.get("features")
    if not isinstance(features, Node) or not isinstance(features.value, list):
        problems.append(kinds.NOT_FEATURES.at(shown, root.line, "the collection has no list of features", _FIX))
        return
    if not features.value:
        fix = "draw a feature, or remove the file"
        problems.append(kinds.NOT_FEATURES.at(shown, features.line, "the collection has no feature", fix))
    yield from (node for node in features.value if isinstance(node, Node))


def _feature(node: Node, shown: str, allowed: tuple[str, ...], problems: list[Problem]) -> Feature | None:
    members = node.value
    if not isinstance(members, dict) or _word(members.get("type")) != "Feature":
        problems.append(kinds.NOT_FEATURES.at(shown, node.line, "an entry of the collection is not a Feature", _FIX))
        return None
    problems.extend(_unknown(members, _FEATURE_KEYS, "a Feature", shown))
    properties = members.get("properties", Node(node.line, {}))
    if not isinstance(properties.value, dict):
        problems.append(kinds.NOT_FEATURES.at(shown, properties.line, "the feature has no properties", _FIX))
        return None
    geometry = members.get("geometry", Node(node.line, None))
    shape = None
    try:
        shape = read_geometry(geometry.plain(), allowed)
    except GeometryError as error:
        problems.append(error.kind.at(shown, geometry.line, error.message, error.fix))
    return Feature(properties, shape, node.line, geometry.line)


def _unknown(members: dict[str, Node], known: frozenset[str], what: str, shown: str) -> Iterator[Problem]:
    for key in members.keys() - known:
        fix = f"move it into the properties, or remove it{nearest(key, sorted(known))}"
        yield kinds.UNKNOWN_KEY.at(shown, members[key].line, f"{quoted(key)} is not a key of {what}", fix)


def _other_system(crs: Node | None, shown: str) -> Iterator[Problem]:
    if crs is None:
        return
    written = crs.plain()
    properties = written.get("properties") if isinstance(written, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if name not in WGS84_NAMES:
        message = f"the coordinate system is {quoted(name)}, not WGS84"
        yield kinds.NOT_FEATURES.at(shown, crs.line, message, "save the layer as GeoJSON (RFC 7946), which is WGS84")


def _word(node: Node | None) -> object:
    return node.value if node is not None else None
