from datetime import date
from pathlib import Path

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.text.draft import draft_annotations
from controlmap.atlas.text.mentions import read_mentions
from controlmap.atlas.text.sentences import sentences
from controlmap.authoring.reading.lists import read_list
from controlmap.model.annotation import Annotation
from controlmap.model.problem import Problem

DAY = date(2017, 3, 1)
TEXT = "Nothing here. Rebels left Homs for Idlib: a long drive!\n\nNobody saw it. Then Homs again, from Homs."


@pytest.fixture
def draft(syria_atlas: Atlas) -> str:
    return draft_annotations(TEXT, read_mentions(syria_atlas.gazetteer, TEXT), DAY)


def test_a_draft_has_one_annotation_a_sentence_with_what_the_sentence_names(draft: str, tmp_path: Path) -> None:
    (tmp_path / "annotations.yaml").write_text(draft, encoding="utf-8")
    problems: list[Problem] = []
    notes = read_list(Annotation, tmp_path / "annotations.yaml", tmp_path, problems)
    assert problems == []
    assert [note.line for note in notes] == [2, 4]
    assert [(note.about.actors, note.about.place_ids) for note in notes] == [
        (("rebels",), ("homs", "idlib")),
        ((), ("homs",)),
    ]
    assert {note.when for note in notes} == {"2017-03-01"}


def test_a_draft_contains_no_word_of_its_text(draft: str) -> None:
    assert "drive" not in draft
    assert "Nobody" not in draft


def test_a_text_that_names_nothing_gives_an_empty_list(syria_atlas: Atlas) -> None:
    text = "It rained."
    assert draft_annotations(text, read_mentions(syria_atlas.gazetteer, text), DAY).endswith("annotations: []\n")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("ماذا؟ لا شيء. انتهى", ["ماذا؟", "لا شيء.", "انتهى"]),
        ("Rows\n\nwithout stops\n- and items", ["Rows", "without stops", "- and items"]),
        ("“He left.” So A. Nobody said.", ["“He left.”", "So A. Nobody said."]),
        ("", []),
    ],
)
def test_a_text_is_split_into_sentences(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts
