"""Sources: every work cited, its kind, and how it was confirmed."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from controlmap.model.day import Day
from controlmap.model.ids import ASourceId
from controlmap.model.record import Record
from controlmap.model.text import LocalText

Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$")]
Symbol = Annotated[str, StringConstraints(min_length=2, max_length=80, strip_whitespace=True)]


class SourceKind(StrEnum):
    """The kind of a source."""

    ARTICLE = "article"
    """The article that the edition is drawn from."""
    UN_DOCUMENT = "un-document"
    """A resolution, report, letter or statement of a United Nations body."""
    DOCUMENT = "document"
    """A treaty, memorandum or law, published by those who agreed on it or by an archive."""
    OFFICIAL_STATEMENT = "official-statement"
    """A statement by a government, an army or an alliance itself."""
    NEWS_AGENCY = "news-agency"
    """A dispatch of a news agency, wherever it was printed."""
    PRESS = "press"
    """A newspaper, broadcaster or website that reports the news."""
    MAP_SERIES = "map-series"
    """Maps of who held what, published at intervals by others."""
    PUBLICATION = "publication"
    """A report, study or book."""
    DATASET = "dataset"
    REFERENCE_WORK = "reference-work"
    """An encyclopedia: secondary, so cited only where no closer source was found."""
    BACKGROUND = "background"
    """General knowledge of the time that no single citation supports."""


class Confirmation(StrEnum):
    """How it was confirmed that a source exists and says what it is cited for."""

    PAGE = "page"
    """The page at its address was read."""
    STORED_COPY = "stored-copy"
    """A stored copy of the page at its address was read."""
    OTHER_COPY = "other-copy"
    """A copy at another address, ``copy_url``, was read."""


class Source(Record):
    """One source that a line or a point is based on."""

    id: ASourceId
    kind: SourceKind
    title: LocalText
    """Its title where that is certain, else a plain description in our own words."""
    publisher: LocalText | None = None
    published: Day | None = None
    url: Address | None = None
    """Its address, only if the page, or a copy of it, was read."""
    symbol: Symbol | None = None
    """Its identifier in libraries and archives: a United Nations symbol (``S/2017/58``), an ISBN, a DOI."""
    supports: LocalText | None = None
    """What it supports in this edition, in a few words of our own."""
    consulted: Day | None = None
    """The day on which it was read."""
    confirmed: Confirmation | None = None
    """How it was confirmed."""
    copy_url: Address | None = None
    """Where the copy was read, if not at ``url``."""
    licence: LocalText | None = None
    note: LocalText | None = None
