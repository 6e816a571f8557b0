"""The page for a reader's own report, without a browser."""

from __future__ import annotations

import logging

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui import test_shipped_pages as shipped
from tests.ui.test_shipped_pages import Open, html

open_page = shipped.open_page

TEXT = "Rebels shelled <b>Aleppo</b> & Hama from the northwest.\n\nDamascus denied it."


def written(app: AppTest, text: str) -> AppTest:
    app.text_area[0].set_value(text).run()
    assert not app.exception, app.exception
    return app


def test_the_page_opens_with_an_empty_box_and_says_where_the_text_stays(open_page: Open) -> None:
    app = open_page("report")
    assert app.text_area[0].value == ""
    assert "not stored, not logged" in html(app)
    assert 'data-panel="report"' not in html(app)


def test_the_text_is_shown_unchanged_with_its_names_marked(open_page: Open) -> None:
    app = written(open_page("report"), TEXT)
    shown = html(app)
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown
    assert "5 names were found" in shown
    for mark in ('data-place="aleppo"', 'data-place="hama"', 'data-zone="rebels-northwest"'):
        assert mark in shown
    why = "Government, judging by the words beside it. It says or does what only a party can."
    assert f'mention-actor" title="{why}">Damascus<' in shown


def test_each_place_is_listed_with_its_holder_on_the_day_in_the_address(open_page: Open) -> None:
    held = {}
    for day in ("2016-06-01", "2017-12-14"):
        shown = html(written(open_page("report", date=day), "Raqqa and Geneva"))
        row = shown.partition('data-place="raqqa">')[2].partition("</tr>")[0]
        held[day] = row.partition("<td>")[2].partition("</td>")[0]
        assert "Outside the country" in shown
    assert held == {"2016-06-01": "Islamic State", "2017-12-14": "Kurdish-led"}


def test_what_is_named_is_listed_in_order_with_the_reason_in_words(open_page: Open) -> None:
    shown = html(written(open_page("report"), "Rebels left al-Raqqah. Yemen's rebels did not."))
    listed = shown.partition('data-panel="report-places"')[2].partition("</table>")[0]
    assert listed.index('data-actor="rebels"') < listed.index('data-place="raqqa"')
    assert "of the country" in listed
    assert "Another spelling of “Raqqa”. This name means nothing else here." in listed
    assert "<q>rebels</q>" in shown
    assert "It is another country’s, or no particular one." in shown


def test_an_example_can_be_tried_with_one_click(open_page: Open) -> None:
    app = open_page("report")
    next(one for one in app.button if one.label == "Try an example text").click().run()
    assert not app.exception
    assert 'data-panel="report"' in html(app)
    assert app.text_area[0].value


def test_another_text_replaces_the_first_and_an_empty_one_clears_the_page(open_page: Open) -> None:
    app = written(open_page("report"), "Aleppo")
    assert 'data-place="homs"' in html(written(app, "Homs"))
    assert 'data-place="aleppo"' not in html(app)
    assert 'data-panel="report' not in html(written(app, " "))


def test_a_text_of_any_characters_is_read(open_page: Open) -> None:
    for text in ("\u202e\x07</textarea><script>", "𐀀" * 100, "'" * 1000, "الحكومة ودمشق"):
        assert "was logged as" not in html(written(open_page("report"), text))


def test_the_text_does_not_reach_the_log(open_page: Open, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        written(open_page("report"), "Zamalka and the secret of the orchard")
    assert "orchard" not in caplog.text
