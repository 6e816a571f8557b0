"""Faults of our own: the reader is told a number, and the log has it."""

from __future__ import annotations

import re
from typing import NoReturn

import pytest

from controlmap.ui import context_panel, map_frame, state
from tests.ui.dashboard import Dashboard

NUMBER = re.compile(r"written to the log as ([0-9a-f]{8})")
SECRET = "the words of a reader"  # noqa: S105 -- not a password


def fail(*_: object, **__: object) -> NoReturn:
    raise RuntimeError("ours, with /srv/secret/path in it")


def told(dashboard: Dashboard, caplog: pytest.LogCaptureFixture) -> None:
    """See that the page tells one number and no more, and that the log has it with the traceback."""
    html = dashboard.html()
    numbers = NUMBER.findall(html)
    assert len(numbers) == 1
    assert "Traceback" not in html
    assert "/srv/secret" not in html
    (record,) = [record for record in caplog.records if numbers[0] in record.getMessage()]
    assert record.exc_info is not None
    assert SECRET not in caplog.text


def test_a_page_that_fails_tells_a_number(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(map_frame, "show_map", fail)
    told(dashboard.run(), caplog)


def test_a_fragment_that_fails_tells_a_number_and_the_map_beside_it_stays(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(context_panel, "panel_html", fail)
    dashboard.app.query_params["zone"] = "kernel"
    told(dashboard.run(), caplog)
    assert dashboard.app.selectbox(state.PICK)


def test_an_answer_that_fails_tells_a_number_once(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    dashboard.run()
    dashboard.app.text_input(state.SEARCH).set_value(SECRET)
    with monkeypatch.context() as patch:
        patch.setattr(state, "choose", fail)
        dashboard.app.selectbox(state.PICK).select("kernel")
        dashboard.run()
    told(dashboard, caplog)
    assert not NUMBER.findall(dashboard.run().html())
