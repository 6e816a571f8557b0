import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.mentions import Certainty, read_mentions
from controlmap.atlas.text.resolution import Reason
from tests.atlas.marked_passages import Score, meant, read_passages, score_all

PASSAGES = Path(__file__).parent / "passages"
LANGUAGES = ("en", "ar")


def total(gazetteer: Gazetteer, language: str, *, held_out: bool | None = None) -> Score:
    passages = [p for p in read_passages(PASSAGES) if p.language == language and held_out in (None, p.held_out)]
    return score_all(gazetteer, passages)


def test_there_are_24_english_and_16_arabic_passages_and_half_are_held_out() -> None:
    passages = read_passages(PASSAGES)
    assert [sum(p.language == language for p in passages) for language in LANGUAGES] == [24, 16]
    assert sum(passage.held_out for passage in passages) == len(passages) / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_nineteen_in_twenty_mentions_are_found_and_about_as_many_found_are_right(
    gazetteer: Gazetteer, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    every = total(gazetteer, language)
    with capsys.disabled():
        for name, held_out in (("tuned on", False), ("held out", True), ("all", None)):
            part = total(gazetteer, language, held_out=held_out)
            marked = part.right + len(part.missed)
            print(
                f"\n{language}, {name}: precision {part.precision:.3f}, recall {part.recall:.3f} ({marked} marked)",
                end="",
            )
        print(
            "".join(f"\n  wrong {line}" for line in every.wrong), "".join(f"\n  missed {line}" for line in every.missed)
        )
    for held_out in (False, True):
        part = total(gazetteer, language, held_out=held_out)
        assert part.precision >= 0.94
        assert part.recall >= 0.95


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Damascus rejected it.", [("Damascus", "actor:government")]),
        ("He drove to Damascus.", [("Damascus", "place:damascus")]),
        ("Moscow and Damascus agreed.", [("Moscow", "actor:russia"), ("Damascus", "actor:government")]),
        ("Rebels keep the northwest.", [("Rebels", "actor:rebels"), ("northwest", "zone:rebels-northwest")]),
        ("The wind came from the northwest.", []),
        ("Homs fell silent.", [("Homs", "place:homs")]),
        ("Homs province fell silent.", []),
        ("the town of Idlib", [("Idlib", "place:idlib")]),
        ("Idlib province", [("Idlib", "zone:rebels-northwest")]),
        ("Deir-ez-Zor’s bridge", [("Deir-ez-Zor", "place:deir-ez-zor")]),
        ("Is it for us? Not for the US.", [("US", "actor:united-states")]),
        ("A U.N. envoy", [("U.N.", "actor:united-nations")]),
        ("وبحلب وللأكراد", [("حلب", "place:aleppo"), ("لأكراد", "actor:kurdish-led")]),
        ("والدمشقيون", []),
        ("al-Raqqah and Deirezzor", [("al-Raqqah", "place:raqqa"), ("Deirezzor", "place:deir-ez-zor")]),
        ("Abou Kamal’s bridge", [("Abou Kamal", "place:abu-kamal")]),
        ("In Isis camps, as he is is", [("Isis", "actor:islamic-state")]),
        ("عاد إلى البو كمال وديرالزور", [("البو كمال", "place:abu-kamal"), ("ديرالزور", "place:deir-ez-zor")]),
        ("Kerry, Mary, Maria and Hull", []),
        ("Yemen's rebels, Houthi rebels and Libyan rebels", []),
        ("Iraqi Kurdish forces", []),
        ("the government of Lebanon", []),
        ("Islamic State in Libya", []),
        ("ISIS in Iraq and Syria", [("ISIS", "actor:islamic-state")]),
        ("Islamist rebels in December", [("rebels", "actor:rebels")]),
        ("Syrian rebels", [("rebels", "actor:rebels")]),
        ("Assad's government", [("Assad", "actor:assad"), ("government", "actor:government")]),
        ("The Anadolu Agency, the UN Refugee Agency (Agency)", [("UN", "actor:united-nations")]),
        ("Reuters was there; the agency saw it", [("Reuters", "actor:reuters"), ("agency", "actor:reuters")]),
        ("Two Geneva Conventions", []),
        ("الأكراد العراقيون والحكومة العراقية", []),
        ("الأكراد السوريون", [("الأكراد", "actor:kurdish-led")]),
    ],
)
def test_what_a_name_means_follows_from_the_words_beside_it(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(gazetteer, text) == expected


def test_the_longest_name_wins_and_no_two_mentions_overlap(gazetteer: Gazetteer) -> None:
    assert meant(gazetteer, "Iranian Revolutionary Guards") == [
        ("Iranian Revolutionary Guards", "actor:revolutionary-guards")
    ]
    for passage in read_passages(PASSAGES):
        mentions = read_mentions(gazetteer, passage.text).mentions
        assert all(one.end <= other.start for one, other in pairwise(mentions))


@pytest.mark.parametrize("at_once", [1, 7, 50])
def test_a_name_is_found_once_wherever_a_long_text_is_split_for_searching(
    gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    text = "\n".join(passage.text for passage in read_passages(PASSAGES))
    whole = read_mentions(gazetteer, text)
    monkeypatch.setattr("controlmap.atlas.text.gazetteer._CHARACTERS_AT_ONCE", at_once)
    assert read_mentions(gazetteer, text) == whole


def test_a_mention_has_a_certainty_and_a_reason(gazetteer: Gazetteer) -> None:
    (aleppo,) = read_mentions(gazetteer, "Aleppo").mentions
    (damascus,) = read_mentions(gazetteer, "Damascus!").mentions
    assert (aleppo.certainty, aleppo.reason) == (Certainty.CERTAIN, Reason.ONLY_MEANING)
    assert (damascus.certainty, damascus.reason) == (Certainty.GUESS, Reason.MORE_USUAL)
    (left,) = read_mentions(gazetteer, "Homs province").left_alone
    assert left.reason is Reason.GOVERNORATE


@pytest.mark.parametrize("text", ["", " \n\t", "'", "ـَُِ", "\x00" * 9, "𐀀 🏳️ ﷺ", "U.S", "ال", "-" * 500])
def test_any_text_can_be_searched(gazetteer: Gazetteer, text: str) -> None:
    for mention in read_mentions(gazetteer, text).mentions:
        assert 0 <= mention.start < mention.end <= len(text)


def calls(work: Callable[[], object]) -> int:
    """Count calls of Python functions: unlike time, the count is the same on every machine."""
    count = 0

    def note(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_work_grows_linearly_with_the_length_of_the_text(gazetteer: Gazetteer) -> None:
    text = "\n".join(passage.text for passage in read_passages(PASSAGES))
    words = len(text.split())
    few, many = (calls(lambda n=n: read_mentions(gazetteer, text * n)) for n in (4, 16))  # type: ignore[misc]
    assert many < 4.2 * few
    assert many / (16 * words) < 60, "20,000 words are read in about a third of a second at 30 calls a word"
