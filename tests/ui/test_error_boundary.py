"""Errors of our own: the reader gets a number, and the log has the details."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import NoReturn

import pytest

from controlmap.ui import shell
from controlmap.ui.address import state
from controlmap.ui.parts import context_panel, map_frame
from controlmap.ui.server.error_boundary import DownloadError, making
from tests.ui.dashboard import Dashboard

NUMBER = re.compile(r"logged as ([0-9a-f]{8})")
SECRET = "the words of a reader"  # noqa: S105 -- not a password


def fail(*_: object, **__: object) -> NoReturn:
    raise RuntimeError(f"ours, with /srv/secret/path in it, and {SECRET}") from OSError(28, SECRET)


def assert_reported(dashboard: Dashboard, caplog: pytest.LogCaptureFixture) -> None:
    """Assert that the page shows one number and no details, and that the log has the number with the traceback."""
    html = dashboard.html()
    numbers = NUMBER.findall(html)
    assert len(numbers) == 1
    assert "Traceback" not in html
    assert "/srv/secret" not in html
    (record,) = [record for record in caplog.records if numbers[0] in record.getMessage()]
    event = json.loads(record.getMessage())
    assert (event["event"], event["level"], event["id"]) == ("fault", "error", numbers[0])
    assert (event["error"], event["beneath"]) == ("RuntimeError", "OSError ENOSPC")
    assert event["passed"][-1].startswith(__file__), "the last location is where it was raised"
    assert event["passed"][-1].endswith(" fail")
    assert datetime.fromisoformat(event["time"]).tzinfo is not None
    assert SECRET not in caplog.text
    assert "/srv/secret" not in caplog.text


def test_a_page_that_fails_shows_a_number(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(map_frame, "show_map", fail)
    assert_reported(dashboard.run(), caplog)


def test_an_error_outside_every_page_shows_a_number(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(shell, "holder_style", fail)
    assert_reported(dashboard.run(), caplog)


def test_a_fragment_that_fails_shows_a_number_and_the_map_beside_it_stays(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(context_panel, "panel_html", fail)
    dashboard.app.query_params["zone"] = "kernel"
    assert_reported(dashboard.run(), caplog)
    assert dashboard.app.selectbox(state.PICK)


def test_a_callback_that_fails_shows_a_number_once(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    dashboard.run()
    dashboard.app.text_input(state.SEARCH).set_value(SECRET)
    with monkeypatch.context() as patch:
        patch.setattr(state, "choose", fail)
        dashboard.app.selectbox(state.PICK).select("kernel")
        dashboard.run()
    assert_reported(dashboard, caplog)
    assert not NUMBER.findall(dashboard.run().html())


def test_a_download_that_fails_shows_a_number_and_leaves_no_message_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(DownloadError) as raised:
        making("site", fail)()
    event = json.loads(caplog.records[-1].getMessage())
    assert (event["where"], event["id"]) == ("site", str(raised.value))
    assert raised.value.__suppress_context__, "Streamlit logs the exceptions that it catches, with their causes"
    assert SECRET not in caplog.text
