"""The first request to a server that has just started."""

import sys
import threading
import urllib.request
from http import HTTPStatus
from typing import Final

from controlmap.cli.listening import Listening

_EVERY_S: Final = 0.25
_FOR_S: Final = 120.0
"""A cold start takes some seconds on two cores, and much longer on the smallest hosts."""


def announce_when_ready(where: Listening) -> threading.Thread:
    """Poll the server from a background thread until it answers, then print in one line where it listens."""
    thread = threading.Thread(target=_announce, args=(where, threading.Event()), name="warm-up", daemon=True)
    thread.start()
    return thread


def _announce(where: Listening, never: threading.Event) -> None:
    for _ in range(int(_FOR_S / _EVERY_S)):
        if _answers(where):
            _say(f"ready at {where.url}{_reach(where)}. Ctrl+C ends it")
            return
        never.wait(_EVERY_S)
    _say(f"no answer at {where.url} within {_FOR_S:.0f} s")


def _reach(where: Listening) -> str:
    """Return a sentence on who else can open it, if others can."""
    if where.is_loopback:
        return ""
    if where.is_everywhere:
        return f" and, for everybody who reaches this machine, on all of its addresses ({where.address})"
    return " for everybody who reaches that address"


def _say(words: str) -> None:
    sys.stderr.write(f"controlmap: {words}.\n")
    sys.stderr.flush()


def _answers(where: Listening) -> bool:
    # Bypass any proxy that the environment names: it is for other machines.
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{where.url}/_stcore/health", timeout=2) as answer:
            return bool(answer.status == HTTPStatus.OK)
    except OSError:
        # Not ready yet: refused, reset, timed out, or an answer other than OK.
        return False
