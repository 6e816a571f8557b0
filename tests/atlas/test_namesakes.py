"""Towns and countries whose names people, goods and languages have as well, and capitals that mean a government."""

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import meant

GOVERNMENT, CITY = [("Damascus", "actor:government")], [("Damascus", "place:damascus")]


@pytest.mark.parametrize(
    "text",
    [
        "We asked Mr Douma and Dr. Salma Kassab.",
        "It was George Nassib, not his brother Nawa, who paid.",
        "Old Zabadani the barber laughed; so did the Kassab family.",
        "A. Hama and S. Tartous wrote it.",
        "The tanker Latakia Star belongs to Palmyra Offshore SAL.",
        "She sells Aleppo soap, and drinks Turkish coffee.",
        "He spoke French to customers, and wrote in Russian.",
        "PARIS (News Desk) — Nothing happened.",
        "A Moscow hotel burned; we flew to Washington.",
        "Walled towns: ties between them are old.",
        "كتبها بالفرنسية وهو يتكلم التركية",
        "قهوة تركية في مطعم حلب",
        "اسمه خالد الرستن",
        "الجيش اللبناني أغلق الحدود ثم نشر الجيش آلياته",
    ],
)
def test_a_name_that_people_goods_or_languages_have_as_well_is_left_alone(gazetteer: Gazetteer, text: str) -> None:
    assert meant(gazetteer, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A message sent to Damascus went unanswered.", GOVERNMENT),
        ("Damascus, as ever, promised nothing.", GOVERNMENT),
        ("Damascus's demand is known.", GOVERNMENT),
        ("It may be Damascus its regards.", GOVERNMENT),
        ("Damascus must choose.", GOVERNMENT),
        ("Damascus is unwilling.", GOVERNMENT),
        ("The pact suits Damascus.", GOVERNMENT),
        ("Why did Damascus wait?", GOVERNMENT),
        ("Damascus is beautiful.", CITY),
        ("Damascus can be seen.", CITY),
        ("The talks in Damascus failed.", CITY),
        ("The battle for Damascus ended.", CITY),
        ("Damascus's old streets are narrow.", CITY),
        ("DAMASCUS (News Desk) - It rained.", [("DAMASCUS", "place:damascus")]),
        ("Shots were heard west of Damascus.", CITY),
        ("سياسة دمشق معروفة", [("دمشق", "actor:government")]),
        ("عاد من دمشق", [("دمشق", "place:damascus")]),
    ],
)
def test_a_capital_means_the_government_where_it_acts_or_is_dealt_with(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(gazetteer, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coalition jets flew.", [("Coalition", "actor:us-coalition")]),
        ("the road to Amouda", [("Amouda", "place:amuda")]),
        ("Greater Aleppo International Airport is shut", [("Aleppo", "place:aleppo")]),
        ("isis and the ypg, again", [("isis", "actor:islamic-state"), ("ypg", "actor:kurdish-led")]),
        ("وصلنا إلى كسب مع الغروب", [("كسب", "place:kassab")]),
        ("الجيش الذي انسحب", [("الجيش", "actor:government")]),
        ("اللاجئون العراقيون", []),
    ],
)
def test_a_name_in_a_form_that_the_first_passages_lacked_is_found(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(gazetteer, text) == expected
