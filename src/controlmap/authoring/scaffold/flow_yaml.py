"""Values as one-line YAML, for the templates of an edition's files."""

import json
import re
from datetime import date
from typing import Final

_PLAIN: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_NOT_PLAIN: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""Words that some YAML parsers do not read as text."""


class Bare(str):
    """Text that is written without quotes, such as half of an id."""

    __slots__ = ()


def flow(value: object) -> str:
    """Return a value in YAML's flow style; every text that could be read as another type is quoted."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{flow(key)}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        plain = isinstance(value, Bare) or (_PLAIN.fullmatch(value) and value not in _NOT_PLAIN)
        return value if plain else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)
