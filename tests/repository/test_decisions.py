"""The notes on decisions have one form, and their index lists every one of them."""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

_NOTE = re.compile(
    r"# (?P<number>\d{4})\. (?P<title>[A-Z].*[^.\s])\n\n"
    r"Status: (?P<status>accepted|superseded by (?P<successor>\d{4}))\n\n"
    r"Date: (?P<day>\d{4}-\d{2}-\d{2})\n\n"
    r"## Context\n\n(?P<context>.*)\n\n## Decision\n\n(?P<decision>.*)\n\n## Consequences\n\n(?P<consequences>.*)",
    re.DOTALL,
)
HEADINGS = ["## Context", "## Decision", "## Consequences"]


class Note(NamedTuple):
    """The head of a note."""

    file: str
    number: str
    title: str
    status: str
    successor: str | None
    day: date


def read_note(file: str, text: str) -> Note:
    """Return the head of a note.

    Raises:
        ValueError: the note has another form, or its day does not exist.

    """
    found = _NOTE.fullmatch(text)
    if found is None or "\n" in found["title"] or re.findall(r"^## .*", text, re.MULTILINE) != HEADINGS:
        raise ValueError(f"{file} does not have the form of a decision")
    day = date.fromisoformat(found["day"])
    return Note(file, found["number"], found["title"], found["status"], found["successor"], day)


@pytest.fixture(scope="module")
def folder(repository: Path) -> Path:
    return repository / "docs" / "decisions"


@pytest.fixture(scope="module")
def notes(folder: Path) -> list[Note]:
    files = sorted(file for file in folder.iterdir() if file.name != "README.md")
    return [read_note(file.name, file.read_text(encoding="utf-8")) for file in files]


def test_the_number_of_a_decision_is_that_of_its_file_and_none_is_missing(notes: list[Note]) -> None:
    assert [note.file[:5] for note in notes] == [f"{note.number}-" for note in notes]
    assert [int(note.number) for note in notes] == list(range(1, len(notes) + 1))


def test_a_superseded_decision_names_a_later_one(notes: list[Note]) -> None:
    superseded = {note.number: note.successor for note in notes if note.successor}
    assert all(note < successor for note, successor in superseded.items())
    assert set(superseded.values()) <= {note.number for note in notes}


def test_the_index_lists_every_decision_with_title_status_and_date(folder: Path, notes: list[Note]) -> None:
    index = (folder / "README.md").read_text(encoding="utf-8")
    rows = [line for line in index.splitlines() if line.startswith("| [")]
    assert rows == [f"| [{note.number}]({note.file}) | {note.title} | {note.status} | {note.day} |" for note in notes]


GOOD = """\
# 0001. A title

Status: accepted

Date: 2026-11-22

## Context

A.

## Decision

B.

## Consequences

C.
"""
MISTAKES = {
    "a short number": GOOD.replace("0001", "1"),
    "an unknown status": GOOD.replace("Status: accepted", "Status: new"),
    "a date of another form": GOOD.replace("2026-11-22", "22 November 2026"),
    "a day that does not exist": GOOD.replace("2026-11-22", "2026-02-30"),
    "a missing part": GOOD.replace("## Consequences\n\nC.\n", ""),
    "another part": GOOD.replace("B.", "B.\n\n## Alternatives\n\nD."),
}


@pytest.mark.parametrize("text", MISTAKES.values(), ids=MISTAKES)
def test_a_note_of_another_form_is_refused(text: str) -> None:
    assert read_note("0001-a-title.md", GOOD).title == "A title"
    with pytest.raises(ValueError, match=r"form of a decision|day"):
        read_note("0001-a-title.md", text)
