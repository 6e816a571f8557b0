"""Our own terms in the exported statements, for concepts that the annotation model's vocabularies lack."""

from typing import Final

from controlmap.model.anchor import ArticleAnchors

_OURS: Final = "urn:controlmap:vocabulary"

ASSERTS: Final = f"{_OURS}:asserts"
"""Key of an annotation: what it says, as triples with our small vocabulary of verbs."""
COUNTED_TEXT: Final = f"{_OURS}:counted-text"
"""The form of the article's text in which positions are counted."""
FINGERPRINT: Final = f"{_OURS}:fingerprint"
"""Key of a selector, and of the article itself."""
SALT: Final = f"{_OURS}:salt"
"""Key of the article."""

_ALWAYS: Final = ((ASSERTS, "rdf:Property", "What a statement says, in a small vocabulary"),)
_WITH_ANCHORS: Final = (
    (COUNTED_TEXT, "dcterms:Standard", "A text's letters and digits in lower case, one blank for all between words"),
    (FINGERPRINT, "rdf:Property", "32 minhashes of the four-letter runs of a text, the lowest 4 bits of each"),
    (SALT, "rdf:Property", "What is mixed into every hash of an article's fingerprints, as hexadecimal digits"),
)


def own_terms(anchors: ArticleAnchors | None) -> list[dict[str, object]]:
    """Return a definition of each of our own terms; those for anchors only if there are anchors."""
    words = (*_ALWAYS, *(_WITH_ANCHORS if anchors else ()))
    return [{"id": id_, "type": type_, "label": label} for id_, type_, label in words]


def article_marks(anchors: ArticleAnchors | None) -> dict[str, object]:
    """Return the properties that identify the article's text, as keys of its node; empty without anchors."""
    return {FINGERPRINT: anchors.fingerprint, SALT: anchors.salt} if anchors else {}
