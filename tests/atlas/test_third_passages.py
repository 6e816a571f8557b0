"""The passages on other years of the war, committed before the rules were changed, and scored once by then."""

from pathlib import Path

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import meant, read_passages, score_all

PASSAGES = Path(__file__).parent / "passages" / "third"


def test_there_are_twelve_english_and_sixteen_arabic_passages() -> None:
    languages = [passage.language for passage in read_passages(PASSAGES)]
    assert [languages.count(language) for language in ("en", "ar")] == [12, 16]


@pytest.mark.parametrize(("language", "precision", "recall"), [("en", 0.95, 0.98), ("ar", 0.96, 0.97)])
def test_names_in_the_third_passages_are_found(
    gazetteer: Gazetteer, language: str, precision: float, recall: float, capsys: pytest.CaptureFixture[str]
) -> None:
    passages = [passage for passage in read_passages(PASSAGES) if passage.language == language]
    whole = score_all(gazetteer, passages)
    with capsys.disabled():
        print(f"\n{language}, third: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
        print(
            "".join(f"  wrong {line}\n" for line in whole.wrong), "".join(f"  missed {line}\n" for line in whole.missed)
        )
    assert whole.precision >= precision
    assert whole.recall >= recall


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Every gender, number and case of an adjective of origin.
        ("جنديان تركيان وطائرتين روسيتين", [("تركيان", "actor:turkey"), ("روسيتين", "actor:russia")]),
        ("رأى الإسرائيليين والقطريتان", [("الإسرائيليين", "actor:israel"), ("القطريتان", "actor:qatar")]),
        ("وصل لاجئ واحد وبقيت لاجئة", []),
        # A name's first word in other cases: the construct plural, and names with "father of".
        ("التقى مقاتلي المعارضة", [("مقاتلي المعارضة", "actor:rebels")]),
        ("في مطار أبي الظهور", [("أبي الظهور", "place:abu-al-duhur")]),
        # A people's name without its article after a word for persons.
        ("مع ضباط روس ومستشارين أكراد", [("روس", "actor:russia"), ("أكراد", "actor:kurdish-led")]),
        ("قطع روس الأشجار", []),
        # The army and the coalition, but not another country's.
        ("دخل الجيش البلدة", [("الجيش", "actor:government")]),
        ("دخل الجيش العراقي البلدة، وقصف الجيش البريطاني", []),
        ("قال التحالف إنه باق", [("التحالف", "actor:us-coalition")]),
        ("التحالف الحكومي انهار", []),
        # A common noun for what was named before.
        ("هاجم داعش القرية ثم انسحب التنظيم", [("داعش", "actor:islamic-state"), ("التنظيم", "actor:islamic-state")]),
        ("يحتاج المطبخ إلى التنظيم", []),
        # The West as a party, but not as a direction.
        ("يصمت الغرب منذ عام", [("الغرب", "actor:western-governments")]),
        ("سار إلى الغرب، وبالغرب نهر، والغرب من القرية سهل", []),
        # Doubling tells Amman from Oman.
        ("قالت عمّان إنها تراقب", [("عمّان", "actor:jordan")]),
        ("قالت عُمان إنها تراقب", []),
        # Heads come before a name in Arabic.
        ("قالت قناة روسيا اليوم وجامعة حلب", []),
        # A preposition joined to the word before.
        ("انفجار بمدينة الباب", [("الباب", "place:al-bab")]),
        ("سكان بريف حماة", []),
        # Letters and spellings of other keyboards and habits.
        ("محادثات جنيڤ", [("جنيڤ", "place:geneva")]),
        ("قوات سوريا الديموقراطية", [("قوات سوريا الديموقراطية", "actor:kurdish-led")]),
        ("الميليشيات الإيرانية والمليشيات الإيرانية",
         [("الميليشيات الإيرانية", "actor:iran-backed-forces"), ("المليشيات الإيرانية", "actor:iran-backed-forces")]),
        # A capital in which someone is, or to which someone goes, is the city.
        ("They met in Ankara.", []),
        ("She flew to Moscow.", []),
        ("Ankara said no, and a letter went to Paris.", [("Ankara", "actor:turkey")]),
        ("in Moscow's view", [("Moscow", "actor:russia")]),
        ("سافر الوفد إلى طهران", []),
        ("رفضت طهران", [("طهران", "actor:iran")]),
        # Towns do not speak, and countries have no first names.
        ('"No," said Marea, a nurse.', []),
        ("He met Michael Jordan twice, in western Jordan", [("Jordan", "actor:jordan")]),
    ],
)  # fmt: skip
def test_a_rule_holds_beyond_the_passage_in_which_it_was_missing(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(gazetteer, text) == expected
