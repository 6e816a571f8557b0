"""The files that an import may consist of, and their size limit."""

from typing import Final

MOST_FILE_MB: Final = 128
"""For a file with its parts: ten times the largest borders of a country that a humanitarian agency publishes."""

SHAPEFILE: Final = ".shp"
PARTS: Final = (".shx", ".dbf", ".prj", ".cpg")
"""The companion files of a Shapefile: index, columns, coordinate system, encoding. No other companion is ever read, and
no companion of another format.
"""

MAIN: Final = (SHAPEFILE, ".kml", ".geojson", ".json", ".gpkg", ".parquet")
"""Endings of the files that may be taken from an archive; their format is detected when they are opened."""
