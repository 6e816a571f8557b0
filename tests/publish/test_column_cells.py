"""Days and degrees from columns of any type, and the memory that a column's cells would take as Python objects."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest

from controlmap.errors import EventsError
from controlmap.publish.incidents.column_cells import column_days, column_degrees
from controlmap.publish.incidents.column_weight import UnknownKindError, weight
from tests.publish.parquet_tables import endless_list, repeated

DAY = date(2017, 12, 14)
NIGHT = datetime(2017, 12, 14, 21, 30)  # noqa: DTZ001 -- in UTC; half past eleven in Damascus


@pytest.mark.parametrize(
    "column",
    [
        pa.array(["2017-12-14", None]),
        pa.array([" 14 december 2017 ", None], pa.large_string()),
        pa.array(["2017-12-14T23:30:00+03:00", None]).dictionary_encode(),
        pa.array(["2017-12-14" + " " * 1_000, ""]),
        pa.array([DAY, None]),
        pa.array([DAY, None], pa.date64()),
        pa.array([20171214, None]),
        pa.array([Decimal(20171214), None]),
        pa.array([NIGHT, None], pa.timestamp("ns")),
        pa.array([NIGHT, None], pa.timestamp("s")),
        pa.array([NIGHT, None], pa.timestamp("us", "Asia/Damascus")),
        pa.array([NIGHT, None], pa.timestamp("ns", "+02:00")),
    ],
    ids=lambda column: str(column.type),
)
def test_a_day_is_read_from_a_column_of_any_type_that_has_days(column: pa.Array) -> None:
    read = column_days("when", column)
    assert read.days.tolist() == [DAY, None]
    assert read.missing.tolist() == [False, True]


NEITHER = [
    pa.array([[1], None]),
    pa.array([{"a": 1}, None]),
    pa.array([[("a", 1)], None], pa.map_(pa.string(), pa.int8())),
    pa.array([b"2017-12-14", None]),
    pa.array([b"\xff\xff", None], pa.binary(2)),
    pa.array([b"35", None]).dictionary_encode(),
    pa.array([True, None]),
    pa.array([time(1), None]),
    pa.array([timedelta(1), None]),
    pa.array(["9" * 1_000, None]),
]


@pytest.mark.parametrize("column", NEITHER, ids=lambda column: str(column.type))
def test_a_cell_of_an_unsuitable_type_is_unreadable_and_an_empty_one_missing(column: pa.Array) -> None:
    days, degrees = column_days("when", column), column_degrees(column)
    assert np.isnat(days.days).all()
    assert np.isnan(degrees.degrees).all()
    assert days.missing.tolist() == degrees.missing.tolist() == [False, True]


def test_a_column_of_nulls_is_missing() -> None:
    assert column_days("when", pa.nulls(2)).missing.all()
    assert column_degrees(pa.nulls(2)).missing.all()


@pytest.mark.parametrize(
    "column",
    [
        pa.array([35.5, None, np.nan, np.inf]),
        pa.array([35.5, None, np.nan, -np.inf], pa.float16()),
        pa.array(["35.5", None, "", "inf"]),
        pa.array([" +3.55e1\t", None, "\u00a0", "1e999"]).dictionary_encode(),
    ],
    ids=lambda column: str(column.type),
)
def test_a_number_is_read_unless_it_is_not_finite(column: pa.Array) -> None:
    read = column_degrees(column)
    assert read.degrees[0] == 35.5
    assert np.isnan(read.degrees[1:]).all()
    assert read.missing.tolist() == [False, True, True, False]


@pytest.mark.parametrize("column", [pa.array([35, None]), pa.array([Decimal("35.00"), None])])
def test_integers_and_decimals_are_numbers(column: pa.Array) -> None:
    read = column_degrees(column)
    assert read.degrees[0] == 35
    assert read.missing.tolist() == [False, True]


def test_days_beyond_pythons_range_are_days() -> None:
    far = pa.array([2**31 - 1, -(2**31)], pa.int32()).cast(pa.date32())
    assert column_days("when", far).days.astype(np.int64).tolist() == [2**31 - 1, -(2**31)]


def test_if_arrow_has_no_time_zones_pythons_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(_: pa.Array) -> None:
        raise pa.ArrowInvalid("Cannot locate timezone")

    monkeypatch.setattr(pc, "local_timestamp", nowhere)
    late = pa.array([datetime(2017, 12, 13, 22, 30), None], pa.timestamp("ns", "Asia/Damascus"))  # noqa: DTZ001
    assert column_days("when", late).days.tolist() == [DAY, None]


def test_an_unknown_time_zone_is_reported_with_its_column() -> None:
    times = pa.array([NIGHT], pa.timestamp("us", "Nowhere/Land"))
    with pytest.raises(EventsError, match=r"^The column 'when' has times in 'Nowhere/Land', which is not a known"):
        column_days("when", times)


@pytest.mark.parametrize(
    ("column", "least"),
    [
        (pa.array(["ab", None]), 2 * 8 + 2),
        (pa.array([1, 2], pa.int8()), 2 * 8),
        (repeated("x" * 1_000_000, rows=1_000), 1_000_000_000),
        (endless_list(1_000_000), 64_000_000),
        (pa.StructArray.from_arrays([endless_list(1_000_000)], ["inside"]), 64_000_000),
        (pa.array([[["ab"]]]), 8 + 64 + 64 + 2),
        (pa.array([[("k", "ab")]], pa.map_(pa.string(), pa.string())), 8 + 64 + 1 + 64 + 2),
        (pa.array([b"abc", None], pa.binary(3)), 2 * 8 + 3),
        (pa.array([1, None, 1]).dictionary_encode(), 3 * 8),
    ],
)
def test_the_memory_of_a_column_is_the_sum_over_its_cells(column: pa.Array, least: int) -> None:
    assert least <= weight(column) <= 2 * least + 100


@pytest.mark.parametrize(
    "column",
    [
        pa.array(["a"], pa.string_view()),
        pa.RunEndEncodedArray.from_arrays([9], ["a"]),
        pa.array([[1]], pa.list_view(pa.int8())),
        pa.array([[["a"]]], pa.list_(pa.list_view(pa.string()))),
        pa.UnionArray.from_sparse(pa.array([0], pa.int8()), [pa.array([1])]),
    ],
    ids=lambda column: str(column.type)[:20],
)
def test_a_column_of_a_type_without_a_known_memory_is_named(column: Any) -> None:
    with pytest.raises(UnknownKindError, match=r"view|run_end|union"):
        weight(column)
