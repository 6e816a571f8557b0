"""The rule book describes every rule completely, and the copy in docs/ is up to date."""

import re
from pathlib import Path

import pytest

from controlmap.authoring.reading.kinds import KINDS
from controlmap.checks.rule_book import CHAPTERS, ENTRIES, explain, rule_book
from controlmap.checks.rules import RULES
from tests.cli.command_line import run


def test_the_book_in_docs_is_up_to_date(repository: Path) -> None:
    assert (repository / "docs" / "rules.md").read_text(encoding="utf-8") == rule_book(), (
        "write it again: controlmap rules --out docs/rules.md"
    )


def test_every_code_has_a_section_with_its_mistake_and_its_remedy() -> None:
    book = rule_book()
    sections = dict(re.findall(r"^### ([A-Z]\d{3})\n\n(.*?)(?=\n#|\Z)", book, re.MULTILINE | re.DOTALL))

    assert sorted(sections) == sorted(entry.code for entry in (*KINDS, *RULES))
    assert all(entry.mistake in sections[entry.code] and entry.remedy in sections[entry.code] for entry in ENTRIES)


def test_every_chapter_has_a_code() -> None:
    assert {chapter.letter for chapter in CHAPTERS} == {entry.code[0] for entry in ENTRIES}


def test_a_code_is_explained_however_it_is_typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = run(monkeypatch, capsys, "rules", "z106")

    assert outcome.status == 0
    assert outcome.out == explain("Z106")
    assert outcome.out.startswith("Z106: ")
    assert "\nFix: " in outcome.out


def test_an_unknown_code_gets_the_nearest_as_a_suggestion(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = run(monkeypatch, capsys, "rules", "Z1066")

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "controlmap: No rule has the code 'Z1066'; nearest is 'Z106'.\n"


def test_the_book_is_written_to_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(monkeypatch, capsys, "rules", "--out", tmp_path / "rules.md").status == 0
    assert (tmp_path / "rules.md").read_text(encoding="utf-8") == rule_book()
    assert run(monkeypatch, capsys, "rules", "--out", tmp_path / "gone" / "rules.md").err == (
        f"controlmap: '{tmp_path / 'gone' / 'rules.md'}' cannot be written: No such file or directory.\n"
    )
    assert run(monkeypatch, capsys, "rules", "Z106", "--out", "rules.md").status == 1
