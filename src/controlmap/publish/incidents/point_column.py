"""A column of points as GeoParquet has it: well-known binary, and metadata that names it."""

import json
from typing import Final

import numpy as np
import pyarrow as pa

NAME: Final = "geometry"
_POINT: Final = np.dtype([("order", "u1"), ("kind", "<u4"), ("lon", "<f8"), ("lat", "<f8")])
_LITTLE_ENDIAN: Final = 1
_KIND: Final = 1


def points(lon: np.ndarray, lat: np.ndarray) -> pa.Array:
    """Return points by their degrees, WGS84."""
    cells = np.empty(len(lon), _POINT)
    cells["order"], cells["kind"], cells["lon"], cells["lat"] = _LITTLE_ENDIAN, _KIND, lon, lat
    ends = np.arange(len(lon) + 1, dtype=np.int32) * np.int32(_POINT.itemsize)
    return pa.Array.from_buffers(pa.binary(), len(lon), [None, pa.py_buffer(ends), pa.py_buffer(cells.tobytes())])


def metadata_of(name: str) -> dict[bytes, bytes]:
    """Return what GeoParquet 1.1 says of a file with one column of points; without a system, it is WGS84 (CRS84)."""
    column = {"encoding": "WKB", "geometry_types": ["Point"]}
    geo = {"version": "1.1.0", "primary_column": name, "columns": {name: column}}
    return {b"geo": json.dumps(geo).encode()}
