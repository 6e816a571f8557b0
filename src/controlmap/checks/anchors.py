"""Anchors: one for each line of the article, in order, within the length of its text."""

from collections.abc import Iterator
from itertools import pairwise

from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.edition import Edition

_FIX = "run 'controlmap anchor' with the text that the statements' lines refer to"


def _astray(edition: Edition) -> Iterator[Finding]:
    found = edition.anchors
    if found is None:
        return
    lines = edition.manifest.article.lines
    if found.lines != lines:
        yield at(found, "lines", f"the anchors are of {found.lines} lines, but the article has {lines}", _FIX)
    if [anchor.line for anchor in found.anchors] != list(range(1, found.lines + 1)):
        yield at(found, "anchors", f"the anchors are not one for each of the {found.lines} lines, in order", _FIX)
    ends = [0, *(end for anchor in found.anchors for end in (anchor.start, anchor.end)), found.length]
    if any(after < before for before, after in pairwise(ends)):
        yield at(found, "anchors", "the anchors overlap, or run beyond the text's length", _FIX)


ANCHORS_ASTRAY = Rule(
    "A112",
    "The anchors are not those of the article's lines",
    "A reader who pastes the article would see statements marked on the wrong lines, or none.",
    "Write `anchors.yaml` again with `controlmap anchor`, from the text that the statements' lines refer to.",
    frozenset({Part.ANCHORS, Part.MANIFEST}),
    _astray,
)
