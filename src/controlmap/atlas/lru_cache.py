"""Least-recently-used caches that also drop entries by age."""

import threading
import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar, TypeVarTuple

Wanted = TypeVarTuple("Wanted")
Thing = TypeVar("Thing")


class LruCache(Generic[Thing]):
    """An LRU cache with the time of each entry's last use. Not thread-safe."""

    def __init__(self, most: int) -> None:
        """Keep at most ``most`` entries."""
        self._most = most
        self._things: OrderedDict[Hashable, tuple[Thing, array[float]]] = OrderedDict()

    def get(self, key: Hashable) -> "tuple[Thing, array[float]] | None":
        """Return an entry and the time of this use (s, monotonic), and mark it as used; None if it is not cached."""
        found = self._things.get(key)
        if found is not None:
            # Updated in place: a new object per use, allocated among many sessions' objects, would fragment the heap.
            found[1][0] = time.monotonic()
            self._things.move_to_end(key)
        return found

    def put(self, key: Hashable, thing: Thing) -> None:
        """Add an entry; it replaces one with the same key, or evicts the least recently used."""
        self._things[key] = thing, array("d", [time.monotonic()])
        self._things.move_to_end(key)
        if len(self._things) > self._most:
            self._things.popitem(last=False)

    def forget_unused(self, unused_s: float, lasts: Callable[[Hashable], bool]) -> None:
        """Drop the entries not used for this many seconds, except keys for which ``lasts`` is true."""
        latest = time.monotonic() - unused_s
        for key in [key for key, (_, used) in self._things.items() if used[0] <= latest and not lasts(key)]:
            del self._things[key]


class CachedFunction(Generic[*Wanted, Thing]):
    """A function with an LRU cache of its results, from which unused ones can be dropped.

    Like ``functools.lru_cache``, but with ``forget_unused``. Safe to share between threads; two threads that ask for
    the same value at once may both compute it.
    """

    def __init__(self, make: Callable[[*Wanted], Thing], most: int) -> None:
        """Keep at most ``most`` results of ``make``, whose arguments are hashable."""
        self._make = make
        self._shelf: LruCache[Thing] = LruCache(most)
        self._turn = threading.Lock()

    def __call__(self, *wanted: *Wanted) -> Thing:
        """Return the result, computed now if it is not cached."""
        with self._turn:
            found = self._shelf.get(wanted)
        if found is not None:
            return found[0]
        thing = self._make(*wanted)
        with self._turn:
            self._shelf.put(wanted, thing)
        return thing

    def forget_unused(self, unused_s: float, but_for: object) -> None:
        """Drop the results not used for this many seconds, except those whose last argument is ``but_for``."""
        with self._turn:
            self._shelf.forget_unused(unused_s, lambda wanted: isinstance(wanted, tuple) and wanted[-1] == but_for)
