"""Token buckets: rate limiting with a burst allowance."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Kept = TypeVar("Kept")


class Bucket:
    """An allowance that refills at a constant rate up to a maximum."""

    __slots__ = ("_at", "_burst", "_level", "_rate")

    def __init__(self, rate: float, burst: float) -> None:
        """Start full: ``burst`` tokens at once, and ``rate`` more per second."""
        self._rate = rate
        self._burst = burst
        self._level = burst
        self._at = time.monotonic()

    def take(self, amount: float = 1.0, *, patience_s: float = 0.0) -> float | None:
        """Return how many seconds to wait before going on, or None if that is longer than ``patience_s``.

        With a waiting time, the tokens are reserved; with None, none are taken.
        """
        now = time.monotonic()
        level = min(self._burst, self._level + (now - self._at) * self._rate) - amount
        self._at = now
        wait_s = max(0.0, -level / self._rate)
        if wait_s > patience_s:
            self._level = level + amount
            return None
        self._level = level
        return wait_s


class Books(Generic[Kept]):
    """A bounded store of values by address or session, which evicts the least recently seen."""

    def __init__(self, most: int, make: Callable[[], Kept]) -> None:
        self._most = most
        self._make = make
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def of(self, name: str) -> Kept:
        """Return the value for a name; a new one if the name is unknown."""
        found = self._kept.get(name)
        if found is None:
            found = self._kept[name] = self._make()
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(name)
        return found

    def __len__(self) -> int:
        """Return the number of values."""
        return len(self._kept)
