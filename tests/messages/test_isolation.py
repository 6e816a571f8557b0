"""Words of the other writing direction inside a sentence are isolated, and nothing else is changed."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from controlmap.messages.catalogue import load_catalogue
from controlmap.messages.isolation import isolated

FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"


def test_words_of_the_sentences_own_direction_are_left_unchanged() -> None:
    assert isolated("Aleppo", "ltr") == "Aleppo"
    assert isolated("حلب", "rtl") == "حلب"
    assert isolated("12,345", "rtl") == "12,345"


def test_a_name_in_the_other_script_is_isolated() -> None:
    assert isolated("حلب", "ltr") == f"{FSI}حلب{PDI}"
    assert isolated("controlmap", "rtl") == f"{FSI}controlmap{PDI}"


def test_words_of_both_scripts_follow_the_sentences_direction() -> None:
    assert isolated("country-coder: حدود الدول", "rtl") == f"{RLI}country-coder: حدود الدول{PDI}"
    assert isolated("Aleppo (حلب)", "ltr") == f"{LRI}Aleppo (حلب){PDI}"


def test_days_and_shares_in_figures_keep_their_order_after_an_arabic_word() -> None:
    assert isolated("2017-12-14", "rtl") == f"{FSI}2017-12-14{PDI}"
    assert isolated("45.6%", "rtl") == f"{FSI}45.6%{PDI}"
    assert isolated("2017-12-14", "ltr") == "2017-12-14"


def test_spaces_stay_outside() -> None:
    assert isolated(" (CC BY 4.0)", "rtl") == f" {FSI}(CC BY 4.0){PDI}"
    assert isolated("  ", "rtl") == "  "


def test_isolated_text_is_not_isolated_again() -> None:
    once = isolated("controlmap", "rtl")
    assert isolated(once, "rtl") == once


@given(words=st.text(max_size=30), direction=st.sampled_from(["ltr", "rtl"]))
def test_isolates_are_closed_and_remove_nothing(words: str, direction: str) -> None:
    found = isolated(words, direction)
    assert found.replace(FSI, "").replace(LRI, "").replace(RLI, "").replace(PDI, "") == words.replace(FSI, "").replace(
        LRI, ""
    ).replace(RLI, "").replace(PDI, "")
    added = len(found) - len(words)
    assert added in (0, 2)
    assert added == 0 or unicodedata.bidirectional(found.strip()[-1]) == "PDI"


def test_a_sentence_isolates_its_values_and_a_list_its_items() -> None:
    arabic = load_catalogue("ar")
    assert f"{FSI}controlmap{PDI}" in arabic.say("search.title", text="controlmap")
    assert arabic.listed(["حلب", "T4", "حمص"]) == f"حلب، {FSI}T4{PDI}، حمص"
    assert arabic.chained(["حلب", "حمص"]) == "حلب؛ حمص"
    assert load_catalogue("en").listed(["Aleppo", "Homs"]) == "Aleppo, Homs"


def test_a_placeholder_filled_by_the_browser_finds_its_own_direction() -> None:
    assert f"{FSI}{{day}}{PDI}" in load_catalogue("ar").say("map.subtitle", day="{day}")
