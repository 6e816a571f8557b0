"""Passages by another author, kept from the author of the rules and scored once: no rule was changed by them."""

from pathlib import Path

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import read_passages, score_all

PASSAGES = Path(__file__).parent / "passages" / "sixth"


@pytest.mark.parametrize(("language", "count", "marked"), [("en", 12, 201), ("ar", 8, 135)])
def test_nineteen_in_twenty_names_are_found_in_passages_that_the_rules_have_not_seen(
    gazetteer: Gazetteer, language: str, count: int, marked: int, capsys: pytest.CaptureFixture[str]
) -> None:
    passages = [passage for passage in read_passages(PASSAGES) if passage.language == language]
    assert len(passages) == count
    assert sum(len(passage.expected) for passage in passages) == marked
    whole = score_all(gazetteer, passages)
    with capsys.disabled():
        print(f"\n{language}, sixth: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
    assert whole.precision >= 0.95
    assert whole.recall >= 0.95
