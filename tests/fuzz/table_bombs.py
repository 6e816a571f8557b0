"""Valid tables that are malicious: tiny files that take gigabytes or minutes to read."""

import bz2
import gzip
import io
import lzma
import zipfile
from collections.abc import Callable
from functools import cache
from typing import Final

import numpy as np
import pyarrow as pa

from tests.publish.parquet_tables import endless_list, events, parquet, repeated

HEAD: Final = b"date,lat,lon,notes\n"
ROW: Final = b"2017-12-14,35.95,39.01,seen\n"
MB: Final = 1 << 20
MOST: Final = 5 * MB - 1_000
"""Slightly less than the limit for uploads."""


def _text(encoding: str) -> bytes:
    return (HEAD + ROW * 40).decode().replace("seen", "vu à Âlep").encode(encoding, "replace")


def _zip(name: str, content: bytes) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return sink.getvalue()


def _deep(levels: int) -> pa.Array:
    column = pa.array([1.0])
    for _ in range(levels):
        column = pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), column)
    return column


def _long(cell_bytes: int, rows: int) -> bytes:
    cells = [str(at).ljust(cell_bytes) for at in range(rows)]
    return events(pa.array(cells), notes=pa.array(cells))


BOMBS: Final[dict[str, tuple[str, Callable[[], bytes]]]] = {
    "ten million rows": ("parquet", lambda: events(repeated("2017-12-14", 10_000_000))),
    "ten million rows of nothing": ("parquet", lambda: events(pa.nulls(10_000_000))),
    "a list of 50 million nothings": ("parquet", lambda: events(endless_list(50_000_000))),
    "a list of 50 million beside": ("parquet", lambda: events(pa.array(["2017-12-14"]), n=endless_list(50_000_000))),
    "4 MB a cell": ("parquet", lambda: events(repeated("x" * 4_000_000))),
    "4 MB of bytes a cell": ("parquet", lambda: events(repeated(b"x" * 4_000_000))),
    "4 MB a cell beside": ("parquet", lambda: events(repeated("2017-12-14"), notes=repeated("x" * 4_000_000))),
    "long cells": ("parquet", lambda: _long(20_000, 3_000)),
    "longer cells": ("parquet", lambda: _long(2_000_000, 60)),
    "lists in lists": ("parquet", lambda: events(_deep(60))),
    "20,000 columns": ("parquet", lambda: parquet({f"c{at}": pa.array([1], pa.int8()) for at in range(12_000)})),
    "1,000 row groups": ("parquet", lambda: parquet({"date": ["x"] * 1_000}, row_group_size=1)),
    "far days": ("parquet", lambda: events(pa.array([2**31 - 1, -(2**31)], pa.int32()).cast(pa.date32()))),
    "far times": ("parquet", lambda: events(pa.array([2**62, -(2**62)]).cast(pa.timestamp("us")))),
    "no such zone": ("parquet", lambda: events(pa.array([1], pa.timestamp("us", "Nowhere/Land")))),
    "wide bytes": ("parquet", lambda: events(pa.array([b"\0" * 100_000] * 20, pa.binary(100_000)))),
    "not numbers": ("parquet", lambda: parquet({"date": ["x"] * 9, "lat": [np.nan] * 9, "lon": [np.inf] * 9})),
    "text that is not UTF-8": ("parquet", lambda: events(pa.array([b"\xff\xfe" * 9] * 9).view(pa.string()))),
    "100,000 texts": ("parquet", lambda: events(pa.array([f"no day {at}" for at in range(100_000)]))),
    "not days": ("csv", lambda: HEAD + b"".join(b"x%d,1,1,\n" % at for at in range(99_999))),
    "days that never were": ("csv", lambda: HEAD + b"".join(b"31 June %04d,1,1,\n" % at for at in range(9_999)) * 10),
    "malformed lines": ("csv", lambda: HEAD + b"x\n" * 2_000_000),
    "a tenth malformed": ("csv", lambda: HEAD + (ROW * 9 + b"x\n") * 10_000),
    "empty lines": ("csv", lambda: HEAD + b"\n" * MOST),
    "commas": ("csv", lambda: HEAD + b",,,\n" * 1_200_000),
    "a million columns": ("csv", lambda: b"a," * 1_000_000 + b"\n"),
    "999 columns": ("csv", lambda: b"date,lat,lon" + b",c" * 990 + b"\n" + (b"," * 992 + b"\n") * 5_000),
    "a quotation without end": ("csv", lambda: HEAD + b'"' + b"a,\n" * 1_600_000),
    "quotation marks": ("csv", lambda: HEAD + b'"' * MOST),
    "a name without end": ("csv", lambda: b'"' + b"a," * 2_400_000),
    "a number without end": ("csv", lambda: HEAD + b"2017-12-14," + b"1" * MOST + b",1,\n"),
    "NUL": ("csv", lambda: HEAD + ROW * 20 + b"2017-12-14,\x00,1,\n"),
    "zeros": ("csv", lambda: bytes(MOST)),
    "Latin-1": ("csv", lambda: _text("latin-1")),
    "Windows-1252": ("csv", lambda: _text("cp1252")),
    "UTF-16": ("csv", lambda: _text("utf-16")),
    "UTF-16 that does not say so": ("csv", lambda: _text("utf-16-be")),
    "UTF-32": ("csv", lambda: _text("utf-32")),
    "Shift JIS": ("csv", lambda: _text("shift_jis") + "戦".encode("shift_jis")),
    "gzip": ("csv", lambda: gzip.compress(bytes(200 * MB), 9)),
    "gzip as Parquet": ("parquet", lambda: gzip.compress(bytes(200 * MB), 9)),
    "bzip2": ("csv", lambda: bz2.compress(bytes(20 * MB))),
    "xz": ("csv", lambda: lzma.compress(bytes(20 * MB))),
    "zip": ("csv", lambda: _zip("events.csv", HEAD + bytes(200 * MB))),
    "a workbook": ("csv", lambda: _zip("[Content_Types].xml", b"<Types/>" * 999)),
    "a web page": ("csv", lambda: b"<!DOCTYPE html><script>alert(1)</script>" * 99),
    "nothing": ("csv", lambda: b""),
    "nothing as Parquet": ("parquet", lambda: b""),
}


@cache
def bomb(name: str) -> tuple[str, bytes]:
    """Return the name ending and the content of a malicious file."""
    ending, make = BOMBS[name]
    return ending, make()
