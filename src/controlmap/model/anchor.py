"""Anchors: where an article's lines are in its text, by fingerprints from which the text cannot be recovered."""

from typing import Annotated

from pydantic import Field, StringConstraints

from controlmap.model.record import Record

Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""32 minhashes of the four-letter shingles of a text, the lowest 4 bits of each as one hexadecimal digit."""


class Anchor(Record):
    """One line of the article. Positions count characters in lower-case text with single spaces between words."""

    line: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    """The position after its last character."""
    share: float = Field(gt=0, le=1)
    """The line's length as a share of the text's length."""
    fingerprint: Fingerprint


class ArticleAnchors(Record):
    """``anchors.yaml``: how to recognise the article when a reader pastes it, and where its lines are."""

    lines: int = Field(ge=1)
    length: int = Field(ge=1)
    """Characters in the whole text, counted as for an anchor."""
    salt: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    """Mixed into every hash, so that tables made for one edition are of no use for another."""
    fingerprint: Fingerprint
    anchors: tuple[Anchor, ...] = Field(min_length=1)
    """In the order of the lines."""
