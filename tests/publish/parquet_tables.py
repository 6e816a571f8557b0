"""Parquet files for tests, including small ones that expand to gigabytes of cells."""

import io
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROWS = 100_000


def parquet(table: pa.Table | dict[str, Any], **options: Any) -> bytes:
    """Return a table as a Parquet file."""
    sink = io.BytesIO()
    pq.write_table(table if isinstance(table, pa.Table) else pa.table(table), sink, **options)
    return sink.getvalue()


def repeated(cell: object, rows: int = ROWS) -> pa.Array:
    """Return a column that contains one cell many times, stored once."""
    return pa.DictionaryArray.from_arrays(pa.array(np.zeros(rows, np.int32)), pa.array([cell]))


def endless_list(elements: int) -> pa.Array:
    """Return a column of one row: a list of so many nulls."""
    return pa.ListArray.from_arrays(pa.array([0, elements], pa.int32()), pa.nulls(elements, pa.int8()))


def events(date: pa.Array, **columns: Any) -> bytes:
    """Return a file of events with this column of dates, all at one spot."""
    spot = repeated(12.2, len(date)), repeated(10.2, len(date))
    return parquet(pa.table({"date": date, "lat": spot[0], "lon": spot[1], **columns}), compression="zstd")
