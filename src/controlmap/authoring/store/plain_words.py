"""Words that need no quotes in YAML."""

import re
from typing import Final

_PLAIN: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_DAY: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?~?")
_NOT_PLAIN: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""Words that some YAML parsers do not read as text."""


def is_plain_word(text: str) -> bool:
    """Return whether a text is an id that every YAML parser reads as text."""
    return _PLAIN.fullmatch(text) is not None and text not in _NOT_PLAIN


def is_plain(text: str) -> bool:
    """Return whether a text is an id or a time, which an edition writes without quotes."""
    return is_plain_word(text) or _DAY.fullmatch(text) is not None
