"""File format detection by content, so that the error message can say what a wrong file is and what to do with it."""

import re
from contextlib import suppress
from typing import Final, NamedTuple
from xml.parsers import expat

HEAD_BYTES: Final = 4096
"""The part of a file that detection looks at."""

_UNPACK: Final = "Unpack it and use the file in it."
_AS_CSV: Final = "Open it and save the table as CSV in UTF-8."
_SAVE: Final = "Save the table as CSV in UTF-8."
_NAMED: Final = "Use the file that it names."
AS_UTF_8: Final = "Save it as UTF-8; Excel calls that 'CSV UTF-8'."
UTF_16: Final = "in UTF-16"
_MANY_ZEROS: Final = 0.3
_FEW_ZEROS: Final = 0.05
"""Share of every second byte. UTF-16 has a zero beside each digit, comma and Latin letter, and few other zeros."""


class Format(NamedTuple):
    """A file format, with advice for a user who meant to give a table."""

    name: str
    """Completes a sentence after "it is"."""
    remedy: str
    """One sentence of advice on getting a table out of it."""


KML: Final = Format("KML", _SAVE)
JSON: Final = Format("a JSON document", _SAVE)
PARQUET: Final = Format("a Parquet file", "Let its name end in .parquet.")
SHAPEFILE: Final = Format("a Shapefile", _SAVE)
EXCEL: Final = Format("an Excel workbook", _AS_CSV)
SQLITE: Final = Format("a SQLite database", _SAVE)

