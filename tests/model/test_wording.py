"""How messages quote untrusted text: never more than fits a line, and no invisible character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.incidents.incident_columns import Wanted, find_columns
from controlmap.errors import EventsError
from controlmap.model.wording import nearest, quoted, shortened


def test_a_long_word_is_cut_and_ends_in_an_ellipsis() -> None:
    assert shortened("9" * 1000) == "9" * 60 + "…"
    assert quoted("9" * 60) == "'" + "9" * 60 + "'"


def test_an_invisible_character_is_named() -> None:
    assert quoted("a\u202eb") == "'a<U+202E>b'"


def test_a_word_and_a_value_of_another_type_are_quoted_alike() -> None:
    assert (quoted("12"), quoted(12), quoted([1, None])) == ("'12'", "'12'", "'[1, None]'")


def test_a_text_is_cut_by_its_own_length_and_then_with_the_names_of_its_characters() -> None:
    assert shortened("\u202e" * 60) == "<U+202E>" * 60
    assert shortened("\u202e" * 61) == ("<U+202E>" * 60)[:60] + "…"


def test_a_misspelt_word_is_answered_with_the_known_word_most_like_it() -> None:
    known = ("us-forces", "us-coalitions", "us-coalition", "coalition")
    assert nearest("us-colition", known) == "; nearest is 'us-coalition'"
    assert nearest("us-colition", iter(known)) == nearest("us-colition", known)


def test_a_word_like_no_known_one_is_answered_with_nothing() -> None:
    assert nearest("us-colition", ("league", "crown")) == ""
    assert nearest("us-colition", ()) == ""


@given(st.lists(st.text(max_size=400), min_size=1, max_size=60))
def test_a_message_about_any_columns_stays_short_and_is_a_complete_sentence(names: list[str]) -> None:
    with pytest.raises(EventsError) as refusal:
        find_columns(names, Wanted(date="\0" * 9))
    message = str(refusal.value)
    assert len(message) < 40 * 70 + 200
    assert message.endswith(".")
    assert message.isprintable()
