"""Parses the cells of a table of events as days and degrees, and distinguishes unreadable cells from empty ones.

All tables' texts are parsed here. pandas is imported only for a pandas column: it takes half of the time that a child
process needs to read a small table.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from controlmap.authoring.importing.cells.day_orders import settled
from controlmap.authoring.importing.cells.written_days import DayForm, read_day
from controlmap.authoring.importing.cells.written_numbers import plain_degrees
from controlmap.authoring.spreadsheet import NUMBER

if TYPE_CHECKING:
    import pandas as pd

Cells: TypeAlias = "pd.Series[Any]"
"""A column of a table, of any type."""

_DAY: Final = "datetime64[D]"
_PLAIN_DAY: Final = "^(1[89]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"
"""As most programs write a day: such a column is parsed at once."""
_MOST_LETTERS: Final = 200
"""Longest text parsed as a day. To the microsecond and with its time zone it has 42 characters; a user's format may
have more.
"""
_TWO_NUMBERS: Final = re.compile(r"\s*[+-]?\d+\s+\d+([.,]\d+)?\s*")
_AS_WRITTEN: Final = DayForm()
_SAMPLE: Final = 1_000
_HALF_TURN: Final = 180


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


def read_days(cells: Cells, form: DayForm = _AS_WRITTEN) -> Days:
    """Parse days: a time of day is dropped.

    Args:
        cells: dates, times, or texts; ``written_days`` lists the forms that are known.
        form: how they are written.

    Raises:
        UndecidedDaysError: the texts may be written day first or month first.

    """
    import pandas as pd

    if isinstance(cells.dtype, pd.DatetimeTZDtype):
        moments = cells.dt.tz_convert(form.zone) if form.zone else cells
        return days_of_moments(moments.dt.tz_localize(None).to_numpy())
    if pd.api.types.is_datetime64_any_dtype(cells.dtype):
        return days_of_moments(cells.to_numpy())
    return days_of_texts(_texts(cells), form)


def read_degrees(cells: Cells) -> Degrees:
    """Parse numbers; anything but a finite number becomes NaN."""
    import pandas as pd

    if not pd.api.types.is_numeric_dtype(cells.dtype):
        return degrees_of_texts(_texts(cells))
    return Degrees(_finite(cells.to_numpy(dtype=np.float64, na_value=np.nan)), cells.isna().to_numpy())


def days_of_moments(moments: np.ndarray) -> Days:
    """Return the days of a datetime64 array of any unit; NaT is a missing cell."""
    return Days(moments.astype(_DAY), np.isnat(moments))


def days_of_texts(texts: pa.Array, form: DayForm = _AS_WRITTEN) -> Days:
    """Parse days from Arrow texts; see ``read_days``."""
    if (plain := _plain_days(texts)) is not None and not form.date_format:
        return plain
    # Millions of events share thousands of days: each distinct text is parsed once.
    coded = texts.dictionary_encode()
    known: Sequence[str] = [text.strip() for text in coded.dictionary.to_pylist()]
    cells = [read_day(text, form) if len(text) <= _MOST_LETTERS else None for text in known]
    days = np.array([*settled(cells, form), None], dtype=_DAY)
    blank = np.array([*(not text for text in known), True])
    codes = coded.indices.fill_null(len(known)).to_numpy()
    return Days(days[codes], blank[codes])


def _plain_days(texts: pa.Array) -> Days | None:
    """Return the days of texts that are all missing or written as 2017-12-31; None if any is not."""
    if not pc.all(pc.match_substring_regex(texts, _PLAIN_DAY), min_count=0).as_py():
        return None
    try:
        days = texts.cast(pa.date32())
    except pa.ArrowInvalid:  # a day that its month does not have
        return None
    return Days(days.to_numpy(zero_copy_only=False).astype(_DAY), texts.is_null().to_numpy(zero_copy_only=False))


def degrees_of_texts(texts: pa.Array) -> Degrees:
    """Parse numbers from Arrow texts; see ``read_degrees``."""
    # ASCII whitespace may surround a number; a cell of any other whitespace is empty.
    trimmed = pc.ascii_trim_whitespace(texts)
    missing = pc.fill_null(pc.equal(pc.utf8_trim_whitespace(trimmed), ""), True)  # noqa: FBT003 -- a value, not a switch
    is_number = pc.match_substring_regex(trimmed, NUMBER)
    if not pc.all(pc.or_kleene(is_number, missing)).as_py():
        trimmed = _with_plain_numbers(trimmed)
        is_number = pc.match_substring_regex(trimmed, NUMBER)
    numbers = pc.if_else(is_number, trimmed, None).cast(pa.float64())
    return Degrees(_finite(numbers.to_numpy(zero_copy_only=False)), missing.to_numpy(zero_copy_only=False))


def _with_plain_numbers(texts: pa.Array) -> pa.Array:
    """Return texts with decimal commas, Arabic digits, degrees and minutes replaced by what a program writes."""
    coded = texts.dictionary_encode()
    return pa.array(map(_plain_number, coded.dictionary.to_pylist()), pa.large_string()).take(coded.indices)


def _plain_number(text: str) -> str:
    # Two numbers may be degrees and minutes, or one with a space among its digits.
    return text if len(text) > _MOST_LETTERS or _TWO_NUMBERS.fullmatch(text) else plain_degrees(text)


def readable_share(what: str, texts: pa.Array, form: DayForm = _AS_WRITTEN) -> float:
    """Return the share of texts that are days, if ``what`` is "date", or else degrees; 0 for none at all."""
    if what == "date":
        good = [
            bool(text and len(text) <= _MOST_LETTERS and read_day(text.strip(), form)) for text in texts.to_pylist()
        ]
    else:
        good = (np.abs(degrees_of_texts(texts).degrees) <= _HALF_TURN).tolist()
    return sum(good) / max(1, len(good))


def first_texts(cells: Cells) -> pa.Array:
    """Return the first thousand cells of a column as texts."""
    return _texts(cells.iloc[:_SAMPLE])


def _finite(numbers: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(numbers), numbers, np.nan)


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
