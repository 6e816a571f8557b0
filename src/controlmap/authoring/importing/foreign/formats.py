"""Detection, by content, of the formats that can be imported."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from controlmap.authoring.importing import file_formats
from controlmap.authoring.importing.foreign.json_kind import json_kind


class Format(StrEnum):
    """A format that can be imported."""

    GEOPACKAGE = "GeoPackage"
    KML = "KML"
    GEOJSON = "GeoJSON"
    SHAPEFILE = "Shapefile"
    PARQUET = "Parquet"
    EXCEL = "Excel"
    CSV = "CSV"


_HEAD_BYTES: Final = 1 << 16
"""Bytes in which the first tag of an XML file is searched for: a long licence may precede it."""

_APPLICATION_ID: Final = slice(68, 72)
_GEOPACKAGE_IDS: Final = (b"GPKG", b"GP10", b"GP11")

_SAME: Final = {
    file_formats.KML: Format.KML,
    file_formats.PARQUET: Format.PARQUET,
    file_formats.SHAPEFILE: Format.SHAPEFILE,
    file_formats.EXCEL: Format.EXCEL,
}


def identify(file: Path) -> Format | str:
    """Return the format of a file, or a description of what it is instead, to follow "it is".

    Raises:
        CannotImportError: it is GeoJSON that identifies its coordinate system by something other than a code.

    """
    with file.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    if not head:
        return "empty"
    found = file_formats.foreign_format(head)
    if found is None:
        return "in a binary format that is not known here" if b"\0" in head else _text_kind(file, head)
    if found is file_formats.SQLITE and (head[_APPLICATION_ID] in _GEOPACKAGE_IDS or b"gpkg_contents" in head):
        return Format.GEOPACKAGE
    if found is file_formats.JSON:
        return _text_kind(file, head)
    return _SAME.get(found, found.name)


def _text_kind(file: Path, head: bytes) -> Format | str:
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["}:
        kind = json_kind(file)
        if kind is not None:
            return Format.GEOJSON if kind == "GeoJSON" else kind
    return Format.CSV
