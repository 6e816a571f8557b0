"""Tables as spreadsheets write them are read right, or the reader is asked: none is called damaged."""

import gzip
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder
from controlmap.errors import EventsError
from controlmap.publish.incidents import uploaded_table
from controlmap.publish.incidents.joined_incidents import join_file
from controlmap.publish.incidents.packed_table import refusing_damaged
from controlmap.publish.incidents.uploaded_table import read_uploaded_table
from tests.publish.reading_here import read_here
from tests.publish.spreadsheet_files import FILES, HEAD, PLACE, dated, zipped
from tests.publish.workbooks import day, formula, number, workbook


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow as much time as a busy machine needs; memory and processor time are limited as usual."""
    monkeypatch.setattr(uploaded_table, "_BOUNDS", replace(uploaded_table._BOUNDS, answer_s=120.0, wait_s=120.0))


@pytest.mark.parametrize("kind", FILES)
def test_a_file_of_a_spreadsheet_is_read_as_it_was_meant(kind: str) -> None:
    read = read_here(*FILES[kind])
    assert read.days.days.tolist()[0] == date(2017, 12, 14)
    assert not np.isnat(read.days.days).any()
    assert (read.lat.degrees[0], read.lon.degrees[0]) == PLACE


@pytest.mark.parametrize("kind", ["Arabic Windows", "a zip with one table", "a workbook with days", "x and y", "gzip"])
def test_the_command_reads_what_the_page_reads_and_keeps_every_cell(
    syria_atlas: Atlas, tmp_path: Path, kind: str
) -> None:
    name, content = FILES[kind]
    (tmp_path / name).write_bytes(content)
    summary = join_file(syria_atlas, tmp_path / name, tmp_path / "out.parquet", JoinOptions())
    (row,) = pd.read_parquet(tmp_path / "out.parquet").to_dict("records")
    assert (summary.joined, row["holder"]) == (1, "government")
    assert row.get("notes") in {None, "seen", "قصف مدفعي على أطراف البلدة"}


def test_how_a_file_was_read_is_always_said(syria_atlas: Atlas, tmp_path: Path) -> None:
    content = FILES["Arabic Windows"][1].replace(b"2017-12-14", b"14/12/2017")
    (tmp_path / "e.csv").write_bytes(content)
    summary = join_file(syria_atlas, tmp_path / "e.csv", tmp_path / "out.csv", JoinOptions())
    assert [note.sentence for note in summary.notes] == [
        "text in cp1256",
        "cells separated by ';'",
        "dates day-first",
        "decimal commas",
    ]
    assert [about for about, _ in read_uploaded_table("e.csv", content).notes] == [
        "encoding",
        "separator",
        "order",
        "commas",
    ]


UNDECIDED = (dated("3/4/2017"), dated("3/4/2017", "12/12/2017"), dated("14/12/17"), dated("31/12/2017", "12/31/2017"))


@pytest.mark.parametrize("content", UNDECIDED)
def test_dates_that_nothing_decides_are_asked_about_and_read_once_the_order_is_said(
    syria_atlas: Atlas, tmp_path: Path, content: bytes
) -> None:
    with pytest.raises(EventsError, match="day first or month first"):
        read_here("e.csv", content)
    (tmp_path / "e.csv").write_bytes(content)
    with pytest.raises(EventsError, match="day first or month first"):
        join_file(syria_atlas, tmp_path / "e.csv", tmp_path / "out.csv", JoinOptions())
    read = read_here("e.csv", content, DayForm(order=DayOrder.DAY_FIRST))
    assert read.days.days[0].item().day in {3, 14, 31}
    assert join_file(
        syria_atlas, tmp_path / "e.csv", tmp_path / "out.csv", JoinOptions(dates=DayOrder.DAY_FIRST)
    ).joined


def test_a_date_far_down_a_file_decides_for_those_before_it(syria_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "e.csv").write_bytes(dated(*["3/4/2017"] * 3_000, "13/4/2017"))
    join_file(syria_atlas, tmp_path / "e.csv", tmp_path / "out.parquet", JoinOptions())
    joined = pd.read_parquet(tmp_path / "out.parquet")
    assert len(joined) == 3_001
    assert joined.holder.eq("government").all()


def test_an_instant_belongs_to_the_day_that_it_had_in_the_editions_zone() -> None:
    late = dated("2017-12-14T23:30:00Z")
    assert read_here("e.csv", late).days.days.tolist() == [date(2017, 12, 14)]
    form = DayForm(zone="Asia/Damascus")
    assert read_here("e.csv", late, form).days.days.tolist() == [date(2017, 12, 15)]


@pytest.mark.parametrize("rows", [1, 50])
def test_a_table_of_swapped_coordinates_is_recognised_near_the_country_too(syria_atlas: Atlas, rows: int) -> None:
    swapped = pd.DataFrame({"date": ["2017-12-14"] * rows, "lat": [37.16] * rows, "lon": [36.2] * rows})
    assert syria_atlas.join(swapped).on_map.eq("swapped").all()
    abroad = pd.DataFrame({"date": ["2017-12-14"] * 3, "lat": [37.0, 35.95, 33.51], "lon": [35.32, 39.01, 36.3]})
    assert syria_atlas.join(abroad).on_map.tolist() == ["outside-border", "inside", "inside"]


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a gzip bomb": ("e.csv.gz", lambda: gzip.compress(b"date,lat,lon\n" + b"1,2,3\n" * 20_000_000), "Split it"),
    "a gzip bomb of long cells": (
        "e.csv.gz",
        lambda: gzip.compress(b"date,lat,lon\n" + (b"1,2," + b"3" * 2_000 + b"\n") * 50_000),
        "Split it",
    ),
    "a zip bomb": ("e.zip", lambda: zipped(e_dot_csv=b"a," * 40_000_000), "unpacks to more than is read here"),
    "two tables": ("e.zip", lambda: zipped(a_dot_csv=b"a", b_dot_csv=b"b"), "have one table in it: 'a.csv', 'b.csv'"),
    "no table": ("e.zip", lambda: zipped(a_dot_txt=b"a"), "should have one table in it: none"),
    "half a gzip file": ("e.csv.gz", lambda: gzip.compress(dated("2017-12-14"))[:-9], "it is packed, and damaged"),
    "half a zip": ("e.zip", lambda: zipped(e_dot_csv=dated("2017-12-14"))[:-30], "a damaged or encrypted zip archive"),
    "half a workbook": ("e.xlsx", lambda: workbook([HEAD])[:-30], "a damaged or encrypted workbook"),
    "a workbook by name only": ("e.xlsx", lambda: dated("2017-12-14"), "it is not an Excel workbook"),
    "two sheets": ("e.xlsx", lambda: workbook([HEAD], [HEAD]), "2 sheets with cells. Save the one to use"),
    "an empty workbook": ("e.xlsx", lambda: workbook([]), "is empty"),
    "a workbook bomb": (
        "e.xlsx",
        lambda: workbook([HEAD, *[[day(43083), number(33.51), number(36.3)]] * 800_000]),
        "unpacks to more than is read here",
    ),
}  # fmt: skip


@pytest.mark.thorough
@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_unpacked_is_refused_in_a_sentence(kind: str) -> None:
    name, content, words = REFUSED[kind]
    with pytest.raises(EventsError) as refusal:
        read_uploaded_table(name, content())
    assert words in str(refusal.value)


def test_a_lack_of_memory_while_unpacking_is_no_damage() -> None:
    with pytest.raises(MemoryError), refusing_damaged("The file"):
        raise zlib.error("Error -4 while decompressing data: out of memory")
    with pytest.raises(EventsError, match="damaged"), refusing_damaged("The file"):
        raise zlib.error("Error -3 while decompressing data: invalid block type")


def test_a_formula_without_a_saved_value_is_an_empty_cell() -> None:
    read = read_here("e.xlsx", workbook([HEAD, [formula(None), number(33.51), number(36.3)]]))
    assert read.days.missing.tolist() == [True]
