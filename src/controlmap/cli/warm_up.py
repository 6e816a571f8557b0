"""The first request to a server that was just started."""

import sys
import threading
import urllib.request
from http import HTTPStatus
from typing import Final

_EVERY_S: Final = 0.25
_FOR_S: Final = 120.0
"""A cold start takes some seconds on two cores, and far longer on the smallest hosts."""


def announce_when_ready(port: int) -> threading.Thread:
    """Ask the server on this machine, in the background, until it answers; then say so in one line."""
    thread = threading.Thread(target=_announce, args=(port, threading.Event()), name="warm-up", daemon=True)
    thread.start()
    return thread


def _announce(port: int, never: threading.Event) -> None:
    for _ in range(int(_FOR_S / _EVERY_S)):
        if _answers(port):
            _say(f"ready at http://localhost:{port}. Ctrl+C ends it")
            return
        never.wait(_EVERY_S)
    _say(f"no answer on port {port} of this machine within {_FOR_S:.0f} s")


def _say(words: str) -> None:
    sys.stderr.write(f"controlmap: {words}.\n")
    sys.stderr.flush()


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as answer:
            return bool(answer.status == HTTPStatus.OK)
    except OSError:
        # Not there yet: refused, reset, timed out, or an answer other than OK.
        return False
