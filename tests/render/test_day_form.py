"""Fields show a day in the form of the page's language."""

from dataclasses import replace

import pytest

from controlmap.messages.catalogue import load_catalogue
from controlmap.render.day_form import day_form


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_day_comes_first_where_it_does_in_the_texts(language: str) -> None:
    assert day_form(load_catalogue(language)) == "DD/MM/YYYY"


@pytest.mark.parametrize(
    ("written", "form"), [("{month}-{day}-{year}", "MM-DD-YYYY"), ("{day} of {month}, {year}", "YYYY-MM-DD")]
)
def test_a_form_that_no_field_knows_becomes_that_of_iso(written: str, form: str) -> None:
    english = load_catalogue("en")
    made = replace(english, strings={**english.strings, "date.typed": (written,)})
    assert day_form(made) == form
