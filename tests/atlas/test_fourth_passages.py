"""The passages in the style of daily news, scored once with the rules as they were: no rule was changed by them."""

from pathlib import Path

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import read_passages, score_all

PASSAGES = Path(__file__).parent / "passages" / "fourth"


@pytest.mark.parametrize(("language", "count", "marked"), [("en", 6, 62), ("ar", 8, 85)])
def test_nineteen_in_twenty_names_are_found_in_passages_that_changed_no_rule(
    gazetteer: Gazetteer, language: str, count: int, marked: int, capsys: pytest.CaptureFixture[str]
) -> None:
    passages = [passage for passage in read_passages(PASSAGES) if passage.language == language]
    assert len(passages) == count
    assert sum(len(passage.expected) for passage in passages) == marked
    whole = score_all(gazetteer, passages)
    with capsys.disabled():
        print(f"\n{language}, fourth: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
    assert whole.precision >= 0.95
    assert whole.recall >= 0.95
