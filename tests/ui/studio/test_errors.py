"""An error in the Studio is shown by its number, as on the dashboard's pages: the log has the details."""

from __future__ import annotations

import logging

import pytest

from controlmap.ui.studio.app import STEPS
from tests.ui.studio.desk import Desk


def test_an_error_in_a_step_is_shown_by_its_number_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a reader need not see this")

    monkeypatch.setattr("controlmap.ui.studio.app.STEPS", {**STEPS, "time": fail})
    with caplog.at_level(logging.ERROR):
        desk.step("time")
    shown = "".join(str(block.proto.body) for block in desk.app.get("html"))
    assert "cm-silent" in shown
    assert "a reader need not see this" not in shown
    assert "RuntimeError" in caplog.text
