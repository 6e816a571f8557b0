"""An edition as the scaffold leaves it, in which nothing has been written yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.scaffold.outlines import known_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.model.edition import Edition
from controlmap.publish.new_edition import write_edition


def new_edition(folder: Path, languages: tuple[str, ...]) -> Edition:
    """Write an edition of two holders and one line of an article into a folder, and read it."""
    wishes = Wishes(
        country="Uruguay",
        as_of=date(2020, 1, 1),
        publisher="The Fen Courier",
        lines=1,
        holders=("Crown", "League"),
        languages=languages,
    )
    outline = known_outline("Uruguay", margin_degrees=1)
    write_edition(folder, wishes, outline, lines=[])
    edition, problems = read_edition(folder)
    assert edition is not None
    assert problems == []
    return edition
