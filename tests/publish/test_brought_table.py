"""Uploaded tables: read in a process of their own, whatever they contain."""

import gzip
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import count_events
from controlmap.authoring.importing.confined.endings import EndedError, Ending
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError
from controlmap.publish.incidents import uploaded_table
from controlmap.publish.incidents.uploaded_table import MOST_ROWS, read_uploaded_table
from tests.publish.parquet_tables import endless_list, events, parquet, repeated

HEAD = b"date,lat,lon\n"
EVENTS = Path(__file__).parents[1] / "events"


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow as much time as a busy machine needs; memory and processor time are limited as usual."""
    monkeypatch.setattr(uploaded_table, "_BOUNDS", replace(uploaded_table._BOUNDS, answer_s=120.0, wait_s=120.0))


def refusal(name: str, content: bytes) -> str:
    """Return the reason why a file is refused."""
    with pytest.raises(EventsError) as raised:
        read_uploaded_table(name, content)
    return str(raised.value)


@pytest.mark.parametrize("name", ["events.csv", "Events.CSV", "events.parquet"])
def test_days_positions_and_malformed_lines_arrive_unchanged(name: str) -> None:
    text = b"id;event_date;latitude;longitude\n1;14 December 2017;33.5;36.3\n2\n3;;x;-36\n"
    table = pa.table({"day": ["2017-12-14", None], "lat": ["33.5", "x"], "lng": [36.3, -36.0]})
    read = read_uploaded_table(name, parquet(table) if name.endswith("parquet") else text)
    assert read.days.days.tolist() == [np.datetime64("2017-12-14").item(), None]
    assert read.days.missing.tolist() == [False, True]
    assert read.lat.degrees[0] == 33.5
    assert np.isnan(read.lat.degrees[1])
    assert read.lat.missing.tolist() == [False, False]
    assert read.lon.degrees.tolist() == [36.3, -36.0]
    assert read.malformed == (0 if name.endswith("parquet") else 1)


@pytest.mark.posix
def test_a_file_that_crashes_the_library_is_reported_as_damaged() -> None:
    with pytest.raises(EventsError) as raised:
        read_uploaded_table("e.parquet", (EVENTS / "aborts.parquet").read_bytes())
    assert isinstance(raised.value.__cause__, EndedError)
    assert raised.value.__cause__.ending is Ending.CRASHED
    assert "it is damaged" in str(raised.value)


ENDLESS: dict[str, Callable[[], bytes]] = {
    "a list of 30 million nothings": lambda: events(endless_list(30_000_000)),
    "4 MB in each of 100,000 rows": lambda: events(repeated("x" * 4_000_000)),
    "4 MB of bytes in each of 100,000 rows": lambda: events(repeated(b"x" * 4_000_000)),
    "100,000 texts that are not days": lambda: HEAD + b"".join(b"x%d,1,1\n" % at for at in range(MOST_ROWS)),
    "days that never were": lambda: HEAD + b"".join(b"31 June %04d,1,1\n" % (at % 10_000) for at in range(MOST_ROWS)),
    "9,999 malformed lines": lambda: HEAD + b"x\n" * 9_999,
    "an endless quotation": lambda: HEAD + b'"' + b"a,\n" * 1_600_000,
    "an endless number": lambda: HEAD + b"2017-12-14," + b"1" * 4_900_000 + b",1\n",
}
"""Files that are read to the end, without a single cell that is a day on the map."""


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ENDLESS)
def test_huge_numbers_of_cells_are_read_within_the_limits_of_an_upload(kind: str) -> None:
    content = ENDLESS[kind]()
    read = read_uploaded_table("e.csv" if content.startswith(HEAD) else "e.parquet", content)
    assert len(read.days.days) <= MOST_ROWS
    assert not (np.isfinite(read.lat.degrees) & ~np.isnat(read.days.days)).any()


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "more rows than are read": ("e.csv", lambda: HEAD + b"2017-12-14,1,1\n" * (MOST_ROWS + 1), "than 100,000 rows"),
    "ten million rows": (
        "e.parquet",
        lambda: events(repeated("2017-12-14", 10_000_000)),
        "more than 100,000 rows. Split it, or use 'controlmap join'.",
    ),
    "more bad lines than are counted": (
        "e.csv",
        lambda: HEAD + b"x\n" * 10_001,
        "Let the first line be the column names.",
    ),
    "more columns than are names": ("e.csv", lambda: b"a," * 1_000_000, "more than 1,000 columns"),
    "a name without end": ("e.csv", lambda: b'"' + b"a," * 100_000, "a name in its first line does not end"),
    "names and nothing else": ("e.csv", lambda: b"date,lat,lon", "it has no rows below its column names."),
    "nothing at all": ("e.csv", lambda: b"", "The file is empty"),
    "damaged UTF-8": ("e.csv", lambda: HEAD + "2017-12-14,éééé,é".encode()[:-1], "it is not in UTF-8 (line 2)."),
    "a NUL": ("e.csv", lambda: HEAD + b"2017-12-14,1,1\n2017-12-14,\0,1\n", "line 3 holds a NUL character."),
    "gzip": ("e.csv", lambda: gzip.compress(HEAD), "it is packed with gzip. Unpack it"),
    "gzip of a gigabyte": ("e.parquet", lambda: gzip.compress(bytes(1 << 24)), "it is packed with gzip. Unpack it"),
    "a workbook": ("e.csv", lambda: zipped("[Content_Types].xml"), "it is an Excel workbook. Open it and save"),
    "an archive": ("e.parquet", lambda: zipped("events.csv"), "it is a zip archive. Unpack it"),
    "Parquet by another name": ("e.csv", lambda: events(repeated("x", 1)), "it is a Parquet file. Let its name end in"),
    "CSV by another name": ("e.parquet", lambda: HEAD, "it is not a Parquet file."),
    "half a Parquet file": ("e.parquet", lambda: events(repeated("x", 1))[:-9], "its end is missing."),
    "a Parquet file without a middle": ("e.parquet", lambda: b"PAR1" + b"\0" * 99 + b"PAR1", "it is damaged."),
    "a time zone that is none": (
        "e.parquet",
        lambda: parquet({"date": pa.array([1], pa.timestamp("us", "Nowhere/Land")), "lat": [1.0], "lon": [1.0]}),
        "The column 'date' has times in 'Nowhere/Land', which is not a known time zone.",
    ),
}  # fmt: skip


def zipped(name: str) -> bytes:
    """Return an archive that contains one file."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr(name, HEAD)
    return sink.getvalue()


