"""``anchors.yaml``, an optional file of an edition: read like the others, but written only by a command."""

from pathlib import Path
from typing import Final

from controlmap.authoring.reading.edition_files import ANCHORS_FILE
from controlmap.authoring.reading.lists import read_one
from controlmap.model.anchor import ArticleAnchors
from controlmap.model.problem import Problem

_HEAD: Final = """\
# Where the article's lines are in its text, for readers who have it. Written by `controlmap anchor`; do not edit.
# None of the text is in here: docs/decisions/0006-anchors.md says what is.
"""


def read_anchors(edition: Path, problems: list[Problem]) -> ArticleAnchors | None:
    """Read the file if it exists; mistakes are added to ``problems``."""
    file = edition / ANCHORS_FILE
    if not file.exists() and not file.is_symlink():
        return None
    return read_one(ArticleAnchors, file, edition, problems)


def anchors_text(article: ArticleAnchors) -> str:
    """Return the file's content."""
    head = f"lines: {article.lines}\nlength: {article.length}\nsalt: '{article.salt}'\n"
    rows = [
        f"  - {{line: {anchor.line}, start: {anchor.start}, end: {anchor.end}, share: {anchor.share}, "
        f"fingerprint: '{anchor.fingerprint}'}}"
        for anchor in article.anchors
    ]
    return f"{_HEAD}{head}fingerprint: '{article.fingerprint}'\nanchors:\n" + "\n".join(rows) + "\n"
