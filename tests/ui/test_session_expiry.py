"""Sessions of readers who have left expire on time, even if no other reader comes."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.runtime.memory_session_storage import MemorySessionStorage

from controlmap.ui.workarounds import session_expiry


class Kept:
    """A session that Streamlit kept."""

    session = SimpleNamespace(id="one")


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """A server's event loop, in a thread of its own."""
    made = asyncio.new_event_loop()
    thread = threading.Thread(target=made.run_forever)
    thread.start()
    yield made
    made.call_soon_threadsafe(made.stop)
    thread.join()
    made.close()


def serve(monkeypatch: pytest.MonkeyPatch, loop: asyncio.AbstractEventLoop, storage: Any) -> None:
    """Make a server with these sessions the process's own."""
    runtime = SimpleNamespace(
        _session_mgr=SimpleNamespace(_session_storage=storage), _get_async_objs=lambda: SimpleNamespace(eventloop=loop)
    )
    monkeypatch.setattr(session_expiry, "Runtime", SimpleNamespace(instance=lambda: runtime))


def test_a_session_expires_when_its_time_is_over(
    monkeypatch: pytest.MonkeyPatch, loop: asyncio.AbstractEventLoop
) -> None:
    storage = MemorySessionStorage(ttl_seconds=0)
    session: Any = Kept()
    gone = weakref.ref(session)
    storage.save(session)
    del session
    assert gone() is not None, "Streamlit itself keeps it until another is saved"
    serve(monkeypatch, loop, storage)
    assert session_expiry.expire_left_sessions()
    assert gone() is None


def test_a_session_whose_reader_may_still_return_is_kept(
    monkeypatch: pytest.MonkeyPatch, loop: asyncio.AbstractEventLoop
) -> None:
    storage = MemorySessionStorage(ttl_seconds=60)
    session: Any = Kept()
    storage.save(session)
    serve(monkeypatch, loop, storage)
    assert session_expiry.expire_left_sessions()
    assert storage.get("one") is session


def test_an_unknown_kind_of_session_storage_is_tried_once_and_logged(
    monkeypatch: pytest.MonkeyPatch, loop: asyncio.AbstractEventLoop, caplog: pytest.LogCaptureFixture
) -> None:
    serve(monkeypatch, loop, object())
    assert not session_expiry.expire_left_sessions()
    assert "stay until the next reader comes" in caplog.text


def test_no_session_is_expired_on_a_server_that_has_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = asyncio.new_event_loop()
    closed.close()
    serve(monkeypatch, closed, MemorySessionStorage())
    assert session_expiry.expire_left_sessions()
