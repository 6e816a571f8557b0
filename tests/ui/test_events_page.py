"""The page for a reader's own events, without a browser."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.testing.v1 import AppTest

from controlmap.authoring.importing.confined import jobs
from controlmap.authoring.importing.confined.bounds import AT_ONCE, Bounds
from controlmap.publish.incidents import uploaded_table
from tests.ui import test_shipped_pages as shipped
from tests.ui.test_shipped_pages import Open, html

open_page = shipped.open_page
EVENTS = Path(__file__).parents[1] / "events"

TABLE = b"""event_id_cnty,event_date,latitude,longitude
A1,2016-06-01,35.95,39.01
A2,2016-06-20,35.95,39.01
A3,2017-12-14,35.95,39.01
A4,2017-12-14,33.51,36.29
A5,2017-12-14,37.0,35.32
A6,2012-01-01,35.95,39.01
A7,,35.95,39.01
A8,2017-12-14,35.95
"""


def uploaded(app: AppTest, content: bytes, name: str = "events.csv") -> AppTest:
    app.file_uploader[0].set_value((name, content, "text/csv")).run()
    assert not app.exception, app.exception
    return app


def row_of(shown: str, month: str) -> list[str]:
    """Return the cells of a month's row."""
    row = shown.partition(f'"row">{month}</th>')[2].partition("</tr>")[0]
    return [cell.partition("<")[0] for cell in row.split('cm-num">')[1:]]


def test_the_page_offers_an_upload_and_says_where_the_table_stays(open_page: Open) -> None:
    app = open_page("events")
    assert "not stored, not logged" in html(app)
    assert 'data-panel="brought-events"' not in html(app)


def test_events_are_counted_by_month_and_holder_and_every_other_row_is_reported(open_page: Open) -> None:
    shown = html(uploaded(open_page("events"), TABLE))
    for line in (
        "4 incidents on the map of their days",
        "1 incident outside the border",
        "1 incident outside the days that this map covers",
        "1 row without a date",
        "1 row with too many or too few cells",
    ):
        assert f"<li>{line}</li>" in shown
    assert row_of(shown, "June 2016") == ["", "", "2", "2"]
    assert row_of(shown, "December 2017") == ["1", "1", "", "2"]


def test_imprecise_events_are_counted_apart_from_months_and_spots(open_page: Open) -> None:
    shown = html(uploaded(open_page("events"), (EVENTS / "syria-ged-precision.csv").read_bytes()))
    assert "<li>3 incidents on the map of their days</li>" in shown
    assert "<li>3 of them have an imprecise place or day, as the table says: they are counted apart" in shown
    assert "<li>3 of the imprecise ones have more than one possible holder</li>" in shown
    sums = shown.partition("ground and days each held: ")[2].partition("<")[0]
    assert "Islamic State 0." in sums
    assert ("Incidents by month" in shown, shown.count("One of several")) == (False, 3)


