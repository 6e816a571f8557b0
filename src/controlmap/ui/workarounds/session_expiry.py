"""Expiry of the sessions of readers who have left.

Streamlit keeps a session for a while after its connection ends (``server.disconnectedSessionTTL``), and beyond that
until another reader arrives: without one, uploaded data would stay in memory. Here sessions are dropped when they are
due, except the very last, which Streamlit's own loop references until another begins.
"""

import logging
from concurrent.futures import Future
from typing import Final

from streamlit.runtime import Runtime

log = logging.getLogger("controlmap")

_WITHIN_S: Final = 5.0
"""The event loop may be busy with readers; then the next attempt does it."""


def is_server() -> bool:
    """Return whether this process is a server. Streamlit's test runner uses a substitute for it."""
    return Runtime.exists() and isinstance(Runtime.instance(), Runtime)


def expire_left_sessions() -> bool:
    """Make Streamlit drop expired sessions, and wait until it has.

    Returns whether this Streamlit can be asked to do so at all.
    """
    done: Future[bool] = Future()

    def forget() -> None:
        # Streamlit has no public API for this: tests/upstream checks that these private names exist.
        try:
            Runtime.instance()._session_mgr._session_storage._cache.expire()  # type: ignore[attr-defined]  # noqa: SLF001
        except AttributeError as error:
            log.warning("sessions that are over stay until the next reader comes: %s", error)
            done.set_result(False)
        else:
            done.set_result(True)

    try:
        # Its sessions may only be used in the event loop's thread.
        Runtime.instance()._get_async_objs().eventloop.call_soon_threadsafe(forget)  # noqa: SLF001
        return done.result(_WITHIN_S)
    except (TimeoutError, RuntimeError):
        # Busy, not started or already closed: left to the next attempt.
        return True
