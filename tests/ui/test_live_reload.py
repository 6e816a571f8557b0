"""A page that is open while its edition is edited asks for a new drawing only when there is something new."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import streamlit as st

from controlmap.ui.server import live_reload
from tests.ui.dashboard import Dashboard


class _DrawnAnewError(Exception):
    """In place of what Streamlit raises to draw a page anew, and known as its own by where it comes from."""

    __module__ = "streamlit.runtime.scriptrunner"


@pytest.fixture
def look(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    """Follow as an open page does, its first look being at once."""

    def rerun() -> None:
        raise _DrawnAnewError

    monkeypatch.setattr(st, "rerun", rerun)
    monkeypatch.setattr(st, "fragment", lambda run_every: lambda function: function)
    return live_reload.reload_on_save


def test_nothing_follows_unless_it_is_asked_for(
    look: Callable[[object], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CONTROLMAP_FOLLOW", raising=False)
    monkeypatch.setattr(live_reload, "shown_now", lambda: pytest.fail("looked"))

    look("before")


def test_a_page_is_drawn_anew_when_there_is_something_else_to_show(
    look: Callable[[object], None], monkeypatch: pytest.MonkeyPatch, dashboard: Dashboard
) -> None:
    monkeypatch.setenv("CONTROLMAP_FOLLOW", "1")
    dashboard.edit("actors.yaml", lambda text: text + "nonsense: [\n")
    broken = live_reload.shown_now()
    look(broken)

    dashboard.edit("actors.yaml", lambda text: text.replace("nonsense: [\n", ""))
    with pytest.raises(_DrawnAnewError):
        look(broken)
    look(live_reload.shown_now())
