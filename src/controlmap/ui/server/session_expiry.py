"""Sessions of readers who have left.

Streamlit keeps a session for a while after its line broke (``server.disconnectedSessionTTL``), and past that time until
another reader comes: with nobody coming, whatever was brought to it would stay in memory. Here it goes when it is due,
but for the last of all, which Streamlit's own loop holds until another begins.
"""

import logging
from concurrent.futures import Future
from typing import Final

from streamlit.runtime import Runtime

log = logging.getLogger("controlmap")

_WITHIN_S: Final = 5.0
"""The loop that sessions belong to may be busy with readers; then the next sweep does it."""


def is_server() -> bool:
    """Return whether this process serves readers. Streamlit's own test runner uses a substitute for the server."""
    return Runtime.exists() and isinstance(Runtime.instance(), Runtime)


def expire_left_sessions() -> bool:
    """Have Streamlit drop the sessions that it has kept for long enough, and wait until it has.

    Returns whether it can be asked for that at all.
    """
    done: Future[bool] = Future()

    def forget() -> None:
        # Streamlit has no public word for this: tests/upstream holds its names to these.
        try:
            Runtime.instance()._session_mgr._session_storage._cache.expire()  # type: ignore[attr-defined]  # noqa: SLF001
        except AttributeError as error:
            log.warning("sessions that are over stay until the next reader comes: %s", error)
            done.set_result(False)
        else:
            done.set_result(True)

    try:
        # Its sessions belong to its loop's thread.
        Runtime.instance()._get_async_objs().eventloop.call_soon_threadsafe(forget)  # noqa: SLF001
        return done.result(_WITHIN_S)
    except (TimeoutError, RuntimeError):
        # Busy with readers, not begun or already closed: that is for the next time, where there is one.
        return True
