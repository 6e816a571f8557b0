"""The page for a reader's own events, without a browser."""

from __future__ import annotations

import io
import logging
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from streamlit.testing.v1 import AppTest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import count_events
from controlmap.errors import EventsError
from controlmap.publish.incidents import uploaded_table
from controlmap.publish.incidents.uploaded_table import read_uploaded_table
from tests.ui import test_shipped_pages as shipped
from tests.ui.test_shipped_pages import Open, html

open_page = shipped.open_page

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


def parquet(table: pa.Table, **options: Any) -> bytes:
    sink = io.BytesIO()
    pq.write_table(table, sink, **options)
    return sink.getvalue()


def row_of(shown: str, month: str) -> list[str]:
    """Return the cells of a month's row."""
    row = shown.partition(f'"row">{month}</th>')[2].partition("</tr>")[0]
    return [cell.partition("<")[0] for cell in row.split('cm-num">')[1:]]


def test_the_page_offers_to_take_a_table_and_says_where_it_stays(open_page: Open) -> None:
    app = open_page("events")
    assert "not stored, not logged" in html(app)
    assert 'data-panel="brought-events"' not in html(app)


def test_events_are_counted_by_month_and_holder_and_every_other_row_is_told(open_page: Open) -> None:
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


def test_a_chosen_month_turns_the_map_to_its_last_day(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.selectbox[0].select_index(0).run()
    assert not app.exception
    assert app.query_params["date"] == "2016-06-30"
    assert 'class="is-chosen"><th scope="row">June 2016' in html(app)
    app.selectbox[0].select_index(1).run()
    assert "date" not in app.query_params


def test_events_can_be_taken_away_again(open_page: Open) -> None:
    app = uploaded(open_page("events"), TABLE)
    app.button[0].click().run()
    assert 'data-panel="brought-events"' not in html(app)
    assert "events-brought" not in app.session_state


def test_another_reader_sees_nothing_of_a_readers_events(open_page: Open) -> None:
    mine, before = open_page("events"), open_page("events")
    uploaded(mine, TABLE)
    after = open_page("events")
    for theirs in (before.run(), after):
        assert 'data-panel="brought-events"' not in html(theirs)
        assert "events-brought" not in theirs.session_state
    other = uploaded(before, TABLE.replace(b"2016", b"2017"))
    assert "June 2017" in html(other)
    assert "June 2016" in html(mine.run())
    assert "June 2017" not in html(mine)


def test_nothing_of_a_file_reaches_a_log_or_the_served_files(
    open_page: Open, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with caplog.at_level(logging.DEBUG):
        uploaded(open_page("events"), TABLE.replace(b"A1", b"orchard"), "orchard.csv")
    assert "orchard" not in caplog.text
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"orchard" in file.read_bytes()]


HOSTILE = {
    "empty": ("e.csv", b"", "empty"),
    "no table": ("e.csv", b"\x00\xff\xfe" * 100, "cannot be shown"),
    "other columns": ("e.csv", b"a,<script>alert(1)</script>\n1,2\n", "no column of date"),
    "a million columns": ("e.csv", b"a," * 1_000_000 + b"\n", "more than 1,000 columns"),
    "too many rows": ("e.csv", b"date,lat,lon\n" + b"2017-01-01,35,38\n" * 100_001, "more than 100,000 rows"),
    "too many bad lines": ("e.csv", b"date,lat,lon\n" + b"x\n" * 200_000, "cannot be shown"),
    "no parquet": ("e.parquet", b"PAR1" + b"\x00" * 100 + b"PAR1", "cannot be shown"),
    "one endless quote": ("e.csv", b'date,lat,lon\n"' + b"a,\n" * 100_000, "map"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_gets_a_sentence_and_the_page_stands(open_page: Open, kind: str) -> None:
    name, content, words = HOSTILE[kind]
    app = open_page("events")
    uploaded(app, content, name)
    assert words in html(app)
    assert "<script>" not in html(app)
    assert "was logged as" not in html(app)


def test_a_packed_file_is_read_only_if_it_unpacks_to_little() -> None:
    table = pa.table({"date": ["2017-12-14" + " " * 40_000] * 2_000, "lat": [35.0] * 2_000, "lon": [38.0] * 2_000})
    once, each = parquet(table), parquet(table, use_dictionary=False)
    assert max(len(once), len(each)) < 5_000_000
    assert len(read_uploaded_table("e.parquet", once).days.days) == 2_000
    with pytest.raises(EventsError, match="unpacks to more"):
        read_uploaded_table("e.parquet", each)


def test_a_file_of_another_kind_is_not_read() -> None:
    for name in ("events.csv.exe", "events", ".csv.gz"):
        with pytest.raises(EventsError, match=r"neither .csv nor .parquet"):
            read_uploaded_table(name, TABLE)


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_parquet_file_is_told_and_never_breaks(seed: int) -> None:
    whole = parquet(pa.table({"date": ["2017-12-14"] * 50, "lat": np.linspace(33, 36, 50), "lon": [38.0] * 50}))
    chance = np.random.default_rng(seed)
    for _ in range(100):
        damaged = bytearray(whole)
        for at in chance.integers(0, len(whole), chance.integers(1, 12)):
            damaged[at] = chance.integers(0, 256)
        if seed % 2:
            del damaged[chance.integers(1, len(whole)) :]
        try:
            read = read_uploaded_table("e.parquet", bytes(damaged))
        except EventsError:
            continue
        assert len(read.days.days) <= uploaded_table.MOST_ROWS


def test_cells_of_any_kind_are_read_or_counted_as_odd(marrow_atlas: Atlas) -> None:
    odd = [pa.array([[1], [2]]), pa.array([b"\xff", None]), pa.array([True, False]), pa.array([{"a": 1}, None])]
    for column in odd:
        table = pa.table({"date": column, "lat": column, "lon": column})
        counted = count_events(marrow_atlas.ground_by_day, read_uploaded_table("e.parquet", parquet(table)))
        assert sum(counted.standings.values()) == 2
        assert counted.months == ()
