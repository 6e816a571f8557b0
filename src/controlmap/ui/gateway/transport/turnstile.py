"""Many who come at once, let in a few at a time."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Final

_TURN_S: Final = 0.003
"""How long everybody else is kept waiting. One websocket takes about a millisecond to open."""
_REST_S: Final = 0.003
"""How long everybody else has then, Python's other threads among them, which draw what readers clicked for."""


class Turnstile:
    """Calls what is handed to it in order, and for half of the time lets the process do everything else."""

    def __init__(self) -> None:
        """Start with nobody waiting."""
        self._waiting: deque[Callable[[], None]] = deque()
        self._turns = False

    def enter(self, go_on: Callable[[], None]) -> None:
        """Call ``go_on`` soon."""
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
