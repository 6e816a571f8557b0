"""A page that is open while its edition is edited asks for a rerun only when there is something new."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import streamlit as st

from controlmap.ui.server import live_reload
from tests.ui.dashboard import Dashboard


class RerunError(Exception):
    """A stand-in for Streamlit's exception that reruns a page, recognised by its module."""

    __module__ = "streamlit.runtime.scriptrunner"


@pytest.fixture
def look(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    """Check for changes as an open page does, with no delay before the first check."""

    def rerun() -> None:
        raise RerunError

    monkeypatch.setattr(st, "rerun", rerun)
    monkeypatch.setattr(st, "fragment", lambda run_every: lambda function: function)
    return live_reload.reload_on_save


def test_no_page_follows_changes_unless_asked_to(
    look: Callable[[object], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CONTROLMAP_FOLLOW", raising=False)
    monkeypatch.setattr(live_reload, "shown_now", lambda: pytest.fail("it checked for changes"))

    look("before")


def test_a_page_is_rerun_when_the_edition_has_changed(
    look: Callable[[object], None], monkeypatch: pytest.MonkeyPatch, dashboard: Dashboard
) -> None:
    monkeypatch.setenv("CONTROLMAP_FOLLOW", "1")
    dashboard.edit("actors.yaml", lambda text: text + "nonsense: [\n")
    broken = live_reload.shown_now()
    look(broken)

    dashboard.edit("actors.yaml", lambda text: text.replace("nonsense: [\n", ""))
    with pytest.raises(RerunError):
        look(broken)
    look(live_reload.shown_now())
