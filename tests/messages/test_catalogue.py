"""The catalogue: every string that the program uses is in it, and every string in it is used."""

import string
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from controlmap.errors import UnknownIdError
from controlmap.messages.catalogue import Catalogue, load_catalogue, shipped_languages
from tests.messages.keys_in_use import FAMILIES, all_keys, calls, spelled_families

ENGLISH = load_catalogue("en")
PLAIN_TEXT = st.text(st.characters(exclude_characters="{}"), min_size=1, max_size=20)


@pytest.fixture(scope="module")
def source(repository: Path) -> Path:
    """The folder of the program."""
    return repository / "src" / "controlmap"


def gaps(form: str) -> set[str]:
    """Return the named placeholders of a string."""
    return {name for _, name, _, _ in string.Formatter().parse(form) if name is not None}


def in_language(language: str, **strings: tuple[str, ...]) -> Catalogue:
    """Make a catalogue of a few strings."""
    return Catalogue(language, strings, Locale.parse(language))


def test_every_key_in_use_has_a_string(source: Path) -> None:
    assert all_keys(source, set(ENGLISH.strings)) - set(ENGLISH.strings) == set()


def test_every_string_is_used(source: Path) -> None:
    assert set(ENGLISH.strings) - all_keys(source, set(ENGLISH.strings)) == set()


def test_every_family_of_keys_is_known_with_its_members(source: Path) -> None:
    assert spelled_families(source) == set(FAMILIES)


def test_every_call_fills_exactly_the_placeholders_of_its_string(source: Path) -> None:
    wrong = []
    for call in calls(source):
        wanted = set().union(*map(gaps, ENGLISH.strings.get(call.key, ()))) - ({"n"} if call.way == "count" else set())
        if call.gaps is not None and wanted != call.gaps:
            wrong.append(f"{call.where}: '{call.key}' has the gaps {sorted(wanted)}, filled are {sorted(call.gaps)}")
    assert wrong == []


def test_strings_with_plural_forms_are_used_with_a_count_and_no_others_are(source: Path) -> None:
    wrong = [call for call in calls(source) if (call.way == "count") != (len(ENGLISH.strings.get(call.key, ("",))) > 1)]
    assert wrong == []


@pytest.mark.parametrize("language", shipped_languages())
def test_every_language_has_the_keys_of_the_default_and_all_its_plural_forms(language: str) -> None:
    catalogue = load_catalogue(language)
    plurals = len(catalogue.locale.plural_form.tags | {"other"})
    assert set(catalogue.strings) == set(ENGLISH.strings)
    for key, forms in catalogue.strings.items():
        assert len(forms) == (plurals if len(ENGLISH.strings[key]) > 1 else 1), key
        assert all(form.strip() == form and form for form in forms), key


@pytest.mark.parametrize("language", shipped_languages())
def test_a_translation_has_the_placeholders_of_the_default(language: str) -> None:
    for key, forms in load_catalogue(language).strings.items():
        wanted = set().union(*map(gaps, ENGLISH.strings[key]))
        # The forms for one and for two may give the number in words.
        assert set().union(*map(gaps, forms)) == wanted, key
        assert all(wanted - gaps(form) <= {"n"} for form in forms), key


@given(key=st.sampled_from(sorted(ENGLISH.strings)), data=st.data())
def test_a_string_is_filled_and_no_brace_is_left(key: str, data: st.DataObject) -> None:
    wanted = gaps(ENGLISH.strings[key][0]) - {"n"}
    values = {name: data.draw(PLAIN_TEXT, label=name) for name in wanted}
    said = ENGLISH.say(key, n="", **values)
    assert not set("{}") & set(said)
    assert all(value in said for value in values.values())


@given(value=st.text(max_size=30))
def test_braces_in_a_value_are_left_unchanged(value: str) -> None:
    said = ENGLISH.say("search.title", text=value)
    assert value in said.replace("\u2068", "").replace("\u2069", "") or value in said


@given(number=st.integers(0, 10**6))
def test_a_count_gives_its_number_or_a_word_for_one(number: int) -> None:
    said = ENGLISH.count("panel.pieces", number)
    assert said == ("in one piece" if number == 1 else f"in {number:,} pieces")


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(UnknownIdError, match=r"no message 'panel\.nonsense'"):
        ENGLISH.say("panel.nonsense")
    with pytest.raises(UnknownIdError, match=r"no message 'panel\.nonsense'"):
        ENGLISH.count("panel.nonsense", 2)


@pytest.mark.parametrize("language", ["", "tlh", "../en", "EN"])
def test_a_language_without_a_catalogue_is_an_error(language: str) -> None:
    with pytest.raises(UnknownIdError, match="has no catalogue"):
        load_catalogue(language)


def test_the_default_language_comes_first() -> None:
    assert shipped_languages()[0] == "en"
    assert len(set(shipped_languages())) == len(shipped_languages())


@pytest.mark.parametrize(
    ("language", "number", "share", "day"),
    [
        ("en", "12,345.7", "45.7%", "14 December 2017"),
        ("de", "12.345,7", "45,7\xa0%", "14 Dezember 2017"),
        ("fr", "12\u202f345,7", "45,7\u202f%", "14 décembre 2017"),
    ],
)
def test_numbers_and_days_follow_the_language(language: str, number: str, share: str, day: str) -> None:
    catalogue = in_language(language)
    assert catalogue.number(12345.678, 1) == number
    assert catalogue.percent(0.45678).replace("\xa0", "").replace("\u202f", "") == share.replace("\xa0", "").replace(
        "\u202f", ""
    )
    assert catalogue.day(date(2017, 12, 14)) == day


def test_a_number_is_rounded_to_the_digits_asked_for() -> None:
    assert [ENGLISH.number(2.5, digits) for digits in (0, 1, 2)] == ["2", "2.5", "2.50"]
    assert ENGLISH.number(0) == "0"


@pytest.mark.parametrize(
    ("number", "form"),
    [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (99, "many"), (100, "other")],
)
def test_arabic_counts_take_one_of_six_forms(number: int, form: str) -> None:
    arabic = in_language("ar", pieces=("zero", "one", "two", "few", "many", "other"))
    assert arabic.count("pieces", number) == form


def test_arabic_runs_from_right_to_left() -> None:
    assert in_language("ar").direction == "rtl"
    assert ENGLISH.direction == "ltr"