@pytest.mark.parametrize("kind", REFUSED)
def test_a_refusal_says_what_to_do(kind: str) -> None:
    name, content, words = REFUSED[kind]
    assert words in refusal(name, content())


def test_a_compressed_file_is_read_only_if_it_unpacks_to_little() -> None:
    table = pa.table({"date": ["2017-12-14" + " " * 40_000] * 2_000, "lat": [35.0] * 2_000, "lon": [38.0] * 2_000})
    once, each = parquet(table), parquet(table, use_dictionary=False)
    read = read_uploaded_table("e.parquet", once).days.days
    assert (len(read), str(read[0])) == (2_000, "2017-12-14")
    assert "unpacks to more" in refusal("e.parquet", each)


@pytest.mark.parametrize("name", ["events.csv.exe", "events", "events.ods"])
def test_a_file_of_another_kind_is_refused(name: str) -> None:
    assert refusal(name, HEAD) == "It is not one of .csv, .tsv, .csv.gz, .tsv.gz, .zip, .xlsx, .parquet."


def test_cells_of_any_kind_are_read_or_counted_as_unreadable(marrow_atlas: Atlas) -> None:
    odd = [pa.array([[1], [2]]), pa.array([b"\xff", None]), pa.array([True, False]), pa.array([{"a": 1}, None])]
    for column in odd:
        read = read_uploaded_table("e.parquet", parquet({"date": column, "lat": column, "lon": column}))
        counted = count_events(marrow_atlas.ground_by_day, read)
        assert sum(counted.standings.values()) == 2
        assert counted.months == ()


GOOD = (np.zeros(2, "int64"), np.zeros(2, "bool"), np.zeros(2), np.zeros(2, "bool"), np.zeros(2), np.zeros(2, "bool"))
TEXTS = (np.array([0, 1, 3]), np.frombuffer(b"abc", "uint8"))


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ({"rows": 2}, (*GOOD, *TEXTS)),
        ({"rows": True, "malformed": 0}, (*GOOD, *TEXTS)),
        ({"rows": 2.0, "malformed": 0}, (*GOOD, *TEXTS)),
        ({"rows": MOST_ROWS + 1, "malformed": 0}, tuple(np.zeros(MOST_ROWS + 1, column.dtype) for column in GOOD)),
        ({"rows": 2, "malformed": -1}, (*GOOD, *TEXTS)),
        ({"rows": 2, "malformed": MOST_ROWS + 1}, (*GOOD, *TEXTS)),
        ({"rows": 3, "malformed": 0}, (*GOOD, *TEXTS)),
        ({"rows": 2, "malformed": 0}, GOOD[:5]),
        ({"rows": 2, "malformed": 0}, (*GOOD, GOOD[0])),
        ({"rows": 2, "malformed": 0}, (*GOOD[:3], np.full(2, 2, "uint8"), *GOOD[4:], *TEXTS)),
        ({"rows": 2, "malformed": 0}, (*GOOD[:2], np.full(2, np.inf), *GOOD[3:], *TEXTS)),
        ({"rows": 2, "malformed": 0}, (np.zeros(17, "uint8"), *GOOD[1:], *TEXTS)),
        ({"rows": 2, "malformed": 0}, (*GOOD, np.array([0, 2, 1]), TEXTS[1][:1])),
        ({"rows": 2, "malformed": 0}, (*GOOD, np.array([0, 9, 3]), TEXTS[1])),
        ({"rows": 2, "malformed": 0}, (*GOOD, TEXTS[0][:2], TEXTS[1])),
    ],
)
def test_an_invalid_result_of_the_child_is_refused(
    monkeypatch: pytest.MonkeyPatch, header: dict[str, object], columns: tuple[np.ndarray, ...]
) -> None:
    sent = Piece(header, [column.tobytes() for column in columns])
    monkeypatch.setattr(uploaded_table, "read_whole", lambda *_: sent)
    assert "it is damaged" in refusal("e.csv", HEAD)


def test_a_valid_result_of_the_child_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = Piece({"rows": 2, "malformed": 1}, [column.tobytes() for column in (*GOOD, *TEXTS)])
    monkeypatch.setattr(uploaded_table, "read_whole", lambda *_: sent)
    read = read_uploaded_table("e.csv", HEAD)
    assert len(read.days.days) == 2
    assert read.texts is not None
    assert [read.texts.of(row) for row in range(2)] == ["a", "bc"]


def test_what_a_row_says_is_read_shortened_and_without_line_breaks() -> None:
    long = "x" * 300
    read = read_uploaded_table("e.csv", f'date,lat,lon,notes\n2017-12-14,1,1,"a\nb"\n2017-12-14,1,1,{long}\n'.encode())
    assert read.texts is not None
    assert read.texts.of(0) == "a b"
    assert read.texts.of(1) == "x" * 199 + "…"
    assert read_uploaded_table("e.csv", HEAD + b"2017-12-14,1,1\n").texts is None
