"""Finds an article's lines in the text that a reader pastes, despite small differences."""

import hashlib
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.statements.fingerprints import (
    GRAM,
    Hashes,
    PlainText,
    agreeing,
    fingerprint,
    hash_runs,
    likeness,
    matches,
    plain_text,
)
from controlmap.model.anchor import Anchor, ArticleAnchors

_LONGEST_TIMES: Final = 15
"""A text longer than this many times the article is not searched: it would delay other readers for seconds."""

_FOUND: Final = 16
"""How many of 32 minhashes must agree for a line to be found: other prose agrees on 6 at most."""

_SAME_ARTICLE: Final = 0.5
"""Similarity of the whole from which it is the same article: two different articles in English reach about 0.2."""

_SAME_LINES: Final = 0.25
"""Share of the lines found from which it is the same article, even if shortened or within a longer text."""

_SLACK: Final = 0.12
"""Share of its length by which a line may have grown or shrunk."""


class Placed(NamedTuple):
    """One line, located in the reader's text."""

    line: int
    start: int
    """Position of its first character in the text as given."""
    end: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Anchoring:
    """How a reader's text compares with the article."""

    is_article: bool
    likeness: float
    """Similarity of the whole text to the article, 0 to 1."""
    placed: tuple[Placed, ...]
    """In the order of the article; empty if it is another text."""
    missing: tuple[int, ...]
    """Lines of the article that were not found."""


def make_anchors(lines: list[str], edition_id: str) -> ArticleAnchors:
    """Return the anchors of an article from its lines. Raises ValueError if a line has fewer than four letters."""
    salt = hashlib.blake2b(edition_id.encode(), digest_size=8).hexdigest()
    plain = plain_text("\n".join(lines)).plain
    hashes = hash_runs(plain, salt)
    anchors = []
    start = 0
    for number, line in enumerate(lines, start=1):
        end = start + len(plain_text(line).plain)
        if end - start < GRAM:
            raise ValueError(f"line {number} has fewer than {GRAM} letters")
        found = fingerprint(hashes[:, start : end - GRAM + 1])
        anchors.append(
            Anchor(line=number, start=start, end=end, share=round((end - start) / len(plain), 5), fingerprint=found)
        )
        start = end + 1
    whole = fingerprint(hashes)
    return ArticleAnchors(lines=len(lines), length=len(plain), salt=salt, fingerprint=whole, anchors=tuple(anchors))


def anchor_text(article: ArticleAnchors, text: str) -> Anchoring:
    """Determine whether a text is the article, and find its lines in it."""
    every = tuple(anchor.line for anchor in article.anchors)
    plain = plain_text(text)
    if not GRAM <= len(plain.plain) <= _LONGEST_TIMES * article.length:
        return Anchoring(is_article=False, likeness=0.0, placed=(), missing=every)
    hashes = hash_runs(plain.plain, article.salt)
    alike = likeness(agreeing(article.fingerprint, fingerprint(hashes)))
    placed = tuple(found for anchor in article.anchors if (found := _place(anchor, plain, hashes)) is not None)
    is_article = alike >= _SAME_ARTICLE or len(placed) >= _SAME_LINES * article.lines
    placed = placed if is_article else ()
    found_lines = {found.line for found in placed}
    missing = tuple(line for line in every if line not in found_lines)
    return Anchoring(is_article=is_article, likeness=alike, placed=placed, missing=missing)


def _place(anchor: Anchor, plain: PlainText, hashes: Hashes) -> Placed | None:
    length = anchor.end - anchor.start
    starts = np.array(plain.word_starts, dtype=np.intp)
    starts = starts[starts < hashes.shape[1]]
    counts = matches(hashes, anchor.fingerprint, starts, length - GRAM + 1)
    best = int(counts.max(initial=0))
    if best < _FOUND:
        return None
    # A fingerprint changes little with one word more or less: among the best, prefer one that begins a sentence.
    near = [(int(starts[i]), int(counts[i])) for i in np.flatnonzero(counts >= best - 2)]
    start = max(near, key=lambda each: (each[0] in plain.openings, each[1]))[0]
    end = _end(plain, start, length)
    first, last = plain.written(start, end)
    return Placed(anchor.line, first, last, likeness(best))


def _end(plain: PlainText, start: int, length: int) -> int:
    """Return the end of a sentence near the line's expected end, or of the nearest word."""
    ends = [each - 1 for each in (*plain.word_starts, len(plain.plain) + 1) if each > start + 1]
    slack = max(GRAM, _SLACK * length)
    near = [end for end in ends if abs(end - start - length) <= slack and end + 1 in plain.openings]
    return min(near or ends, key=lambda end: abs(end - start - length))
