"""The endings of the files that can be written, for help texts: the modules that write them take long to import."""

from typing import Final

MAP_ENDINGS: Final = (
    ".geojson",
    ".gpkg",
    ".parquet",
    ".fgb",
    ".pmtiles",
    ".mbtiles",
    ".zip",
    ".csv",
    ".topojson",
    ".kml",
)
"""Of zones and front lines; a .zip is a Shapefile."""
HISTORY_ENDINGS: Final = (".csv",)
STATEMENT_ENDINGS: Final = (".csv", ".jsonld", ".geojson")
PICTURE_ENDINGS: Final = (".svg", ".png")
ANIMATION_ENDINGS: Final = (".gif",)
JOINED_ENDINGS: Final = (".csv", ".parquet")
"""Of tables of incidents."""
