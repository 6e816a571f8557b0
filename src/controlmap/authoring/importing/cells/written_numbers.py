"""Parses numbers as desks write them: decimal commas, Arabic digits, degrees, minutes and seconds."""

import re
from typing import Final

from controlmap.authoring.importing.cells.written_days import DIGITS

_DECIMAL_COMMA: Final = re.compile(r"[+-]?[0-9]{1,3},[0-9]+")
_SIGNS: Final = DIGITS | str.maketrans("\u066b\u060c\u2212\u2013\uff0e\uff0c\uff0d", ".,--.,-")
"""Arabic digits, their decimal point and their comma; the minus sign and a dash in its place; full-width signs."""
_SEXAGESIMAL: Final = re.compile(
    r"(?P<before>[NSEWO])?\s*(?P<sign>[+-])?(?P<degrees>\d{1,3})\s*[°ºd:\s]\s*(?P<minutes>\d{1,2}(?:\.\d+)?)"
    r"(?:\s*['′’:m\s]\s*(?P<seconds>\d{1,2}(?:\.\d+)?)?)?\s*(?:''|[\"″”s])?\s*(?P<after>[NSEWO])?",
    re.IGNORECASE,
)
_HEMISPHERE: Final = re.compile(
    r"(?P<before>[NSEW])?\s*(?P<number>[+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*(?P<after>[NSEW])?", re.I
)
_NEGATIVE: Final = frozenset("SWO")
"""South and west; O is west in French and Spanish (ouest, oeste)."""
_MOST_LETTERS: Final = 60
_SIXTY: Final = 60


def plain_number(text: str) -> str:
    """Return a number with the digits, the decimal point and the sign that a program writes; other text as it is.

    Around it may be any spaces, and before it the apostrophe by which a spreadsheet marks a text.
    """
    plain = text.translate(_SIGNS).strip().removeprefix("'").rstrip("°º").rstrip()
    return plain.replace(",", ".") if _DECIMAL_COMMA.fullmatch(plain) else plain


def plain_degrees(text: str) -> str:
    """Return degrees as a decimal number, also of ``24°53'00"E`` and ``24.88 E``; other text unchanged."""
    if len(text) > _MOST_LETTERS:
        return text
    plain = plain_number(text)
    if parts := _HEMISPHERE.fullmatch(plain):
        sides = _sides(parts)
        return plain if not sides else str(float(parts["number"]) * (-1 if sides & _NEGATIVE else 1))
    parts = _SEXAGESIMAL.fullmatch(plain.replace(",", "."))
    if parts is None:
        return plain
    minutes, seconds = float(parts["minutes"]), float(parts["seconds"] or 0)
    if minutes >= _SIXTY or seconds >= _SIXTY:
        return plain
    degrees = int(parts["degrees"]) + minutes / _SIXTY + seconds / _SIXTY**2
    sign = -1 if parts["sign"] == "-" or _sides(parts) & _NEGATIVE else 1
    return str(round(sign * degrees, 7))


def _sides(parts: re.Match[str]) -> set[str]:
    return {side.upper() for side in (parts["before"], parts["after"]) if side}