_SIGNATURES: Final = (
    (b"\x1f\x8b", Format("packed with gzip", _UNPACK)),
    (b"BZh", Format("packed with bzip2", _UNPACK)),
    (b"\xfd7zXZ\x00", Format("packed with xz", _UNPACK)),
    (b"\x28\xb5\x2f\xfd", Format("packed with Zstandard", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Format("a 7z archive", _UNPACK)),
    (b"Rar!", Format("a RAR archive", _UNPACK)),
    (b"\xd0\xcf\x11\xe0", Format("an Excel workbook of the old kind", _AS_CSV)),
    (b"PAR1", PARQUET),
    (b"ARROW1\x00", Format("an Arrow file", "Save it as Parquet or CSV.")),
    (b"SQLite format 3\x00", SQLITE),
    (b"\x00\x00\x27\x0a", SHAPEFILE),
    (b"fgb\x03", Format("a FlatGeobuf", _SAVE)),
    (b"PMTiles", Format("a PMTiles archive", _SAVE)),
    (b"AutoCAD Binary DXF", Format("a DXF drawing", _SAVE)),
    (b"SXF\x00", Format("an SXF map", _SAVE)),
    (b"\x89HDF", Format("an HDF5 file", _SAVE)),
    (b"CDF\x01", Format("a NetCDF file", _SAVE)),
    (b"%PDF-", Format("a PDF document", "Use the table that it was made from.")),
    (b"\x89PNG", Format("a picture", "Use the table that it was made from.")),
    (b"\xff\xd8\xff", Format("a picture", "Use the table that it was made from.")),
    (b"II*\x00", Format("a picture", "Use the table that it was made from.")),
    (b"MM\x00*", Format("a picture", "Use the table that it was made from.")),
    (b"\x7fELF", Format("a program", _SAVE)),
    (b"\xff\xfe\x00\x00", Format("in UTF-32", AS_UTF_8)),
    (b"\x00\x00\xfe\xff", Format("in UTF-32", AS_UTF_8)),
    (b"\xff\xfe", Format(UTF_16, AS_UTF_8)),
    (b"\xfe\xff", Format(UTF_16, AS_UTF_8)),
)
"""Where one signature is a prefix of another, the longer one comes first."""

_FURTHER_IN: Final = (
    (4, b"\x0a\x09OSMHeader", Format("an OpenStreetMap extract", _SAVE)),
    (257, b"ustar", Format("a tar archive", _UNPACK)),
)

_ZIPPED: Final = (
    (b"opendocument.spreadsheet", Format("an OpenDocument spreadsheet", _AS_CSV)),
    (b"[Content_Types].xml", EXCEL),
    (b"xl/", EXCEL),
)
_ROOTS: Final = {
    "kml": KML,
    "html": Format("a web page", "Download the table itself."),
    "ogrvrtdatasource": Format("an OGR VRT", _NAMED),
    "vrtdataset": Format("a GDAL VRT", _NAMED),
    "ogrwfsdatasource": Format("a WFS connection", _SAVE),
    "wfs_capabilities": Format("a WFS connection", _SAVE),
    "gdal_wms": Format("a WMS connection", _SAVE),
    "featurecollection": Format("GML", _SAVE),
    "gpx": Format("GPX", _SAVE),
    "osm": Format("OpenStreetMap XML", _SAVE),
    "rss": Format("a GeoRSS feed", _SAVE),
    "feed": Format("a GeoRSS feed", _SAVE),
    "svg": Format("an SVG picture", _SAVE),
    "qgis": Format("a QGIS project", _SAVE),
}
"""By the local name of the root element, in lower case."""
_OPENINGS: Final = (
    (rb"(<!doctype html|<html)", _ROOTS["html"]),
    (rb"<\?xml", Format("an XML document", _SAVE)),
    (rb"[\[{]\s*[\"{\[]", JSON),
    (rb"\x1e", Format("a sequence of GeoJSON features (GeoJSONSeq)", _SAVE)),
    (rb"(999\s*\n.*\n\s*)?0\s*\n\s*SECTION\s", Format("a DXF drawing", _SAVE)),
    (rb"version\s+\d+\s*\r?\ncharset", Format("a MapInfo MIF file", _SAVE)),
    (rb"EXP\s+[01] ", Format("an ArcInfo E00 file", _SAVE)),
    (rb"# ?@VGMT", Format("a GMT file", _SAVE)),
    (rb"(SET \w+ ?(=|TO) ?[^,;]*;\s*\n|CREATE TABLE [^,;]*\(|INSERT INTO [^,;]*\()", Format("an SQL script", _SAVE)),
    (rb"PARE[\x00-\x1f]", Format("an encrypted Parquet file", "Save it without encryption.")),
    (rb"AC10\d\d\x00", Format("a DWG drawing", _SAVE)),
)
"""Beginnings of formats whose signature could also begin a table: ``PARENT`` is a plausible column name."""
_HEADING: Final = re.compile(rb"<[^\r\n]*>\s*[,;\t]")
"""A header line whose first column names look like tags."""


def foreign_format(head: bytes) -> Format | None:
    """Return a file's format by its first ``HEAD_BYTES``; None for text that may be a table."""
    if head.startswith(b"PK\x03\x04"):
        inside = (known for signature, known in _ZIPPED if signature in head)
        return next(inside, Format("a zip archive", _UNPACK))
    for at, signature, known in (*((0, signature, known) for signature, known in _SIGNATURES), *_FURTHER_IN):
        if head.startswith(signature, at):
            return known
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    root = _first_tag(text) if text.startswith(b"<") else None
    if root is not None and (root in _ROOTS or not _HEADING.match(text)):
        return _ROOTS.get(root, Format("an XML document", _SAVE))
    for pattern, known in _OPENINGS:
        if re.match(pattern, text, re.IGNORECASE):
            return known
    return Format(UTF_16, AS_UTF_8) if is_wide(head) else None


def _first_tag(text: bytes) -> str | None:
    """Return the local name of the root element, in lower case; None if there is none, so it is not XML."""
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: found.append(name)
    # only the part before a syntax error, or an unknown encoding, matters
    with suppress(expat.ExpatError, LookupError, ValueError):
        parser.Parse(text, False)  # noqa: FBT003 -- expat takes no keywords
    return found[0].rpartition(":")[2].lower() if found else None


def is_wide(head: bytes) -> bool:
    """Return whether text seems to be UTF-16 without a byte order mark."""
    even, odd = (head[start::2].count(0) / max(1, len(head[start::2])) for start in (0, 1))
    return max(even, odd) > _MANY_ZEROS and min(even, odd) < _FEW_ZEROS
