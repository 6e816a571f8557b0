"""Cells of a table of events as days and degrees: what cannot be read is told apart from what is not there."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
import pandas as pd

Cells: TypeAlias = "pd.Series[Any]"
"""A column of a table, of whatever type."""

_DAY: Final = "datetime64[D]"


class Days(NamedTuple):
    """A column of days."""

    days: np.ndarray
    """datetime64[D]; NaT where there is no day."""
    missing: np.ndarray
    """Where the cell is empty. A cell that is not empty and has no day cannot be read."""


class Degrees(NamedTuple):
    """A column of degrees."""

    degrees: np.ndarray
    """float64; NaN where there is no number."""
    missing: np.ndarray


def read_days(cells: Cells, date_format: str | None = None) -> Days:
    """Read days, as they stand: a time of day is left out, and no time zone moves an event to another day.

    Args:
        cells: dates, times, or texts in ISO 8601 or as "14 December 2017".
        date_format: of texts written in another way, as ``strptime`` knows it: "%d/%m/%Y".

    """
    if pd.api.types.is_datetime64_any_dtype(cells.dtype):
        moments = cells.dt.tz_localize(None).to_numpy()
        return Days(moments.astype(_DAY), np.isnat(moments))
    # Millions of events share thousands of days: each text is read once.
    codes, texts = pd.factorize(_texts(cells), use_na_sentinel=True)
    read = [_read_day(str(text).strip(), date_format) for text in texts]
    blank = np.array([not str(text).strip() for text in texts] + [True], dtype=bool)
    days = np.array([*read, None], dtype=_DAY)
    return Days(days[codes], blank[codes])


def _read_day(text: str, date_format: str | None) -> date | None:
    for read in (_in_format(date_format),) if date_format else _USUAL:
        try:
            return read(text).date()
        except ValueError:
            continue
    return None


def _in_format(date_format: str) -> Callable[[str], datetime]:
    # A day as it is written, in no time zone.
    return lambda text: datetime.strptime(text, date_format)  # noqa: DTZ007


_USUAL: Final = (datetime.fromisoformat, _in_format("%d %B %Y"))
"""ISO 8601, and ACLED's "14 December 2017"."""


def read_degrees(cells: Cells) -> Degrees:
    """Read numbers; what is no finite number becomes NaN."""
    is_number = pd.api.types.is_numeric_dtype(cells.dtype)
    texts = cells if is_number else _texts(cells)
    numbers = pd.to_numeric(texts, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    missing = cells.isna().to_numpy(dtype=bool)
    if not is_number:
        missing = missing | (texts.str.strip() == "").to_numpy(dtype=bool, na_value=False)
    return Degrees(np.where(np.isfinite(numbers), numbers, np.nan), missing)


def _texts(cells: Cells) -> Cells:
    """Give cells as texts, whatever they are, also lists and bytes; those that are missing stay missing."""
    if isinstance(cells.dtype, pd.StringDtype):
        return cells
    texts = [None if missing else str(cell) for cell, missing in zip(cells, cells.isna(), strict=True)]
    return pd.Series(texts, index=cells.index, dtype="str")
