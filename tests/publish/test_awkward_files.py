"""Awkward tables are read right, or asked about with a reason: none in a wrong way, and none is called damaged."""

from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.errors import EventsError
from controlmap.publish.incidents.joined_incidents import join_file
from tests.publish.awkward_files import ASKED, FILES, PLAIN, UNREAD_DATES, UNREAD_PLACES
from tests.publish.reading_here import read_here
from tests.publish.spreadsheet_files import PLACE, dated, row


@pytest.mark.parametrize("kind", FILES)
def test_an_awkward_file_is_read_as_it_was_meant(kind: str) -> None:
    read = read_here(*FILES[kind])
    assert set(read.days.days.tolist()) == {date(2017, 12, 14)}
    assert {*zip(read.lat.degrees.round(9).tolist(), read.lon.degrees.round(9).tolist(), strict=True)} == {PLACE}
    assert read.malformed == 0


@pytest.mark.parametrize("kind", ASKED)
def test_a_file_that_may_be_read_in_a_wrong_way_is_asked_about(kind: str) -> None:
    name, content, words = ASKED[kind]
    with pytest.raises(EventsError) as refusal:
        read_here(name, content)
    assert words in str(refusal.value)
    assert "damaged" not in str(refusal.value)


@pytest.mark.parametrize("written", UNREAD_DATES)
def test_what_is_not_one_day_is_unreadable_and_not_missing_or_another_day(written: str) -> None:
    read = read_here("e.csv", dated(written))
    assert np.isnat(read.days.days).all()
    assert not read.days.missing.any()


@pytest.mark.parametrize(("lat", "lon"), UNREAD_PLACES)
def test_what_is_not_a_latitude_is_unreadable_or_out_of_range(lat: str, lon: str) -> None:
    read = read_here("e.csv", row("2017-12-14", lat=lat, lon=lon).encode())
    assert not (np.abs(read.lat.degrees) <= 90).any()
    assert not read.lat.missing.any()


def test_the_line_of_the_column_names_is_said_and_the_rows_are_counted_from_there(
    syria_atlas: Atlas, tmp_path: Path
) -> None:
    (tmp_path / "e.csv").write_text(f"Export\n\n{PLAIN}never,33.51,36.30,\n", encoding="utf-8")
    summary = join_file(syria_atlas, tmp_path / "e.csv", tmp_path / "out.csv", JoinOptions())
    assert [note.sentence for note in summary.notes] == ["column names in line 3"]
    assert summary.joined == 1
    assert (tmp_path / "out.csv.rejected.csv").read_text(encoding="utf-8").splitlines()[1].startswith("2,")


def test_columns_of_one_name_are_told_apart_in_parquet_and_kept_in_csv(syria_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "e.csv").write_text("date,lat,lon,notes,,notes\n2017-12-14,33.51,36.30,a,b,c\n", encoding="utf-8")
    for ending in ("csv", "parquet"):
        join_file(syria_atlas, tmp_path / "e.csv", tmp_path / f"out.{ending}", JoinOptions())
    (joined,) = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert (joined["notes"], joined["column_5"], joined["notes_2"]) == ("a", "b", "c")
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith('"date","lat","lon","notes","","notes"')


def test_times_to_the_nanosecond_in_lists_are_kept_although_the_reader_has_no_pandas(
    syria_atlas: Atlas, tmp_path: Path
) -> None:
    fine = pa.array([[1_513_209_600_000_000_001], None], pa.list_(pa.timestamp("ns")))
    place = {"date": ["2017-12-14"] * 2, "lat": [33.51] * 2, "lon": [36.3] * 2}
    pq.write_table(
        pa.table({**place, "times": fine, "parts": pa.StructArray.from_arrays([fine], ["a"])}), tmp_path / "e.parquet"
    )
    for ending in ("csv", "parquet"):
        join_file(syria_atlas, tmp_path / "e.parquet", tmp_path / f"out.{ending}", JoinOptions())
    assert pq.read_table(tmp_path / "out.parquet")["times"].combine_chunks().equals(fine)
    assert "00:00:00.000000001" in (tmp_path / "out.csv").read_text(encoding="utf-8")
