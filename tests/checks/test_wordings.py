"""Which texts of an edition are not translated yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.wordings import wordings
from controlmap.messages.catalogue import load_catalogue
from controlmap.messages.known_languages import known_languages, script_of
from controlmap.model.edition import Edition
from controlmap.model.text import LocalText


@pytest.fixture
def edition(marrow: Path) -> Edition:
    found, _ = read_edition(marrow)
    assert found is not None
    return found


def untranslated(edition: Edition, languages: tuple[str, ...], name: dict[str, str]) -> tuple[str, ...]:
    """Return the languages that the first zone's name lacks."""
    zone = edition.zones[0].model_copy(update={"name": LocalText(name)})
    manifest = edition.manifest.model_copy(update={"languages": languages})
    changed = replace(edition, manifest=manifest, zones=(zone, *edition.zones[1:]))
    return next(each.untranslated for each in wordings(changed) if (each.name, each.field) == (zone.id, "name"))


def test_the_invented_edition_is_translated(edition: Edition) -> None:
    assert [each for each in wordings(edition) if each.untranslated] == []


@pytest.mark.parametrize(
    ("languages", "name", "left"),
    [
        (("en", "ar"), {"en": "The south"}, ("ar",)),
        (("en", "ar"), {"en": "Pith", "ar": "Pith"}, ("ar",)),  # an Arabic name has Arabic letters
        (("en", "fr"), {"en": "Pith", "fr": "Pith"}, ()),  # a name may be the same in both
        (("en", "fr"), {"en": "The plain in the south", "fr": "The plain in the south"}, ("fr",)),
        (("en", "ar"), {"en": "2017", "ar": "2017"}, ()),
        (("en", "ar"), {"en": "To be written in your own words.", "ar": "الجنوب"}, ("en", "ar")),
    ],
)
def test_a_missing_text_a_copy_and_a_placeholder_are_no_translation(
    edition: Edition, languages: tuple[str, ...], name: dict[str, str], left: tuple[str, ...]
) -> None:
    assert untranslated(edition, languages, name) == left


def test_every_language_can_be_chosen_and_those_of_the_interface_come_first() -> None:
    names = known_languages(load_catalogue("en"))
    assert list(names)[:2] == ["en", "ar"]
    assert names["fr"] == "French (fr)"
    assert len(names) > 150
    assert "zz" not in names


def test_the_script_of_a_language_is_known() -> None:
    assert [script_of(language) for language in ("en", "ar", "ru", "qq")] == ["Latn", "Arab", "Cyrl", "Zyyy"]
