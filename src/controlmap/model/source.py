"""Sources: every citation, and what it is worth."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from controlmap.model.day import Day
from controlmap.model.ids import ASourceId
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class SourceKind(StrEnum):
    """What sort of thing a source is."""

    ARTICLE = "article"
    PUBLICATION = "publication"
    DOCUMENT = "document"
    """A treaty, resolution or official memorandum."""
    DATASET = "dataset"
    BACKGROUND = "background"
    """General knowledge of the time that no single citation carries."""


class Source(Record):
    """One thing that a line or a point rests on."""

    id: ASourceId
    kind: SourceKind
    title: LocalText
    """Its title where it has one that is certain, else a plain description in our own words."""
    publisher: LocalText | None = None
    published: Day | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$")] | None = None
    """Only where the address was read."""
    licence: LocalText | None = None
    note: LocalText | None = None
