"""What a file may consist of, and how large it may be."""

from typing import Final

MOST_FILE_MB: Final = 128
"""Of a file with its parts: ten times the largest borders of a country that a humanitarian agency publishes."""

SHAPEFILE: Final = ".shp"
PARTS: Final = (".shx", ".dbf", ".prj", ".cpg")
"""What belongs to a Shapefile and stands beside it: index, columns, coordinate system, encoding. Nothing else beside a
file is ever read, and nothing beside a file of another format."""

MAIN: Final = (SHAPEFILE, ".kml", ".geojson", ".json", ".gpkg", ".parquet")
"""Endings of the files that an archive may bring; what they really are is seen when they are opened."""
