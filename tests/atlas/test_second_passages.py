"""The passages that were written after the rules had been measured once, and scored a single time before any change."""

from pathlib import Path

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import meant, read_passages, score_all

PASSAGES = Path(__file__).parent / "passages" / "second"


def test_there_are_twelve_english_and_six_arabic_passages() -> None:
    languages = [passage.language for passage in read_passages(PASSAGES)]
    assert [languages.count(language) for language in ("en", "ar")] == [12, 6]


@pytest.mark.parametrize(("language", "precision", "recall"), [("en", 0.97, 0.98), ("ar", 0.97, 0.94)])
def test_names_in_the_second_passages_are_found(
    gazetteer: Gazetteer, language: str, precision: float, recall: float, capsys: pytest.CaptureFixture[str]
) -> None:
    passages = [passage for passage in read_passages(PASSAGES) if passage.language == language]
    whole = score_all(gazetteer, passages)
    with capsys.disabled():
        print(f"\n{language}, second: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
        print(
            "".join(f"  wrong {line}\n" for line in whole.wrong), "".join(f"  missed {line}\n" for line in whole.missed)
        )
    assert whole.precision >= precision
    assert whole.recall >= recall


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels blamed Damascus.", [("rebels", "actor:rebels"), ("Damascus", "actor:government")]),
        ("In Sudan, rebels signed; in Sudan the government did not.", []),
        ("In Homs, rebels signed.", [("Homs", "place:homs"), ("rebels", "actor:rebels")]),
        ("The coalition struck Hajin.", [("coalition", "actor:us-coalition"), ("Hajin", "place:hajin")]),
        ("A coalition of parties, the coalition of the willing, the coalition government", []),
        ("Government is hard.", []),
        ("Government forces left.", [("Government forces", "actor:government")]),
        ("Government denies it.", [("Government", "actor:government")]),
        ("Jordan Peters and the Bank of Jordan", []),
        ("the bank of Jordan's river", [("Jordan", "actor:jordan")]),
        ("The Assad family came from Qardaha.", []),
        ("Azaaz and Jobaar", [("Azaaz", "place:azaz"), ("Jobaar", "place:jobar")]),
        ("on the Golan", [("Golan", "zone:golan")]),
        ("near Rukban, near al-Tanf", [("Rukban", "place:rukban"), ("al-Tanf", "zone:tanf")]),
        ("Hizbollah, Hezbollah", [("Hizbollah", "actor:hezbollah"), ("Hezbollah", "actor:hezbollah")]),
        ("Iraqi Popular Mobilisation units", [("Popular Mobilisation", "actor:popular-mobilisation")]),
        ("the PKK", [("PKK", "actor:pkk")]),
        (
            "حزب العمال الكردستاني ووحدات حماية الشعب",
            [("حزب العمال الكردستاني", "actor:pkk"), ("وحدات حماية الشعب", "actor:kurdish-led")],
        ),
    ],
)
def test_a_rule_holds_beyond_the_passage_in_which_it_was_missing(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(gazetteer, text) == expected
