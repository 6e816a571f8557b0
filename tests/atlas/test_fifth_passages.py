"""The passages of an author who knew neither program nor rules, and those by which the rules were then changed."""

from pathlib import Path

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import read_passages, score_all

PASSAGES = Path(__file__).parent / "passages" / "fifth"


@pytest.mark.parametrize(
    ("folder", "language", "count", "marked"),
    [
        ("open", "en", 12, 160),
        ("open", "ar", 8, 117),
        ("held", "en", 12, 161),
        ("held", "ar", 8, 104),
        ("own", "en", 12, 125),
        ("own", "ar", 8, 89),
    ],
)
def test_nineteen_in_twenty_names_are_found_in_the_passages_of_another_author(
    gazetteer: Gazetteer, folder: str, language: str, count: int, marked: int, capsys: pytest.CaptureFixture[str]
) -> None:
    passages = [passage for passage in read_passages(PASSAGES / folder) if passage.language == language]
    assert len(passages) == count
    assert sum(len(passage.expected) for passage in passages) == marked
    whole = score_all(gazetteer, passages)
    with capsys.disabled():
        print(f"\n{language}, fifth, {folder}: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
    assert whole.precision >= 0.95
    assert whole.recall >= 0.95
