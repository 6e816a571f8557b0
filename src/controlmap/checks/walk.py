"""Iteration over every record of an edition, and every text in a record with the path under which it was written."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from types import NoneType
from typing import Final

from pydantic import BaseModel

from controlmap.model.edition import Edition
from controlmap.model.record import Record
from controlmap.model.text import LocalText

_NOT_WRITTEN = "origin"

_WITHOUT_TEXT: Final = frozenset({bool, date, float, int, NoneType})
"""Types of most values without text: recognised by identity, which takes a tenth of an instance check's time."""


def records(edition: Edition) -> Iterator[Record]:
    """Yield the manifest and every listed record."""
    yield edition.manifest
    yield from edition.zones
    yield from edition.actors
    yield from edition.sources
    yield from edition.holds
    yield from edition.places
    yield from edition.annotations
    yield from edition.events


def record_at(edition: Edition, path: str, line: int) -> Record | None:
    """Return the record that is written at a line of a file; None if none of the listed ones is."""
    before = [record for record in records(edition) if record.origin.path == path and record.origin.line <= line]
    return max(before, key=lambda record: record.origin.line, default=None)


def texts(value: object, path: str = "") -> Iterator[tuple[str, str | LocalText]]:
    """Yield every string and every text by language under a value, each with its dotted path."""
    if isinstance(value, str | LocalText):
        yield path, value
        return
    above = f"{path}." if path else ""
    for name, child in _children(value):
        # Most children are texts: yield them here, without another generator for each.
        if isinstance(child, str | LocalText):
            yield f"{above}{name}", child
        elif type(child) not in _WITHOUT_TEXT and isinstance(child, (tuple, dict, BaseModel)):
            yield from texts(child, f"{above}{name}")


def _children(value: object) -> Iterable[tuple[object, object]]:
    if isinstance(value, BaseModel):
        values = vars(value)
        return [(shown, values[name]) for shown, name in _written(type(value))]
    if isinstance(value, tuple):
        return enumerate(value)
    return value.items() if isinstance(value, dict) else ()


@cache
def _written(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Return the fields that authors write, each by its name in the file and in the record."""
    fields = model.model_fields.items()
    return tuple((field.alias or name, name) for name, field in fields if name != _NOT_WRITTEN)
