"""Iteration over every record of an edition, and every text in a record with the path under which it was written."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from controlmap.model.edition import Edition
from controlmap.model.record import Record
from controlmap.model.text import LocalText

_NOT_WRITTEN = "origin"


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


def texts(value: object, path: str = "") -> Iterator[tuple[str, str | LocalText]]:
    """Yield every string and every text by language under a value, each with its dotted path."""
    if isinstance(value, str | LocalText):
        yield path, value
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            if name != _NOT_WRITTEN:
                yield from texts(getattr(value, name), _under(path, field.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, _under(path, str(index)))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts(item, _under(path, str(key)))


def _under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
