"""The fourth, fifth and sixth sets of passages: written by those who did not know what the rules would make of them."""

from pathlib import Path

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import read_passages, score_all

PASSAGES = Path(__file__).parent / "passages"


@pytest.mark.parametrize(
    ("folder", "language", "count", "marked"),
    [
        ("fourth", "en", 6, 62),
        ("fourth", "ar", 8, 85),
        ("fifth/open", "en", 12, 160),
        ("fifth/open", "ar", 8, 117),
        ("fifth/held", "en", 12, 161),
        ("fifth/held", "ar", 8, 104),
        ("fifth/own", "en", 12, 125),
        ("fifth/own", "ar", 8, 89),
        ("sixth", "en", 12, 201),
        ("sixth", "ar", 8, 135),
    ],
)
def test_nineteen_in_twenty_names_are_found(
    gazetteer: Gazetteer, folder: str, language: str, count: int, marked: int, capsys: pytest.CaptureFixture[str]
) -> None:
    passages = [passage for passage in read_passages(PASSAGES / folder) if passage.language == language]
    assert len(passages) == count
    assert sum(len(passage.expected) for passage in passages) == marked
    whole = score_all(gazetteer, passages)
    with capsys.disabled():
        print(f"\n{language}, {folder}: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
    assert whole.precision >= 0.95
    assert whole.recall >= 0.95
