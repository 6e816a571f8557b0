"""A queue that admits a burst of calls a few at a time."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Final

_TURN_S: Final = 0.003
"""How long other work is blocked. One websocket takes about a millisecond to open."""
_REST_S: Final = 0.003
"""How long other work then has, including Python's other threads, which draw readers' pages."""


class Turnstile:
    """Runs queued calls in order, and leaves half of the time to the rest of the process."""

    def __init__(self) -> None:
        """Start empty."""
        self._waiting: deque[Callable[[], None]] = deque()
        self._turns = False

    def enter(self, go_on: Callable[[], None]) -> None:
        """Queue ``go_on``."""
        self._waiting.append(go_on)
        if not self._turns:
            self._turns = True
            asyncio.get_running_loop().call_soon(self._turn)

    def _turn(self) -> None:
        ends = time.monotonic() + _TURN_S
        try:
            while self._waiting and time.monotonic() < ends:
                self._waiting.popleft()()
        finally:
            self._turns = bool(self._waiting)
            if self._turns:
                asyncio.get_running_loop().call_later(_REST_S, self._turn)
