"""Parses the cells of a table of events as days and degrees, and distinguishes unreadable cells from empty ones.

All tables' texts are parsed here. pandas is imported only for a pandas column: it takes half of the time that a child
process needs to read a small table.
"""

import calendar
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from controlmap.authoring.spreadsheet import NUMBER

if TYPE_CHECKING:
    import pandas as pd

Cells: TypeAlias = "pd.Series[Any]"
"""A column of a table, of any type."""

_DAY: Final = "datetime64[D]"
_MOST_LETTERS: Final = 200
"""Longest text parsed as a day. To the microsecond and with its time zone it has 42 characters; a user's format may
have more.
"""
_WORDED: Final = re.compile(r"\d{1,2}\s+(\w+)\s+\d{4}")
"""ACLED's "14 December 2017". ``strptime`` takes thirty times as long to reject another text."""


class Days(NamedTuple):
    """A column of days."""

    days: np.ndarray
    """datetime64[D]; NaT where the day is missing."""
    missing: np.ndarray
    """Where the cell is empty. A cell that is neither empty nor a day is unreadable."""


class Degrees(NamedTuple):
    """A column of degrees."""

    degrees: np.ndarray
    """float64; NaN where the number is missing."""
    missing: np.ndarray


def read_days(cells: Cells, date_format: str | None = None) -> Days:
    """Parse days as written: a time of day is dropped, and a time zone never moves an event to another day.

    Args:
        cells: dates, times, or texts in ISO 8601 or as "14 December 2017".
        date_format: ``strptime`` format of texts written in another way: "%d/%m/%Y".

    """
    import pandas as pd

    if pd.api.types.is_datetime64_any_dtype(cells.dtype):
        return days_of_moments(cells.dt.tz_localize(None).to_numpy())
    return days_of_texts(_texts(cells), date_format)


def read_degrees(cells: Cells) -> Degrees:
    """Parse numbers; anything but a finite number becomes NaN."""
    import pandas as pd

    if not pd.api.types.is_numeric_dtype(cells.dtype):
        return degrees_of_texts(_texts(cells))
    return Degrees(_finite(cells.to_numpy(dtype=np.float64, na_value=np.nan)), cells.isna().to_numpy())


def days_of_moments(moments: np.ndarray) -> Days:
    """Return the days of a datetime64 array of any unit; NaT is a missing cell."""
    return Days(moments.astype(_DAY), np.isnat(moments))


def days_of_texts(texts: pa.Array, date_format: str | None = None) -> Days:
    """Parse days from Arrow texts; see ``read_days``."""
    # Millions of events share thousands of days: each distinct text is parsed once.
    coded = texts.dictionary_encode()
    known: Sequence[str] = [text.strip() for text in coded.dictionary.to_pylist()]
    days = np.array([*(_read_day(text, date_format) for text in known), None], dtype=_DAY)
    blank = np.array([*(not text for text in known), True])
    codes = coded.indices.fill_null(len(known)).to_numpy()
    return Days(days[codes], blank[codes])


def degrees_of_texts(texts: pa.Array) -> Degrees:
    """Parse numbers from Arrow texts; see ``read_degrees``."""
    # ASCII whitespace may surround a number; a cell of any other whitespace is empty.
    trimmed = pc.ascii_trim_whitespace(texts)
    is_number = pc.match_substring_regex(trimmed, NUMBER)
    numbers = pc.if_else(is_number, trimmed, None).cast(pa.float64())
    missing = pc.fill_null(pc.equal(pc.utf8_trim_whitespace(trimmed), ""), True)  # noqa: FBT003 -- a value, not a switch
    return Degrees(_finite(numbers.to_numpy(zero_copy_only=False)), missing.to_numpy(zero_copy_only=False))


def _finite(numbers: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(numbers), numbers, np.nan)


def _read_day(text: str, date_format: str | None) -> date | None:
    if len(text) > _MOST_LETTERS:
        return None
    try:
        if date_format:
            return datetime.strptime(text, date_format).date()  # noqa: DTZ007 -- a day as it is written, in no time zone
        worded = _WORDED.fullmatch(text)
        if worded and worded[1].casefold() in map(str.casefold, calendar.month_name):
            return datetime.strptime(text, "%d %B %Y").date()  # noqa: DTZ007
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def _texts(cells: Cells) -> pa.Array:
    """Return cells of any type, also lists and bytes, as texts; missing ones stay missing."""
    import pandas as pd

    texts = (
        cells
        if isinstance(cells.dtype, pd.StringDtype)
        else [None if missing else str(cell) for cell, missing in zip(cells, cells.isna(), strict=True)]
    )
    made = pa.array(texts, pa.large_string())
    return made.combine_chunks() if isinstance(made, pa.ChunkedArray) else made
