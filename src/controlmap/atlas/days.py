"""Days as a caller writes them."""

import re
from contextlib import suppress
from datetime import date, datetime
from typing import Final, TypeAlias

import numpy as np

from controlmap.errors import DayError

DayLike: TypeAlias = date | str | np.datetime64
"""A date, text such as ``2016-06-01``, a datetime, a pandas Timestamp or a NumPy datetime64.

Of a time with a time zone, the day is that of its own clock: convert it to the country's zone first.
"""

_WRITTEN: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def as_day(value: DayLike) -> date:
    """Return the day that a value stands for.

    Raises:
        DayError: it is not a day.

    """
    found: object = None
    if isinstance(value, datetime):
        found = value.date()
    elif isinstance(value, date):
        found = value
    elif isinstance(value, str) and _WRITTEN.fullmatch(value):
        with suppress(ValueError):
            found = date.fromisoformat(value)
    elif isinstance(value, np.datetime64):
        found = value.astype("datetime64[D]").item()
    # The date of pandas' NaT is NaT again, which is a datetime.
    if isinstance(found, date) and not isinstance(found, datetime):
        return found
    raise DayError(value)
