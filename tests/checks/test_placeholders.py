"""Texts that the scaffold left for the author are found in every language, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.scaffold.outlines import known_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.checks.placeholders import placeholders, unwritten
from controlmap.model.edition import Edition
from controlmap.publish.new_edition import write_edition
from tests.new_edition import new_edition


def copies(edition: Edition) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the languages into which each text was copied."""
    return {(each.name, each.field): each.languages for each in placeholders(edition) if each.is_copy}


NAMES = {
    ("edition", "article.publisher"),
    ("edition", "citation"),
    ("crown", "name"),
    ("league", "name"),
    ("the-fen-courier", "name"),
    ("article", "publisher"),
}


def test_a_name_that_was_copied_into_another_script_is_to_be_written(tmp_path: Path) -> None:
    assert copies(new_edition(tmp_path / "new", ("en", "ar"))) == dict.fromkeys(NAMES, ("ar",))


def test_languages_of_one_script_share_names_and_no_sentence(tmp_path: Path) -> None:
    found = copies(new_edition(tmp_path / "new", ("en", "fr")))
    assert {("edition", "control"), ("edition", "title"), ("crown", "description")} <= set(found)
    assert set(found).isdisjoint({("edition", "country"), ("league", "name"), ("edition", "article.publisher")})
    assert set(found.values()) == {("fr",)}


def test_the_scaffold_speaks_of_the_whole_country_until_there_is_another_zone(tmp_path: Path) -> None:
    alone = new_edition(tmp_path / "new", ("ar", "en"))
    other = alone.zones[0].model_copy(update={"id": "other", "description": alone.zones[0].unsaid})
    described = [
        (each.name, each.field)
        for edition in (alone, replace(alone, zones=(*alone.zones, other)))
        for each in placeholders(edition)
        if each.field == "description" and not each.is_copy
    ]
    assert described == [("crown", "description"), ("other", "description")]


def test_the_notice_of_a_copy_names_the_language(tmp_path: Path) -> None:
    notices = unwritten(new_edition(tmp_path / "new", ("en", "ar")))
    assert any(
        notice.endswith("the first: 'name' of 'crown', with words copied into 'ar'.") and "actors.yaml:6: 3 " in notice
        for notice in notices
    )


@pytest.mark.parametrize(("arabic", "is_left"), [("التاج", False), ("Crown", True)])
def test_a_translated_name_is_left_alone_and_a_sentence_with_the_old_one_is_not(
    tmp_path: Path, arabic: str, *, is_left: bool
) -> None:
    new_edition(tmp_path / "new", ("en", "ar"))
    for name in ("actors.yaml", "zones.yaml"):
        file = tmp_path / "new" / name
        text = file.read_text(encoding="utf-8")
        file.write_text(
            text.replace('ar: "Crown"', f'ar: "{arabic}"').replace("سيطرة Crown", f"سيطرة {arabic}"), encoding="utf-8"
        )
    edition, _ = read_edition(tmp_path / "new")
    assert edition is not None
    assert (("crown", "name") in copies(edition)) is is_left


def test_a_new_edition_is_full_of_them_and_a_finished_one_has_none(tmp_path: Path, marrow_atlas: Atlas) -> None:
    wishes = Wishes(
        country="Uruguay", as_of=date(2020, 1, 1), publisher="P", lines=12, holders=("A", "B"), languages=("ar", "en")
    )
    outline = known_outline("Uruguay", margin_degrees=1)
    write_edition(tmp_path / "new", wishes, outline, lines=[])
    edition, _ = read_edition(tmp_path / "new")
    assert edition is not None
    found = [(each.name, each.field) for each in placeholders(edition)]
    assert {("edition", "article.dateline"), ("edition", "policy"), ("edition", "licence"), ("a", "unsaid")} <= set(
        found
    )
    assert sum(field == "text" for _, field in found) == 12
    assert ("a-town", "name") in found
    assert placeholders(marrow_atlas.edition) == []
