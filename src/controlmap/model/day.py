"""Days as authors write them."""

import re
from datetime import date, datetime
from typing import Annotated, Final

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

_WRITTEN: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _as_written(value: object) -> object:
    """Accept dates and ISO strings only. By default, ``date`` takes a number for seconds since 1970."""
    if isinstance(value, str) and _WRITTEN.fullmatch(value):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise PydanticCustomError("date_parsing", "this is not a day")


Day = Annotated[date, BeforeValidator(_as_written)]
"""A day, written ``YYYY-MM-DD`` and in no other way."""
