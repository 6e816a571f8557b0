"""A reader's answers about a table are kept while it is read again in another encoding, without a browser."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui import test_shipped_pages as shipped
from tests.ui.test_events_page import uploaded
from tests.ui.test_shipped_pages import Open, html

open_page = shipped.open_page


def read_again(app: AppTest) -> None:
    next(one for one in app.button if one.label.startswith("Read the file")).click().run()


@pytest.fixture
def app(open_page: Open) -> AppTest:
    """Return the page with a table whose columns were chosen by hand and whose encoding was guessed."""
    table = "quand;nord;est;lieu\n3/4/2017;35.95;39.01;قصف على الرقة\n".encode("cp1256")
    app = uploaded(open_page("events"), table)
    for key, column in (("date", "quand"), ("latitude", "nord"), ("longitude", "est")):
        app.selectbox(key=f"events-{key}-column").set_value(column)
    read_again(app)
    assert "can be either. Choose the order below." in html(app)
    app.selectbox(key="events-order").select_index(0).run()
    assert "1 incident on the map of its day" in html(app)
    assert "Read as text in cp1256" in html(app)
    return app


def test_columns_and_order_are_kept_in_another_encoding(app: AppTest) -> None:
    app.selectbox(key="events-encoding").set_value("cp1252").run()
    assert not app.exception
    assert "Read as text in cp1252" in html(app)
    assert "1 incident on the map of its day" in html(app)


def test_columns_that_the_table_no_longer_has_are_asked_for_again(app: AppTest) -> None:
    app.selectbox(key="events-separator").set_value("comma").run()
    assert "no column of date" in html(app)
    app.selectbox(key="events-separator").set_value("semicolon").run()
    assert "no column of date" in html(app)
    for key, column in (("date", "quand"), ("latitude", "nord"), ("longitude", "est")):
        app.selectbox(key=f"events-{key}-column").set_value(column)
    read_again(app)
    assert "1 incident on the map of its day" in html(app)


def test_the_fields_show_what_was_kept_if_the_table_cannot_be_read(app: AppTest) -> None:
    app.selectbox(key="events-encoding").set_value("cp1252").run()
    app.selectbox(key="events-encoding").set_value("utf-8").run()
    assert "It is not in the encoding utf-8." in html(app)
    assert app.selectbox(key="events-order").value is not None


def test_another_file_begins_without_choices(app: AppTest) -> None:
    app.button[0].click().run()
    uploaded(app, b"quand;nord;est;lieu\n2017-12-14;35.95;39.01;x\n")
    assert "no column of date" in html(app)
    assert app.selectbox(key="events-date-column").value is None
