"""A new basis, relation, pattern or rank is named by a test until each language, page, picture and guide has it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

import controlmap
from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.authoring.scaffold.qgis_form import qgis_form
from controlmap.messages.catalogue import load_catalogue, shipped_languages
from controlmap.model.assertion import AIMS, RELATIONS, Verb
from controlmap.model.hold import Basis
from controlmap.render.line_styles import FRONT_STYLES, RELATION_STYLES
from controlmap.render.picture.svg import picture_svg
from controlmap.render.web_map.labels_payload import labels_payload
from controlmap.render.web_map.map_assets import program_assets

ABOUT_GROUND: Final = (Verb.HOLDS, Verb.LOST, Verb.GAINED, Verb.THREATENED, Verb.CONDITIONAL_ON)
"""Verbs that pages show by the statement alone: they have no sign and no name."""
PARTIAL: Final = {
    "DRIVERS": "GDAL reads some formats only",
    "_CHECKS": "some formats are checked as they are read",
    "REASONS": "an incident on the map has no reason to be rejected",
}
"""Tables that leave members out, and why."""


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(controlmap.__path__, "controlmap."):
        yield importlib.import_module(found.name)


def tables() -> Iterator[tuple[str, type[Enum], set[Enum]]]:
    """Return each constant table whose keys are members of one enumeration."""
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, dict) and value and all(isinstance(key, Enum) for key in value):
                for kind in {type(key) for key in value}:
                    yield f"{module.__name__}.{name}", kind, set(value)


def missing(kind: type[Enum], members: set[Enum]) -> list[str]:
    """Return the members of an enumeration that a table lacks; of verbs, those of the groups that it has any of."""
    groups: tuple[tuple[Enum, ...], ...] = (RELATIONS, AIMS, ABOUT_GROUND) if kind is Verb else (tuple(kind),)
    wanted = chain.from_iterable(group for group in groups if members.intersection(group))
    return [str(member) for member in wanted if member not in members]


def test_a_table_of_a_vocabulary_lacks_no_member() -> None:
    found = {name: missing(kind, members) for name, kind, members in tables() if name.split(".")[-1] not in PARTIAL}

    assert len(found) >= 8
    assert {name: lacking for name, lacking in found.items() if lacking} == {}


def test_every_verb_is_a_relation_an_aim_or_about_ground() -> None:
    assert sorted((*RELATIONS, *AIMS, *ABOUT_GROUND)) == sorted(Verb)


@pytest.mark.parametrize("language", shipped_languages())
@pytest.mark.parametrize("key", [*(f"basis.{basis}" for basis in Basis), *(f"verb.{verb}" for verb in RELATIONS)])
def test_a_basis_and_a_relation_have_words_in_every_language(key: str, language: str) -> None:
    assert load_catalogue(language).say(key)


@pytest.mark.parametrize("basis", Basis)
def test_a_basis_is_in_the_legend_the_key_the_map_and_the_form(basis: Basis, marrow_atlas: Atlas) -> None:
    view, messages = view_of(marrow_atlas), load_catalogue("en")
    _, ours = program_assets()
    credit = dict.fromkeys(("title", "licence", "citation", "source"), "")

    assert basis in {line["basis"] for line in labels_payload(view, messages)["legend"]["lines"]}
    assert f".basis-{basis} {{" in ours.styles.content.decode()
    assert f".basis-{basis} {{" in picture_svg(view, messages, credit)
    assert f'value="{basis}"' in qgis_form([], "en")


def looks() -> Mapping[str, list[tuple[object, ...]]]:
    """Return every way in which bases, and relations, are drawn."""
    relations = RELATION_STYLES.values()
    return {
        "dash and width of a basis": [tuple(style) for style in FRONT_STYLES.values()],
        "sign of a relation": [(style.sign,) for style in relations],
        "line of a relation": [(style.line,) for style in relations],
        "arrowhead of a relation": [(style.arrowhead,) for style in relations],
    }


@pytest.mark.parametrize("look", looks())
def test_no_two_are_drawn_alike(look: str) -> None:
    drawn = looks()[look]
    assert len(set(drawn)) == len(drawn)


@pytest.mark.parametrize("basis", Basis)
@pytest.mark.parametrize("guide", ["authoring.md", "glossary.md"])
def test_a_basis_is_explained_to_authors(basis: Basis, guide: str, repository: Path) -> None:
    assert f"`{basis}`" in (repository / "docs" / guide).read_text(encoding="utf-8")


@pytest.mark.parametrize("verb", Verb)
def test_a_verb_is_explained_to_authors(verb: Verb, repository: Path) -> None:
    assert re.search(rf"`{verb}`", (repository / "docs" / "authoring.md").read_text(encoding="utf-8"))
