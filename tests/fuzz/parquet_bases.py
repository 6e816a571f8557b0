"""Parquet tables to be damaged: every encoding, compression and kind of column that pyarrow writes."""

import io
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROWS: Final = 60


def _events(**columns: Any) -> pa.Table:
    days = np.datetime64("2017-01-01") + np.arange(ROWS)
    plain = {"date": days.astype(str), "lat": np.linspace(33, 36, ROWS), "lon": np.linspace(36, 41, ROWS)}
    return pa.table(plain | columns)


def _kinds() -> pa.Table:
    days = pa.array(np.datetime64("2017-01-01") + np.arange(ROWS))
    return _events(
        date=days,
        lat=pa.array([Decimal("35.25")] * ROWS),
        lon=pa.array(["36.5"] * ROWS).dictionary_encode(),
        time=days.cast(pa.timestamp("us", "Asia/Damascus")),
        actors=pa.array([["one", None], []] * (ROWS // 2)),
        where=pa.array([{"x": 1.0, "names": ["a"]}] * ROWS),
        tags=pa.array([[("k", 1)]] * ROWS, pa.map_(pa.string(), pa.int32())),
        raw=pa.array([b"\x00\xff"] * ROWS),
        code=pa.array([b"abcd"] * ROWS, pa.binary(4)),
        flag=pa.array([True, None] * (ROWS // 2)),
        half=pa.array(np.ones(ROWS, np.float16)),
    )


def _lists() -> pa.Table:
    days = (np.datetime64("2017-01-01") + np.arange(ROWS)).astype(str).tolist()
    return _events(date=[[day] for day in days], lat=[{"v": 35.0}] * ROWS, lon=[[[36.0]]] * ROWS)


TABLES: Final[dict[str, Callable[[], pa.Table]]] = {"events": _events, "kinds": _kinds, "lists": _lists}

OPTIONS: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"use_dictionary": False, "compression": "none"},
    {"use_dictionary": False, "compression": "none", "data_page_version": "2.0", "write_page_index": True},
    {"compression": "zstd", "write_page_checksum": True},
    {"compression": "gzip", "row_group_size": 7},
    {"compression": "brotli", "data_page_size": 64},
    {"compression": "lz4", "version": "1.0"},
    {"store_schema": False, "write_statistics": False},
    {"use_byte_stream_split": ["lat", "lon"], "use_dictionary": False, "of": "events"},
    {"column_encoding": {"date": "DELTA_BYTE_ARRAY"}, "use_dictionary": False, "of": "events"},
    {"column_encoding": {"date": "DELTA_LENGTH_BYTE_ARRAY"}, "use_dictionary": False, "of": "events"},
)
"""Options of the writer; with ``of``, it can write only the table of that name."""


@cache
def bases() -> tuple[tuple[str, bytes], ...]:
    """Return the tables to damage, each with its description."""
    found = []
    for name, make in TABLES.items():
        for options in OPTIONS:
            if options.get("of", name) != name:
                continue
            sink = io.BytesIO()
            pq.write_table(make(), sink, **{key: value for key, value in options.items() if key != "of"})
            found.append((f"{name} {options}", sink.getvalue()))
    return tuple(found)
