"""The Arabic catalogue: nothing in it is English, and counts, figures and days follow the rules of Arabic."""

from datetime import date
from importlib.resources import files

import pytest
from babel.messages.pofile import read_po

from controlmap.messages.catalogue import load_catalogue, shipped_languages
from tests.messages.latin_words import strange_words

ARABIC = load_catalogue("ar")


def test_no_string_contains_an_english_word() -> None:
    spoken = {key: forms for key, forms in ARABIC.strings.items() if key != "locale.tag"}
    assert {key: strange for key, forms in spoken.items() if (strange := strange_words(" ".join(forms)))} == {}


def test_no_string_equals_the_english_one_except_names() -> None:
    english = load_catalogue("en").strings
    same = {key for key, forms in ARABIC.strings.items() if forms == english[key]}
    assert same <= {
        "app.name",
        "date.typed",
        "map.base.osm",
        "report.certain",
        "overview.published",
        "overview.published_share",
        "panel.backs_whom",
    }


@pytest.mark.parametrize("language", shipped_languages()[1:])
def test_no_sentence_equals_the_english_one(language: str) -> None:
    """A word or two may be the same in two languages; a sentence is not."""
    english = load_catalogue("en").strings
    alike = [key for key, forms in load_catalogue(language).strings.items() if forms == english[key]]
    assert [key for key in alike if len(strange_words(english[key][0])) > 2] == []


@pytest.mark.parametrize("language", shipped_languages())
def test_no_translation_is_marked_as_fuzzy(language: str) -> None:
    """Tools mark their guesses as fuzzy; a guess is not a translation until somebody has reviewed it."""
    with (files("controlmap.messages") / language / "controlmap.po").open("rb") as file:
        assert [entry.id for entry in read_po(file) if entry.id and entry.fuzzy] == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "لا عبارة من أصل 90"),
        (1, "عبارة واحدة من أصل 90"),
        (2, "عبارتان من أصل 90"),
        (3, "3 عبارات من أصل 90"),
        (10, "10 عبارات من أصل 90"),
        (11, "11 عبارة من أصل 90"),
        (90, "90 عبارة من أصل 90"),
        (100, "100 عبارة من أصل 90"),
    ],
)
def test_statements_are_counted_in_all_six_forms(number: int, said: str) -> None:
    assert ARABIC.count("article.count", number, total="90") == said


def test_figures_use_european_digits_and_separators() -> None:
    """See docs/languages.md for the reason."""
    assert ARABIC.number(12345.678, 1) == "12,345.7"
    assert ARABIC.percent(0.45678) == "45.7%"


def test_days_use_the_month_names_of_the_standard_language() -> None:
    assert ARABIC.day(date(2017, 12, 14)) == "14 ديسمبر 2017"
    assert ARABIC.day(date(2016, 2, 1)) == "1 فبراير 2016"


def test_a_language_is_listed_by_its_own_name() -> None:
    assert [load_catalogue(code).own_name for code in ("en", "ar")] == ["English", "العربية"]
