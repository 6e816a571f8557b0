"""Texts are written wherever an edition's files have them."""

from __future__ import annotations

import shutil
from pathlib import Path

from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.steps.wording import add_alias, write_text
from controlmap.authoring.store.edition_store import EditionStore, together
from controlmap.checks.wordings import Wording, wordings
from controlmap.model.edition import Edition


def read(folder: Path) -> Edition:
    edition, problems = read_edition(folder)
    assert edition is not None
    assert [str(problem) for problem in problems] == []
    return edition


def said(edition: Edition) -> dict[tuple[str, str, str], dict[str, str]]:
    return {(type(each.record).__name__, each.name, each.field): dict(each.text.root) for each in wordings(edition)}


def longer(wording: Wording) -> dict[str, str]:
    return {language: f"{words} *" for language, words in wording.text.root.items()}


def test_every_text_can_be_written_and_taken_back(marrow: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(marrow, tmp_path / "marrow"))
    store, edition = EditionStore(folder), read(folder)
    found = wordings(edition)
    assert {each.field.partition(".")[0] for each in found} >= {"name", "text", "outcome", "article", "in_tension_with"}
    store.step("all", together(*(write_text(each.record, each.field, longer(each)) for each in found)))
    before = said(edition)
    assert said(read(folder)) == {
        key: {language: f"{words} *" for language, words in text.items()} for key, text in before.items()
    }
    store.undo()
    assert said(read(folder)) == before


def test_a_further_name_is_added_to_zones_actors_and_places(marrow: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(marrow, tmp_path / "marrow"))
    edition = read(folder)
    records = (edition.zones[1], edition.actors[0], edition.places[0])
    EditionStore(folder).step("names", together(*(add_alias(record, "Elsewhere") for record in records)))
    after = read(folder)
    for record in (after.zones[1], after.actors[0], after.places[0]):
        assert record.aliases[-1] == "Elsewhere"
    assert after.zones[1].aliases[:-1] == edition.zones[1].aliases
