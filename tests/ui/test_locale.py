"""Which language a reader gets."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import shipped_languages
from controlmap.ui.address.locale import language_of, offered_languages, wished_languages

BOTH = ("en", "ar")


def test_the_address_takes_precedence_over_the_browser() -> None:
    assert language_of("en", ["ar"], BOTH) == "en"
    assert language_of("ar", ["en"], BOTH) == "ar"


def test_the_browser_takes_precedence_over_the_editions_first_language() -> None:
    assert language_of(None, ["ar-SY", "en"], BOTH) == "ar"
    assert language_of(None, ["ku", "ar", "en"], BOTH) == "ar"


def test_a_language_that_is_not_offered_is_ignored() -> None:
    assert language_of("tlh", ["fr"], ("ar", "en")) == "ar"
    assert language_of("../en", [], ("ar", "en")) == "ar"


def test_languages_are_tried_in_the_order_of_their_weights() -> None:
    assert wished_languages("en;q=0.4, ar-SY, ku;q=0.8") == ["ar-SY", "ku", "en"]
    assert wished_languages("en-US,en;q=0.9") == ["en-US", "en"]


def test_languages_of_weight_zero_and_unreadable_ones_are_ignored() -> None:
    assert wished_languages("ar;q=0, *, en;q=much, <b>") == []
    assert wished_languages("") == []


@given(some.text())
def test_any_header_gives_a_language_that_is_offered(header: str) -> None:
    assert language_of(None, wished_languages(header), BOTH) in BOTH


def test_an_edition_offers_its_languages_in_its_order(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    turned = replace(edition, manifest=edition.manifest.model_copy(update={"languages": ("ar", "en")}))
    assert offered_languages(edition) == ("en", "ar")
    assert offered_languages(turned) == ("ar", "en")
    assert offered_languages(None) == shipped_languages()
