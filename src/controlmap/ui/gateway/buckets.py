"""Token buckets: so much at once, so much a second."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Kept = TypeVar("Kept")


class Bucket:
    """An allowance that fills up at a rate until it is full."""

    __slots__ = ("_at", "_burst", "_level", "_rate")

    def __init__(self, rate: float, burst: float) -> None:
        """Start full: ``burst`` at once, and ``rate`` a second after that."""
        self._rate = rate
        self._burst = burst
        self._level = burst
        self._at = time.monotonic()

    def take(self, amount: float = 1.0, *, patience_s: float = 0.0) -> float | None:
        """Return for how many seconds to wait before going on, or None where that is longer than ``patience_s``.

        Who is told to wait has been given a place in the queue; who is told None has taken nothing.
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
    """What is remembered of each address or session: of a bounded number, the longest unseen one is forgotten."""

    def __init__(self, most: int, make: Callable[[], Kept]) -> None:
        self._most = most
        self._make = make
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def of(self, name: str) -> Kept:
        """Return what is remembered under a name: something new for one that is not known."""
        found = self._kept.get(name)
        if found is None:
            found = self._kept[name] = self._make()
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(name)
        return found

    def __len__(self) -> int:
        """Return how many are remembered."""
        return len(self._kept)
