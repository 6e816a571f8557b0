"""What a file really is, by its content."""

import re
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final
from xml.parsers import expat

from controlmap.authoring.importing.foreign.json_kind import json_kind


class Format(StrEnum):
    """A format that can be imported."""

    GEOPACKAGE = "GeoPackage"
    KML = "KML"
    GEOJSON = "GeoJSON"
    SHAPEFILE = "Shapefile"
    PARQUET = "Parquet"
    CSV = "CSV"


_HEAD_BYTES: Final = 1 << 16
"""In which the first tag of an XML file is looked for: a long licence may come before it."""

_BINARY: Final = (
    (0, b"PAR1", Format.PARQUET),
    (0, b"\x00\x00\x27\x0a", Format.SHAPEFILE),
    (0, b"PK", "a zip archive"),
    (0, b"\x1f\x8b", "compressed with gzip"),
    (0, b"BZh", "compressed with bzip2"),
    (0, b"\xfd7zXZ\x00", "compressed with xz"),
    (0, b"\x28\xb5\x2f\xfd", "compressed with Zstandard"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"%PDF-", "a PDF"),
    (0, b"fgb", "a FlatGeobuf"),
    (0, b"ARROW1", "an Arrow file"),
    (0, b"AutoCAD Binary DXF", "a DXF drawing"),
    (0, b"AC10", "a DWG drawing"),
    (0, b"SXF", "an SXF map"),
    (0, b"PMTiles", "a PMTiles archive"),
    (4, b"\x0a\x09OSMHeader", "an OpenStreetMap extract"),
    (0, b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (0, b"\x89HDF", "an HDF5 file"),
    (0, b"CDF", "a NetCDF file"),
    (0, b"II*\x00", "a TIFF picture"),
    (0, b"MM\x00*", "a TIFF picture"),
    (0, b"\x89PNG", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF8", "a GIF picture"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
    (0, b"\xff\xfe", "text in UTF-16"),
    (0, b"\xfe\xff", "text in UTF-16"),
)
"""Where a format's mark begins, the mark, and what it is a mark of."""

_SQLITE: Final = b"SQLite format 3\x00"
_APPLICATION_ID: Final = slice(68, 72)
_GEOPACKAGE_IDS: Final = (b"GPKG", b"GP10", b"GP11")

_ROOTS: Final = {
    "OGRVRTDataSource": "an OGR VRT",
    "VRTDataset": "a GDAL VRT",
    "FeatureCollection": "GML",
    "gpx": "GPX",
    "osm": "OpenStreetMap XML",
    "rss": "a GeoRSS feed",
    "feed": "a GeoRSS feed",
    "html": "a web page",
    "svg": "an SVG picture",
    "JCSDataFile": "a JML file of OpenJUMP",
    "mapml-": "MapML",
    "OGRWFSDataSource": "a WFS connection",
    "WFS_Capabilities": "a WFS connection",
    "GDAL_WMS": "a WMS connection",
    "qgis": "a QGIS project",
}
"""What an XML file is, by the local name of its first tag."""

_TEXTS: Final = (
    (r"\s*\x1e", "a sequence of GeoJSON features (GeoJSONSeq)"),
    (r"\s*0\s*\r?\n\s*SECTION\s*\r?\n", "a DXF drawing"),
    (r"\s*999\s*\r?\n", "a DXF drawing"),
    (r"version\s+\d+\s*\r?\ncharset", "a MapInfo MIF file"),
    (r"EXP\s+[01] ", "an ArcInfo E00 file"),
    (r"# ?@VGMT", "a GMT file"),
    (r"\s*(?:SET |CREATE |INSERT |BEGIN;)", "an SQL script"),
    (r"ISO-10303", "a STEP file"),
    (r"&H", "a VFK file"),
)
"""Openings of texts that are not a table."""


def identify(file: Path) -> Format | str:
    """Return the format of a file, or what it is instead, as it follows "it is"."""
    with file.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    if not head:
        return "empty"
    if head.startswith(_SQLITE):
        is_geopackage = head[_APPLICATION_ID] in _GEOPACKAGE_IDS or b"gpkg_contents" in head
        return Format.GEOPACKAGE if is_geopackage else "an SQLite database"
    for at, mark, what in _BINARY:
        if head[at : at + len(mark)] == mark:
            return what
    if b"\x00" in head:
        return "in a binary format that is not known here"
    return _text_kind(file, head.removeprefix(b"\xef\xbb\xbf"))


def _text_kind(file: Path, head: bytes) -> Format | str:
    opening = head.lstrip()[:1]
    if opening == b"<":
        root = _root(head)
        if root is not None:
            return Format.KML if root == "kml" else _ROOTS.get(root, f"XML whose first tag is <{root}>")
        if head.lstrip().startswith(b"<?xml"):
            return "XML with a mistake before its first tag"
    elif opening in {b"{", b"["}:
        kind = json_kind(file)
        if kind is not None:
            return Format.GEOJSON if kind == "GeoJSON" else kind
    text = head.decode("utf-8", errors="replace")
    return next((what for opens, what in _TEXTS if re.match(opens, text, re.IGNORECASE)), Format.CSV)


def _root(head: bytes) -> str | None:
    """Return the local name of the first tag, or None where there is none: it is then not XML."""
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: found.append(name)
    with suppress(expat.ExpatError, LookupError, ValueError):  # what comes before a mistake, or an encoding, counts
        parser.Parse(head, False)  # noqa: FBT003 -- expat takes no keywords
    return found[0].rpartition(":")[2][:60] if found else None
