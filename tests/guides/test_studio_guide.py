"""The first half of docs/authoring.md quotes what is on the Studio's screen, word for word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from controlmap.checks.placeholders import placeholders
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.annotation import Annotation
from controlmap.ui.studio.app import STEPS
from tests.new_edition import new_edition

ON_SCREEN = ("studio.", "basis.", "modality.")
"""Families of messages that the Studio shows."""


@pytest.fixture(scope="module")
def half(repository: Path) -> str:
    """The text of the guide's half about the Studio, without code and pictures, each paragraph on one line."""
    guide = (repository / "docs" / "authoring.md").read_text(encoding="utf-8")
    text = guide.partition("\n## In the Studio\n")[2].partition("\n## By hand\n")[0]
    assert text
    bare = re.sub(r"^```.*?^```$|!\[.*?\]\(.*?\)|`[^`]*`", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"\s+", " ", bare)


@pytest.fixture(scope="module")
def quoted(half: str) -> set[str]:
    return set(re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", half))


def is_on_screen(words: str) -> bool:
    strings = load_catalogue("en").strings
    shown = [form for key, forms in strings.items() if key.startswith(ON_SCREEN) for form in forms]
    return any(re.fullmatch(re.sub(r"\\{\w+\\}", ".+", re.escape(form)), words) for form in shown)


def test_every_word_in_italics_is_on_the_screen(quoted: set[str]) -> None:
    assert len(quoted) > 60
    assert sorted(words for words in quoted if not is_on_screen(words)) == []


def test_a_word_that_is_not_on_the_screen_would_be_noticed() -> None:
    assert is_on_screen("Make it ground")
    assert is_on_screen("Undo: Make it ground")
    assert not is_on_screen("Make this ground")


def test_every_step_has_its_place_in_the_guide(quoted: set[str]) -> None:
    messages = load_catalogue("en")
    assert {messages.say(f"studio.{step}") for step in STEPS} <= quoted


def test_what_the_guide_asks_to_publish_is_what_a_new_edition_leaves(repository: Path, tmp_path: Path) -> None:
    guide = (repository / "docs" / "authoring.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^- `([\w-]+): ([\w.]+)`", guide, flags=re.MULTILINE))
    edition = new_edition(tmp_path / "new", ("en",))
    left = {(each.name, each.field) for each in placeholders(edition) if not isinstance(each.record, Annotation)}
    assert listed == left
