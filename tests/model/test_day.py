"""Days as authors write them: in one form, and nothing that merely happens to be readable as a date."""

from datetime import UTC, date, datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from controlmap.model.day import Day

DAYS: TypeAdapter[date] = TypeAdapter(Day)


@pytest.mark.parametrize("written", ["2017-12-14", date(2017, 12, 14)])
def test_a_day_is_read_from_its_iso_form_and_from_a_date(written: object) -> None:
    assert DAYS.validate_python(written) == date(2017, 12, 14)


@pytest.mark.parametrize(
    "written",
    [
        "2017-12-14T00:00:00",
        "2017-12-14 ",
        "20171214",
        "14 December 2017",
        "٢٠١٧-١٢-١٤",
        "1513209600",
        1513209600,
        1.0,
        True,
        None,
        datetime(2017, 12, 14, tzinfo=UTC),
    ],
)
def test_anything_else_that_could_be_mistaken_for_a_day_is_refused(written: object) -> None:
    with pytest.raises(ValidationError) as refused:
        DAYS.validate_python(written)
    assert [(fault["type"], fault["msg"]) for fault in refused.value.errors()] == [
        ("date_parsing", "this is not a day")
    ]


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValidationError):
        DAYS.validate_python("2017-02-29")
