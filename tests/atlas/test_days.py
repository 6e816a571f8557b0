"""Days in any form that a program or a notebook has them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.errors import DayError

DAY = date(2019, 12, 1)


@pytest.mark.parametrize(
    "written",
    [
        DAY,
        "2019-12-01",
        datetime(2019, 12, 1, 23, 30, tzinfo=UTC),
        pd.Timestamp("2019-12-01 12:00"),
        np.datetime64("2019-12-01"),
        np.datetime64("2019-12-01T05:00"),
    ],
)
def test_a_day_may_be_a_date_a_text_a_datetime_a_timestamp_or_a_datetime64(marrow_atlas: Atlas, written: date) -> None:
    assert marrow_atlas.day(written) == DAY
    assert marrow_atlas.snapshot(written).equals(marrow_atlas.snapshot(DAY))
    assert marrow_atlas.compare(written, marrow_atlas.as_of).day_a == DAY


@pytest.mark.parametrize("day", pd.date_range("2019-01-01", "2020-06-01", freq="6MS"))
def test_a_loop_over_a_date_range_needs_no_conversion(marrow_atlas: Atlas, day: pd.Timestamp) -> None:
    assert len(marrow_atlas.frontlines(day))


@pytest.mark.parametrize("wrong", ["1 June 2019", "2019-6-1", "", 20190601, 1.5, pd.NaT, np.datetime64("NaT"), (), {}])
def test_anything_else_is_a_day_error_that_says_what_to_give(marrow_atlas: Atlas, wrong: date) -> None:
    with pytest.raises(DayError, match=r"is not a day\. Give a date, a datetime, or text such as '2016-06-01'\.$"):
        marrow_atlas.snapshot(wrong)


def test_a_day_outside_the_edition_is_a_day_error_with_the_days_that_it_covers(marrow_atlas: Atlas) -> None:
    with pytest.raises(DayError, match="covers 2019-01-01 to 2020-06-15; 2018-01-01 lies outside"):
        marrow_atlas.map("2018-01-01")
