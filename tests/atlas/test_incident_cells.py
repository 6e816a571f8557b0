"""Reading days and degrees from whatever the cells of a table contain."""

import calendar
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.incidents.incident_cells import days_of_texts, degrees_of_texts, read_days, read_degrees
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder

DAY = date(2017, 12, 14)


@pytest.mark.parametrize(
    "cell",
    [
        "2017-12-14",
        " 2017-12-14 ",
        "20171214",
        "2017-12-14 00:00:00.000",
        "2017-12-14T23:59:59+03:00",
        "2017-12-14T00:30:00Z",
        "14 December 2017",
        DAY,
        datetime(2017, 12, 14, 23, 59, tzinfo=UTC),
        20171214,
    ],
)
def test_a_day_is_read_as_written_whatever_the_time_or_time_zone(cell: object) -> None:
    read = read_days(pd.Series([cell], dtype=object))
    assert read.days.tolist() == [DAY]
    assert read.missing.tolist() == [False]


def test_a_column_of_times_is_read_without_conversion_to_text() -> None:
    for zone in (None, "Asia/Damascus"):
        read = read_days((pd.to_datetime(pd.Series(["2017-12-14 23:30", None]))).dt.tz_localize(zone))
        assert read.days.tolist() == [DAY, None]
        assert read.missing.tolist() == [False, True]


def test_a_column_of_times_may_reach_beyond_the_years_that_a_text_can_give() -> None:
    late = np.array(["12017-12-14T23:30", "NaT"], dtype="datetime64[s]")
    read = read_days(pd.Series(late))
    assert read.days.tolist() == late.astype("datetime64[D]").tolist()
    assert read.missing.tolist() == [False, True]


@pytest.mark.parametrize("dtype", [object, "str", "string[python]", "string[pyarrow]"])
def test_texts_are_read_whichever_type_pandas_keeps_them_in(dtype: Any) -> None:
    cells = pd.Series(["2017-12-14", None, "north"], dtype=dtype)
    for column in (cells, pd.concat([cells[:1], cells[1:]])):
        assert read_days(column).days.tolist() == [DAY, None, None]
        assert read_days(column).missing.tolist() == read_degrees(column).missing.tolist() == [False, True, False]


def test_a_text_of_up_to_two_hundred_letters_may_be_a_day() -> None:
    for filling, days in (("x" * 190, [DAY]), ("x" * 191, [None])):
        read = read_days(pd.Series([filling + "2017-12-14"]), DayForm(filling + "%Y-%m-%d"))
        assert read.days.tolist() == days


def test_an_empty_cell_is_missing_and_an_unreadable_one_is_not() -> None:
    read = read_days(pd.Series(["", "  ", None, "mid December", "2017-02-30", "31/31/2017", "2017-12"]))
    assert read.missing.tolist() == [True, True, True, False, False, False, False]
    assert np.isnat(read.days).all()


def test_other_ways_to_write_a_day_are_read_only_with_their_format() -> None:
    read = read_days(pd.Series(["14/12/2017", "2017-12-14"]), DayForm("%d/%m/%Y"))
    assert read.days.tolist() == [DAY, None]


def test_numbers_are_read_from_numbers_and_from_text() -> None:
    assert read_degrees(pd.Series([35, None, np.inf])).degrees.tolist()[0] == 35
    read = read_degrees(pd.Series(["35.5", " -36 ", "1e1", "+35.5", "", None, "36;5", "north", "inf", "nan", "3+5"]))
    assert read.degrees[:4].tolist() == [35.5, -36, 10, 35.5]
    assert np.isnan(read.degrees[4:]).all()
    assert read.missing.tolist() == [False] * 4 + [True, True] + [False] * 5


def test_numbers_are_taken_as_stored_and_as_doubles() -> None:
    single = pd.Series([35.1, np.inf], dtype="float32")
    read = read_degrees(single)
    assert read.degrees.dtype == np.float64
    assert read.degrees[0] == float(single[0]) != 35.1
    assert np.isnan(read.degrees[1])
    assert read.missing.tolist() == [False, False]


@pytest.mark.parametrize("dtype", ["Int64", "Float64", "double[pyarrow]"])
def test_a_missing_number_is_missing_whichever_type_pandas_keeps_it_in(dtype: Any) -> None:
    read = read_degrees(pd.Series([35, None], dtype=dtype))
    assert read.degrees[0] == 35
    assert np.isnan(read.degrees[1])
    assert read.missing.tolist() == [False, True]


def written_days() -> st.SearchStrategy[str]:
    """Generate days as a person may write them, and texts that are nearly days."""
    months = st.sampled_from([*calendar.month_name[1:], "december", "DECEMBER", "Dec", "Dezember", "x", ""])
    blanks = st.sampled_from([" ", "  ", "\t", "\n", "\u00a0", "", "-"])
    day = st.sampled_from(["0", "1", "01", "9", "29", "31", "32", "001", "x", "٣"])
    year = st.sampled_from(["0000", "1001", "2016", "2017", "2999", "201", "20177", "٢٠١٧"])
    return st.tuples(blanks, day, blanks, months, blanks, year, blanks).map("".join)


@given(texts=st.lists(st.one_of(written_days(), st.dates().map(str), st.text(max_size=12)), max_size=20))
def test_texts_are_days_as_the_standard_library_reads_them(texts: list[str]) -> None:
    def plainly(text: str) -> date | None:
        for read in (datetime.fromisoformat, lambda text: datetime.strptime(text, "%d %B %Y")):  # noqa: DTZ007
            with suppress(ValueError):
                day = read(text).date()
                return day if day.year >= 1800 else None  # a year of another calendar
        return None

    plain = [plainly(text.strip()) for text in texts]
    read = days_of_texts(pa.array(texts, pa.string()), DayForm(order=DayOrder.DAY_FIRST))
    # Further forms are read as well, but none of these otherwise.
    assert [day for day, alike in zip(read.days.tolist(), plain, strict=True) if alike] == [day for day in plain if day]
    assert read.missing.tolist() == [not text.strip() for text in texts]


@given(
    texts=st.lists(
        st.one_of(st.floats().map(str), st.text("0123456789+-.eE _,xinfa\t\u00a0٣", max_size=6)), max_size=20
    )
)
def test_texts_are_numbers_as_pandas_reads_them(texts: list[str]) -> None:
    western = (
        pd.Series(texts, dtype="str")
        .str.replace("٣", "3")
        .str.replace(r"^(\s*[+-]?\d{1,3}),(\d+\s*)$", r"\1.\2", regex=True)
    )
    plainly = pd.to_numeric(western, errors="coerce").to_numpy(dtype=float)
    read = degrees_of_texts(pa.array(texts, pa.string()))
    number = np.isfinite(plainly)
    # Degrees and minutes are read as well, but no number otherwise.
    np.testing.assert_allclose(read.degrees[number], plainly[number], rtol=1e-15)
    assert np.isnan(read.degrees[np.isinf(plainly)]).all()
    assert read.missing.tolist() == [not text.strip() for text in texts]


def test_an_empty_column_is_read_as_an_empty_column() -> None:
    empty = pd.Series([], dtype=object)
    assert len(read_days(empty).days) == len(read_degrees(empty).degrees) == 0
