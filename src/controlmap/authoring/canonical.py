"""The canonical form of an edition's GeoJSON files, so that a diff shows only what changed.

Key order, 5 decimals at most (about a metre), right-hand winding and longitudes within 180 degrees (RFC 7946), one line
per ring, a newline at the end.
Names and coordinate systems that drawing programs add to the collection are left out: RFC 7946 has neither.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import shapely

from controlmap.authoring.atomic_write import write_together
from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.features import read_features
from controlmap.authoring.reading.geometry import LINES, POINTS, POLYGONS, short_number
from controlmap.authoring.reading.json_lines import read_json
from controlmap.authoring.reading.plain_text import read_text
from controlmap.errors import EditionError
from controlmap.model.date_line import as_written
from controlmap.model.problem import Problem

DECIMALS: Final = 5

KEY_ORDER: Final = (
    "id", "name", "aliases", "ordinary", "controller", "from", "from_precision", "until", "until_precision",
    "rank", "basis", "margin_km", "sources", "note", "also",
)  # fmt: skip
"""Order of properties; keys not listed follow, by name."""

_LEAST_IN_RING: Final = 4

Position = Sequence[float]


def canonical_text(path: Path) -> str:
    """Return the canonical form of a GeoJSON file. Raises EditionError with its problems if it cannot be read."""
    shown = path.as_posix()
    text = read_text(path, shown=shown, edition=path.resolve().parent)
    if isinstance(text, Problem):
        raise EditionError([text])
    root, problems = read_json(text, shown)
    if root is not None:
        problems += read_features(root, shown, (*POLYGONS, *LINES, *POINTS))[1]
    if root is None or problems:
        raise EditionError(problems)
    plain: Any = root.plain()
    return canonical_document(plain)


def drift(path: Path) -> Problem | None:
    """Return where a readable file first differs from its canonical form, or None."""
    wanted, shown = canonical_text(path), path.as_posix()
    found = path.read_bytes().decode("utf-8")
    if found == wanted:
        return None
    pairs = zip((*found.split("\n"), None), (*wanted.split("\n"), None), strict=False)
    line = next(number for number, (one, other) in enumerate(pairs, start=1) if one != other)
    message = "the file departs from the canonical form on this line"
    return kinds.NOT_CANONICAL.at(shown, line, message, "run 'controlmap check --fix', which rewrites it")


def canonicalise(path: Path) -> bool:
    """Rewrite a readable file in its canonical form, atomically; return whether it differed."""
    return bool(canonicalise_all([path]))


def canonicalise_all(paths: Iterable[Path]) -> list[Path]:
    """Rewrite readable files in their canonical form, all or none; return those that differed.

    Raises OSError if one cannot be written.
    """
    drifted = [path for path in paths if drift(path) is not None]
    write_together({path.resolve(): canonical_text(path) for path in drifted})
    return drifted


def canonical_document(root: Mapping[str, Any]) -> str:
    """Write a FeatureCollection, or a single Feature, with valid geometries in canonical form."""
    if root["type"] == "Feature":
        return _feature(root, "") + "\n"
    features = ",\n".join(_feature(feature, "    ") for feature in root["features"])
    return f'{{\n  "type": "FeatureCollection",\n  "features": [\n{features}\n  ]\n}}\n'


def _feature(feature: Mapping[str, Any], indent: str) -> str:
    properties = feature.get("properties") or {}
    order = [key for key in KEY_ORDER if key in properties] + sorted(set(properties) - set(KEY_ORDER))
    written = ",\n".join(f"{indent}    {_json(key)}: {_json(properties[key])}" for key in order)
    geometry = _within_half_turn(feature["geometry"])
    coordinates = _coordinates(geometry["type"], geometry["coordinates"], f"{indent}    ")
    return (
        f'{indent}{{\n{indent}  "type": "Feature",\n{indent}  "properties": {{\n{written}\n{indent}  }},\n'
        f'{indent}  "geometry": {{\n{indent}    "type": {_json(geometry["type"])},\n'
        f'{indent}    "coordinates": {coordinates}\n{indent}  }}\n{indent}}}'
    )


def _within_half_turn(geometry: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a geometry with longitudes within 180 degrees, cut at the date line if it crosses it."""
    shape = shapely.geometry.shape(dict(geometry))
    written = as_written(shape)
    return geometry if written is shape else shapely.geometry.mapping(written)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def _coordinates(kind: str, value: Any, indent: str) -> str:
    if kind == "Point":
        return _position(value)
    if kind == "LineString":
        return _row(_thinned(value))
    if kind == "Polygon":
        return _block([_row(ring) for ring in _wound(value)], indent)
    if kind == "MultiLineString":
        return _block([_row(_thinned(line)) for line in value], indent)
    return _block([_coordinates("Polygon", part, f"{indent}  ") for part in value], indent)


def _block(entries: Sequence[str], indent: str) -> str:
    lines = ",\n".join(f"{indent}  {entry}" for entry in entries)
    return f"[\n{lines}\n{indent}]"


def _row(positions: Sequence[Position]) -> str:
    return f"[{', '.join(_position(position) for position in positions)}]"


def _position(position: Position) -> str:
    return f"[{short_number(position[0])}, {short_number(position[1])}]"


def _wound(rings: Sequence[Sequence[Position]]) -> list[Sequence[Position]]:
    """Turn the outer ring counter-clockwise and the holes clockwise."""
    turned: list[Sequence[Position]] = []
    for index, ring in enumerate(rings):
        thin = _thinned(ring, least=_LEAST_IN_RING)
        outer = index == 0
        turned.append(thin if (_doubled_area(thin) > 0) == outer else thin[::-1])
    return turned


def _thinned(positions: Sequence[Position], least: int = 2) -> Sequence[Position]:
    """Leave out positions that equal the one before at 5 decimals, unless too few would remain."""
    rounded = [(round(lon, DECIMALS), round(lat, DECIMALS)) for lon, lat in positions]
    thin = rounded[:1] + [after for before, after in pairwise(rounded) if after != before]
    return thin if len(thin) >= least else rounded


def _doubled_area(ring: Sequence[Position]) -> float:
    return sum(one[0] * other[1] - other[0] * one[1] for one, other in pairwise(ring))
