"""Texts that the scaffold left for the author are found in every language, and nothing else is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.scaffold.outlines import known_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.checks.placeholders import placeholders
from controlmap.publish.new_edition import write_edition


def test_a_new_edition_is_full_of_them_and_a_finished_one_has_none(tmp_path: Path, marrow_atlas: Atlas) -> None:
    wishes = Wishes(
        country="Uruguay", as_of=date(2020, 1, 1), publisher="P", lines=12, holders=("A", "B"), languages=("ar", "en")
    )
    outline = known_outline("Uruguay", margin_degrees=1)
    write_edition(tmp_path / "new", wishes, outline, from_natural_earth=True, lines=[])
    edition, _ = read_edition(tmp_path / "new")
    assert edition is not None
    found = [(each.name, each.field) for each in placeholders(edition)]
    assert {("edition", "article.dateline"), ("edition", "policy"), ("edition", "licence"), ("a", "unsaid")} <= set(
        found
    )
    assert sum(field == "text" for _, field in found) == 12
    assert ("a-town", "name") in found
    assert placeholders(marrow_atlas.edition) == []
