"""Values as one-line YAML, for the templates of an edition's files."""

import json
from datetime import date

from controlmap.authoring.store.plain_words import is_plain_word


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
        plain = isinstance(value, Bare) or is_plain_word(value)
        return value if plain else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)