def test_choosing_a_month_moves_the_map_to_its_last_day(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.selectbox[0].set_value("2016-06-01").run()
    assert not app.exception
    assert app.query_params["date"] == "2016-06-30"
    assert 'class="is-chosen"><th scope="row">June 2016' in html(app)
    app.selectbox[0].set_value("2017-12-01").run()
    assert app.query_params["date"] == "2017-12-31"


def test_the_incidents_between_two_days_can_be_shown(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.selectbox[0].set_value("span").run()
    assert not app.exception
    assert [str(one.value) for one in app.date_input] == ["2016-06-01", "2017-12-31"]
    assert app.query_params["date"] == "2017-12-31"
    app.date_input[1].set_value(date(2016, 6, 10)).run()
    assert not app.exception
    assert app.query_params["date"] == "2016-06-10"
    app.date_input[0].set_value(date(2016, 7, 1)).run()
    assert app.query_params["date"] == "2016-07-01", "days in the wrong order are still a span"
    app.button[0].click().run()
    assert "events-from" not in app.session_state


def test_events_can_be_removed_again(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.button[0].click().run()
    assert 'data-panel="brought-events"' not in html(app)
    assert "events-uploaded" not in app.session_state


def test_removed_events_can_be_brought_back(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.button[0].click().run()
    next(one for one in app.button if one.label == "Bring the removed incidents back").click().run()
    assert "4 incidents on the map of their days" in html(app)


def test_an_example_can_be_tried_with_one_click(open_page: Open) -> None:
    app = open_page("events")
    next(one for one in app.button if one.label == "Try an example file").click().run()
    assert not app.exception
    assert "incidents on the map of their days" in html(app)


def test_columns_of_unusual_names_are_chosen_by_an_example_from_the_file(open_page: Open) -> None:
    table = b"quand,nord,est,notes\n2016-06-01,35.95,39.01,a shot\n"
    app = uploaded(open_page("events"), table)
    assert "It has no column of date under a usual name." in html(app)
    assert "quand (for example: 2016-06-01)" in app.selectbox[0].options
    for picker, column in zip(app.selectbox[:3], ("quand", "nord", "est"), strict=True):
        picker.set_value(column)
    next(one for one in app.button if one.label.startswith("Read the file")).click().run()
    assert "1 incident on the map of its day" in html(app)


def test_an_order_of_dates_that_was_asked_for_reads_the_file_again(open_page: Open) -> None:
    app = uploaded(open_page("events"), b"date,lat,lon\n3/4/2017,35.95,39.01\n")
    assert "can be either. Choose the order below." in html(app)
    next(one for one in app.selectbox if one.key == "events-order").select_index(0).run()
    assert "1 incident on the map of its day" in html(app)


ARABIC = "التاريخ;lat;lon;notes\n2016-06-01;35.95;39.01;قصف على الرقة\n".replace("التاريخ", "date").encode("cp1256")


def test_a_guessed_encoding_and_separator_can_be_chosen_otherwise(open_page: Open) -> None:
    app = uploaded(open_page("events"), ARABIC)
    assert "Read as text in cp1256" in html(app)
    app.selectbox(key="events-encoding").set_value("cp1252").run()
    assert not app.exception
    assert "Read as text in cp1252" in html(app)
    assert "1 incident on the map of its day" in html(app)
    app.selectbox(key="events-encoding").set_value("utf-8").run()
    assert "It is not in the encoding utf-8. Choose another one below." in html(app)
    app.selectbox(key="events-encoding").set_value("cp1256").run()
    app.selectbox(key="events-separator").set_value("comma").run()
    assert "no column of date" in html(app)
    app.selectbox(key="events-separator").set_value("semicolon").run()
    assert "1 incident on the map of its day" in html(app)


def test_the_choice_is_in_arabic_and_only_offered_where_the_text_was_guessed(open_page: Open) -> None:
    app = uploaded(open_page("events", lang="ar"), ARABIC)
    assert app.selectbox(key="events-encoding").label == "ترميز النص"
    assert "العربية (Windows-1256)" in app.selectbox(key="events-encoding").options
    plain = uploaded(open_page("events"), TABLE)
    assert "events-encoding" not in [picker.key for picker in plain.selectbox]
    assert plain.session_state["events-uploaded"].content is None


def test_only_the_incidents_of_the_map_s_day_can_be_shown(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.selectbox[0].select_index(0).run()
    assert not app.exception
    assert app.selectbox[0].value == "day"


def test_a_refusal_is_in_the_reader_s_language(open_page: Open) -> None:
    shown = html(uploaded(open_page("events", lang="ar"), b"a,b\n1,2\n"))
    assert "ليس فيه عمود باسم معتاد" in shown
    assert "no column" not in shown


def test_another_reader_sees_nothing_of_a_readers_events(open_page: Open) -> None:
    mine, before = open_page("events"), open_page("events")
    uploaded(mine, TABLE)
    after = open_page("events")
    for theirs in (before.run(), after):
        assert 'data-panel="brought-events"' not in html(theirs)
        assert "events-uploaded" not in theirs.session_state
    other = uploaded(before, TABLE.replace(b"2016", b"2017"))
    assert "June 2017" in html(other)
    assert "June 2016" in html(mine.run())
    assert "June 2017" not in html(mine)


def test_no_content_of_a_file_reaches_a_log_or_the_served_files(
    open_page: Open, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with caplog.at_level(logging.DEBUG):
        uploaded(open_page("events"), TABLE.replace(b"A1", b"orchard"), "orchard.csv")
    assert "orchard" not in caplog.text
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"orchard" in file.read_bytes()]


def test_the_server_drops_the_file_once_it_is_read(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    dropped: list[bytes] = []
    drop = MemoryUploadedFileManager.remove_file

    def watched(store: MemoryUploadedFileManager, session: str, file: str) -> None:
        dropped.extend(record.data for record in store.get_files(session, [file]))
        drop(store, session, file)
        assert not store.get_files(session, [file])

    monkeypatch.setattr(MemoryUploadedFileManager, "remove_file", watched)
    uploaded(open_page("events"), TABLE)
    assert dropped == [TABLE]


def test_if_all_slots_stay_busy_the_reader_is_asked_to_upload_again(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploaded_table, "_BOUNDS", Bounds(wait_s=0.1))
    app = open_page("events")
    with ExitStack() as others:
        for _ in range(AT_ONCE):
            others.enter_context(jobs._TURNS)
        shown = html(uploaded(app, TABLE))
    assert "other files are being read just now. Try again in a moment." in shown
    assert 'data-panel="brought-events"' in html(uploaded(app, TABLE))


HOSTILE = {
    "empty": ("e.csv", b"", "empty"),
    "no table": ("e.csv", b"\x00\xff\xfe" * 100, "cannot be shown"),
    "other columns": ("e.csv", b"a,<script>alert(1)</script>\n1,2\n", "no column of date"),
    "a million columns": ("e.csv", b"a," * 1_000_000 + b"\n", "more than 1,000 columns"),
    "too many rows": ("e.csv", b"date,lat,lon\n" + b"2017-01-01,35,38\n" * 100_001, "more than 100,000 rows"),
    "too many bad lines": ("e.csv", b"date,lat,lon\n" + b"x\n" * 200_000, "cannot be shown"),
    "no parquet": ("e.parquet", b"PAR1" + b"\x00" * 100 + b"PAR1", "cannot be shown"),
    "what ends a library": ("e.parquet", (EVENTS / "aborts.parquet").read_bytes(), "it is damaged"),
    "one endless quote": ("e.csv", b'date,lat,lon\n"' + b"a,\n" * 100_000, "map"),
}


def test_malicious_files_get_a_message_and_the_page_stays(open_page: Open) -> None:
    app = open_page("events")
    for kind, (name, content, words) in HOSTILE.items():
        uploaded(app, content, name)
        assert words in html(app), kind
        assert "<script>" not in html(app), kind
        assert "was logged as" not in html(app), kind
