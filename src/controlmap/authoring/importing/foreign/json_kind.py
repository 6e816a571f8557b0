"""The kind of a JSON file, and whether its GeoJSON names a coordinate system by an address."""

import json
import re
from pathlib import Path
from typing import Any, Final

from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.model.wording import quoted

_GEOMETRIES: Final = frozenset({
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
})  # fmt: skip
_OTHER_TYPES: Final = {
    "Topology": "TopoJSON",
    "gdal_streamed_alg": "a GDAL pipeline (GDALG)",
}
_OTHER_KEYS: Final = (
    ({"geometrytype", "spatialreference", "objectidfieldname", "displayfieldname"}, "Esri JSON"),
    ({"stac_version", "tilejson", "conformsto", "links"}, "an answer of a web service"),
)
_NAMED_SYSTEM: Final = re.compile(
    r"urn:(?:x-)?ogc:def:crs:[a-z]+:[\w.]*:\w+|(?:epsg|esri|ogc|crs):{1,2}\w+|wgs ?84", re.IGNORECASE
)
"""How GeoJSON before RFC 7946 (2016) names a coordinate system; anything else might be an address."""

_Pairs = list[tuple[str, Any]]


def json_kind(file: Path) -> str | None:
    """Return ``GeoJSON``, or a description of what it is instead, to follow "it is"; None if it is not JSON.

    Raises:
        CannotImportError: it is GeoJSON that identifies its coordinate system by something other than a code.

    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return "text that is not UTF-8"
    try:
        # Numbers are not needed, and dropping them lets 100 MB be parsed in a few MB.
        top = json.loads(text, object_pairs_hook=_stand_in, parse_float=_no_number, parse_int=_no_number)
    except json.JSONDecodeError as error:
        return _mistaken(text, error)
    except RecursionError:
        return "JSON that is nested too deeply"
    if not isinstance(top, dict):
        return "JSON, but not GeoJSON"
    found = top.get("type")
    if isinstance(found, str) and found in {*_GEOMETRIES, "Feature", "FeatureCollection"}:
        return "GeoJSON"
    other = next((what for keys, what in _OTHER_KEYS if keys & set(top)), "JSON, but not GeoJSON")
    return _OTHER_TYPES.get(found, other) if isinstance(found, str) else other


def _mistaken(text: str, error: json.JSONDecodeError) -> str | None:
    if error.msg == "Extra data":
        return "several JSON documents in one file (GeoJSONSeq)"
    return f"JSON with a mistake in line {error.lineno}" if text.lstrip().startswith("{") else None


def _stand_in(pairs: _Pairs) -> dict[str, Any]:
    """Reduce an object to the keys that show its kind; a feature, of which there may be millions, to its type.

    GDAL finds keys whatever their case and ends them at a NUL character, so this check must do so too.
    """
    folded = [(key.partition("\0")[0].casefold(), value) for key, value in pairs]
    for key, value in folded:
        if key == "crs" and isinstance(value, dict):
            _check_system(value)
    kept: dict[str, Any] = {}
    for key, value in folded:
        kept[key] = _Twice() if key in kept else None if isinstance(value, list) else value
    found = kept.get("type")
    return {"type": found} if found == "Feature" or found in _GEOMETRIES else kept


def _no_number(_: str) -> int:
    return 0


class _Twice:
    """The value of a key that an object has twice: parsers differ in which of the two they use."""


def _check_system(system: dict[str, Any]) -> None:
    properties = system.get("properties")
    name = properties.get("name") if isinstance(properties, dict) else None
    if system.get("type") == "name" and isinstance(name, str) and _NAMED_SYSTEM.fullmatch(name):
        return
    raise CannotImportError(
        f"its coordinate system is {f'named {quoted(name)}' if isinstance(name, str) else 'given by a link'}, "
        "which is not looked up",
        "save it in WGS84 (EPSG:4326)",
    )
