"""Whether a text is a valid Extended Date/Time Format value (ISO 8601-2:2019)."""

import re
from contextlib import redirect_stdout
from datetime import date
from functools import lru_cache
from io import StringIO
from typing import Final

_YEAR_OR_MONTH: Final = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2]))?")
_DAY: Final = re.compile(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
_OPEN: Final = ".."


@lru_cache(4096)
def is_edtf(text: str) -> bool:
    """Return whether the text is valid; plain days, months, years and intervals of them do not need the parser."""
    if _is_plain(text):
        return True
    # Imported late: the parser builds its grammar on import, which takes a third of a second.
    from edtf import EDTFParseException, parse_edtf

    try:
        # On some texts, such as "/..7", the parser prints a line and fails with an error of another type.
        with redirect_stdout(StringIO()):
            parse_edtf(text)
    except (EDTFParseException, ValueError, TypeError, AttributeError):
        return False
    return True


def _is_plain(text: str) -> bool:
    """Return whether the text is of a common form: years from 1000 to 2999, their months and days, intervals."""
    first, slash, last = text.partition("/")
    if not slash:
        return _is_plain_time(text)
    ends = [end for end in (first, last) if end != _OPEN]
    return bool(ends) and all(map(_is_plain_time, ends))


def _is_plain_time(text: str) -> bool:
    if _YEAR_OR_MONTH.fullmatch(text):
        return True
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
