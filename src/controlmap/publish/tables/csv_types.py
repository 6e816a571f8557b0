"""The files beside a CSV table that tell GDAL, and so QGIS and R, its types and its coordinate system."""

from typing import TYPE_CHECKING, Final

from pyproj import CRS

from controlmap.painting.geodesy import WGS84

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

GEOMETRY: Final = "WKT"
"""The column of geometries: GDAL recognises it by this name."""
_TYPES: Final = {"i": "Integer", "f": "Real", "b": "Integer(Boolean)", "M": "Date"}


def csvt_text(table: "GeoDataFrame") -> str:
    """Return the content of ``zones.csvt``: the type of each column of ``zones.csv``."""
    names = [name for name in table.columns if name != "geometry"]
    return ",".join([*(f'"{_TYPES.get(table[name].dtype.kind, "String")}"' for name in names), f'"{GEOMETRY}"']) + "\n"


def prj_text() -> str:
    """Return the content of ``zones.prj``: WGS84, as GDAL reads it."""
    return CRS(WGS84).to_wkt("WKT1_ESRI")
