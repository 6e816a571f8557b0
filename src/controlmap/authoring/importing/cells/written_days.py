"""Parses the text of a cell as a day: ISO 8601, a written month, a spreadsheet's number, two numbers and a year."""

import re
from contextlib import suppress
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from controlmap.authoring.importing.cells.month_names import MONTHS, folded

DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
"""Arabic, Persian and full-width digits."""
_SIGNS: Final = DIGITS | str.maketrans("／．－‐‑–—", "/.-----")
"""Also full-width signs and dashes in place of a hyphen."""

_MARKS: Final = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
"""Signs of the writing direction, which programs put around dates in Arabic."""
_TIME: Final = re.compile(
    r"[,\s]+(?:(?:à|at)\s+)?\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?|[صم])?$", re.IGNORECASE
)
_UTC: Final = re.compile(r"(?<=\d)\s*(?:UTC|GMT|Z)$")
_MAILED: Final = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)"
)
"""As letters and feeds have it (RFC 2822)."""
_AFTER: Final = re.compile(r"(?<=\d)\s*[.م]$")
"""A full stop, and the sign of the common era in Arabic."""
_SPACED: Final = re.compile(r"(?<=\d)\s*([/.-])\s*(?=\d)")
_WEEKDAY: Final = re.compile(r"^[^\W\d]+[.,،]?\s+(?=\d|[^\W\d]+\s+\d{1,2}[,\s])")
_DAY_FIRST: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er)?[\s./-]*(?:of |de )?\s*([^\W\d][^\d]*?)[\s.,/،'’-]*([12]\d{3}|\d{2})"
)
_MONTH_FIRST: Final = re.compile(r"([^\W\d][^\d]*?)[\s.-]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+([12]\d{3})")
_YEAR_FIRST: Final = re.compile(r"([12]\d{3})([/. _-])(\d{1,2})\2(\d{1,2})")
_NUMERIC: Final = re.compile(r"(\d{1,2})([/. _-])(\d{1,2})\2([12]\d{3}|\d{2})")
_SERIAL: Final = re.compile(r"(\d{5})(?:[.,]\d+)?")
_FIRST_SERIAL: Final = date(1899, 12, 30)
"""The day 0 of spreadsheets for dates after February 1900."""
_SERIALS: Final = range(14_610, 73_051)
"""The years 1940 to 2099: other numbers of five digits are not days."""
_CENTURY: Final = 2000
_FIRST_YEAR: Final = 1800
"""Earlier years are those of another calendar: 1439 of the Islamic one is 2017."""
_NEXT_CENTURY: Final = 69
"""Two-digit years from here on belong to the twentieth century, as in POSIX."""


class DayOrder(StrEnum):
    """Which of two numbers before a year is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Numeric(NamedTuple):
    """Two numbers and a year, such as 3/4/2017: which of the numbers is the month is for the column to decide."""

    first: int
    second: int
    year: int
    is_short: bool = False
    """Whether the year has two digits, so that it may be the day instead: no column decides that."""

    def day(self, order: DayOrder) -> date | None:
        """Return the day in one of the two orders; None if there is no such day."""
        day, month = (self.first, self.second) if order is DayOrder.DAY_FIRST else (self.second, self.first)
        return _date(self.year, month, day)


class DayForm(NamedTuple):
    """How the days of a column are written."""

    date_format: str | None = None
    """``strptime`` format, in place of all forms known here."""
    order: DayOrder | None = None
    """Of days such as 3/4/2017; None if the column decides."""
    zone: str | None = None
    """The time zone, such as ``Europe/Paris``, in which an instant with a zone of its own is assigned to its day; None
    to take the day as it is written.
    """
    is_part: bool = False
    """Whether other parts of the column are unknown, so that a part decides nothing."""


def read_day(text: str, form: DayForm) -> date | Numeric | None:
    """Return the day that a text is, or the numbers of which the column says what they are; None if it is neither."""
    if form.date_format:
        with suppress(ValueError, OverflowError):
            return _in_zone(datetime.strptime(text, form.date_format), form.zone)  # noqa: DTZ007 -- the format may have a zone
        return None
    with suppress(ValueError, OverflowError):
        return _modern(_in_zone(datetime.fromisoformat(text), form.zone))
    return _otherwise(_MARKS.sub("", text).translate(_SIGNS).strip().removeprefix("'"), form)


def _in_zone(moment: datetime, zone: str | None) -> date:
    return (moment if moment.tzinfo is None or zone is None else moment.astimezone(ZoneInfo(zone))).date()


def _modern(day: date) -> date | None:
    return day if day.year >= _FIRST_YEAR else None


def _otherwise(text: str, form: DayForm) -> date | Numeric | None:
    if _MAILED.fullmatch(text):
        with suppress(ValueError, OverflowError):
            return _modern(_in_zone(parsedate_to_datetime(text), form.zone))
    with suppress(ValueError, OverflowError):
        return _modern(_in_zone(datetime.fromisoformat(_UTC.sub("+00:00", text.upper())), form.zone))
    text = _SPACED.sub(r"\1", _AFTER.sub("", _TIME.sub("", text)))
    if serial := _SERIAL.fullmatch(text):
        return _FIRST_SERIAL + timedelta(int(serial[1])) if int(serial[1]) in _SERIALS else None
    if numeric := _NUMERIC.fullmatch(text):
        return Numeric(int(numeric[1]), int(numeric[3]), _year(numeric[4]), len(numeric[4]) == len("17"))
    if parts := _YEAR_FIRST.fullmatch(text):
        return _date(int(parts[1]), int(parts[3]), int(parts[4]))
    return _worded(text) or _worded(_WEEKDAY.sub("", text))


def _worded(text: str) -> date | None:
    if parts := _DAY_FIRST.fullmatch(text):
        day, name, year = parts.groups()
    elif parts := _MONTH_FIRST.fullmatch(text):
        name, day, year = parts.groups()
    else:
        return None
    # "كانون الأول/ديسمبر" has both names.
    months = {MONTHS.get(folded(" ".join(part.strip(" .").split()))) for part in name.split("/")}
    month = months.pop() if len(months) == 1 else None
    return _date(_year(year), month, int(day)) if month else None


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > len("17"):
        return year
    return year + (_CENTURY if year < _NEXT_CENTURY else _CENTURY - 100)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return _modern(date(year, month, day))
    except ValueError:
        return None
