"""Institutions, clubs, persons and lists that are named after places and peoples, and posts without capitals."""

import pytest

from controlmap.atlas.text.gazetteer import Gazetteer
from tests.atlas.marked_passages import meant


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish Red Crescent sent bread.",
        "We lost the game to FC Astana.",
        "The referee and both coaches left. Ittihad Aleppo scored no goal.",
        "Palmyra, New York has a bakery, and so has Aleppo, Ohio.",
        "He met a driver called Latakia.",
        "In the governorates of Latakia, Aleppo and Hama it snowed.",
        "Latakia and Hama governorates had snow.",
        "قافلة الهلال الأحمر التركي",
        "تعادل الجيش مع الوحدة على ملعب تشرين في الدوري",
        "ترجم عن الفرنسية ثلاث روايات",
        "من اللاجئين الفلسطينيين",
        "ثلوج في محافظات حلب وحماة واللاذقية",
    ],
)
def test_an_institution_or_a_list_of_governorates_is_not_the_place_it_is_called_after(
    gazetteer: Gazetteer, text: str
) -> None:
    assert meant(gazetteer, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Idlib de-escalation zone", [("Idlib", "zone:rebels-northwest")]),
        ("a village called Kafranbel", [("Kafranbel", "place:kafranbel")]),
        ("Nawa 4 (5), Jassim 6 (6)", [("Nawa", "place:nawa"), ("Jassim", "place:jasim")]),
        ("planes out of hmeymim, isis says", [("hmeymim", "place:hmeimim"), ("isis", "actor:islamic-state")]),
        ("Suhail's Tiger Forces came", [("Tiger Forces", "actor:government")]),
        ("بيقول معبر نصيب زحمة", [("معبر نصيب", "place:nasib-crossing")]),
        ("رفض جائزة من قطر ودعوة من طهران", [("قطر", "actor:qatar"), ("طهران", "actor:iran")]),
        ("نحن فصائل المنطقة الغربية", [("فصائل", "actor:rebels")]),
        ("دمشق، من مراسلنا: بدأ الشتاء", [("دمشق", "place:damascus")]),
        ("دمشق، من جهتها، رفضت", [("دمشق", "actor:government")]),
        ("لم يصدر تعليق من دمشق", [("دمشق", "actor:government")]),
        ("عاد إلى النبك ويبرود وقارة", [("النبك", "place:nabk"), ("قارة", "place:qarah")]),
    ],
)
def test_a_name_in_a_table_a_post_or_a_report_by_radio_is_found(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(gazetteer, text) == expected
