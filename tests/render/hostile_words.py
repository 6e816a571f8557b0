"""An edition in which every text tries to become markup."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from shapely.geometry.base import BaseGeometry

from controlmap.model.edition import Edition
from controlmap.model.record import Record
from controlmap.model.span import Span
from controlmap.model.text import LocalText

MARKUP: Final = "<img src=x onerror=alert(1)>\"'&</script>{{ 7*7 }}"
"""Unescaped: an image, a handler, the end of an attribute, the end of a script, and a template's placeholder."""

_WORDS: Final = frozenset({"name", "note", "aliases"})
"""Fields of free text as plain strings."""


def hostile(edition: Edition) -> Edition:
    """Return the edition with markup in every name, note and statement; ids, days and ground stay the same."""
    words = {field.name: _spoiled(getattr(edition, field.name)) for field in fields(edition)}
    return replace(edition, **(words | {"id": edition.id, "path": edition.path}))


def _spoiled(value: Any) -> Any:
    if isinstance(value, LocalText):
        return LocalText({language: words + MARKUP for language, words in value.root.items()})
    if isinstance(value, Record) and not isinstance(value, Span):
        return value.model_copy(update={name: _field(name, getattr(value, name)) for name in type(value).model_fields})
    if isinstance(value, tuple):
        return tuple(_spoiled(item) for item in value)
    if is_dataclass(value) and not isinstance(value, (type, BaseGeometry)):
        return replace(value, **{field.name: _spoiled(getattr(value, field.name)) for field in fields(value)})
    return value


def _field(name: str, value: Any) -> Any:
    if name in _WORDS and type(value) is str:
        return value + MARKUP
    if name == "aliases":
        return tuple(alias + MARKUP for alias in value)
    return value if name in {"origin", "id"} else _spoiled(value)
