"""Reading days and degrees from whatever a table's cells hold."""

from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest

from controlmap.atlas.incidents.incident_cells import read_days, read_degrees

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
def test_a_day_is_read_as_it_stands_whatever_the_time_or_zone(cell: object) -> None:
    read = read_days(pd.Series([cell], dtype=object))
    assert read.days.tolist() == [DAY]
    assert read.missing.tolist() == [False]


def test_a_column_of_times_is_read_without_being_turned_to_text() -> None:
    for zone in (None, "Asia/Damascus"):
        read = read_days((pd.to_datetime(pd.Series(["2017-12-14 23:30", None]))).dt.tz_localize(zone))
        assert read.days.tolist() == [DAY, None]
        assert read.missing.tolist() == [False, True]


def test_an_empty_cell_is_missing_and_an_odd_one_is_not() -> None:
    read = read_days(pd.Series(["", "  ", None, "mid December", "2017-02-30", "14/12/2017", "2017-12"]))
    assert read.missing.tolist() == [True, True, True, False, False, False, False]
    assert np.isnat(read.days).all()


def test_other_ways_to_write_a_day_are_read_by_their_format_alone() -> None:
    read = read_days(pd.Series(["14/12/2017", "2017-12-14"]), "%d/%m/%Y")
    assert read.days.tolist() == [DAY, None]


def test_numbers_are_read_from_numbers_and_from_text() -> None:
    assert read_degrees(pd.Series([35, None, np.inf])).degrees.tolist()[0] == 35
    read = read_degrees(pd.Series(["35.5", " -36 ", "1e1", "", None, "36,5", "north", "inf", "nan"]))
    assert read.degrees[:3].tolist() == [35.5, -36, 10]
    assert np.isnan(read.degrees[3:]).all()
    assert read.missing.tolist() == [False] * 3 + [True, True] + [False] * 4


def test_no_rows_are_read_as_no_rows() -> None:
    empty = pd.Series([], dtype=object)
    assert len(read_days(empty).days) == len(read_degrees(empty).degrees) == 0
