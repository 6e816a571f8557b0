"""Where a statement is in the article, for readers that have the text: by line and, if known, by position."""

from typing import Final

from controlmap.model.edition import Edition
from controlmap.publish.statements.term_nodes import urn
from controlmap.publish.statements.vocabulary import COUNTED_TEXT, FINGERPRINT

_TEXT_FRAGMENT: Final = "http://tools.ietf.org/rfc/rfc5147"
"""The standard for fragments of plain text; the annotation model names it for ``FragmentSelector``."""


def line_target(edition: Edition, line: int) -> dict[str, object]:
    """Return a line of the article as an annotation's target, without its text.

    If the edition has anchors, the line is also selected by its position in the article's normalised text, with the
    fingerprint by which it can be found in a slightly different copy.
    """
    by_line = {
        "type": "FragmentSelector",
        "conformsTo": _TEXT_FRAGMENT,
        # Positions lie between lines: the first line is from 0 to 1.
        "value": f"line={line - 1},{line}",
    }
    by_position = [
        {
            "type": "TextPositionSelector",
            "conformsTo": COUNTED_TEXT,
            "start": anchor.start,
            "end": anchor.end,
            FINGERPRINT: anchor.fingerprint,
        }
        for anchor in (edition.anchors.anchors if edition.anchors else ())
        if anchor.line == line
    ]
    return {
        "type": "SpecificResource",
        "source": urn(edition, "article"),
        "selector": [by_line, *by_position] if by_position else by_line,
    }
