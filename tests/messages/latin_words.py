"""The words in Latin letters that an Arabic page may show: only names of programs, formats, keys and licences."""

import re
from typing import Final

_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*")

_PROGRAMS: Final = "controlmap Streamlit Folium GeoPandas Shapely Leaflet JavaScript OpenStreetMap CARTO CIEDE2000"
_FORMATS: Final = (
    "GeoPackage GeoParquet KML KMZ Shapefile UTF-8 TXT PNG GIF SVG CSV TSV XLSX ZIP GZ GeoJSON JSON YAML Parquet "
    "PARQUET annotations.yaml index.html coverage"
)
_ENCODINGS: Final = "Windows-1252 Windows-1254 Windows-1256 ISO"
_LICENCES: Final = "MIT CC BY BY-SA ISC"
_KEYS: Final = "Enter Tab Ctrl Escape"
_SOURCES: Final = "country-coder World Data Bank II Natural Earth GeoNames UCDP GED ACLED"
_EDITION: Final = "syria-2017-12 T2 T4"

NAMES: Final = frozenset(f"{_PROGRAMS} {_FORMATS} {_ENCODINGS} {_LICENCES} {_KEYS} {_SOURCES} {_EDITION}".split())


def strange_words(text: str) -> set[str]:
    """Return the words in Latin letters that are not names. Placeholders such as ``{day}`` are not words."""
    return set(_WORD.findall(re.sub(r"\{\w+\}", " ", text))) - NAMES
