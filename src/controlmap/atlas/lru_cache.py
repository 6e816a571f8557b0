"""What was worked out a while ago, kept for as long as it is asked for."""

import threading
import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar, TypeVarTuple

Wanted = TypeVarTuple("Wanted")
Thing = TypeVar("Thing")


class LruCache(Generic[Thing]):
    """Things by key: the most recently used of them, each with the time of its last use. Not safe between threads."""

    def __init__(self, most: int) -> None:
        """Keep at most ``most`` things."""
        self._most = most
        self._things: OrderedDict[Hashable, tuple[Thing, array[float]]] = OrderedDict()

    def get(self, key: Hashable) -> "tuple[Thing, array[float]] | None":
        """Use a thing: gives it, and the time of its use (s, monotonic); none where it is not kept."""
        found = self._things.get(key)
        if found is not None:
            # In place: an object for each use, laid among a crowd's memory, would keep a megabyte of it.
            found[1][0] = time.monotonic()
            self._things.move_to_end(key)
        return found

    def put(self, key: Hashable, thing: Thing) -> None:
        """Keep a thing, in place of what had its key or was used longest ago."""
        self._things[key] = thing, array("d", [time.monotonic()])
        self._things.move_to_end(key)
        if len(self._things) > self._most:
            self._things.popitem(last=False)

    def forget_unused(self, unused_s: float, lasts: Callable[[Hashable], bool]) -> None:
        """Forget what nobody has used in so many seconds, but for keys that last."""
        latest = time.monotonic() - unused_s
        for key in [key for key, (_, used) in self._things.items() if used[0] <= latest and not lasts(key)]:
            del self._things[key]


class CachedFunction(Generic[*Wanted, Thing]):
    """A function whose latest answers are kept: the most recently used of them, and none that nobody asks for.

    As ``functools.lru_cache``, but for ``forget_unused``. Safe to share between threads; two that ask for
    the same at once may both work it out.
    """

    def __init__(self, make: Callable[[*Wanted], Thing], most: int) -> None:
        """Keep at most ``most`` answers of ``make``, whose arguments are hashable."""
        self._make = make
        self._shelf: LruCache[Thing] = LruCache(most)
        self._turn = threading.Lock()

    def __call__(self, *wanted: *Wanted) -> Thing:
        """Return the answer, worked out now where it is not kept."""
        with self._turn:
            found = self._shelf.get(wanted)
        if found is not None:
            return found[0]
        thing = self._make(*wanted)
        with self._turn:
            self._shelf.put(wanted, thing)
        return thing

    def forget_unused(self, unused_s: float, but_for: object) -> None:
        """Forget answers that nobody has asked for in so many seconds, but for those with this last argument."""
        with self._turn:
            self._shelf.forget_unused(unused_s, lambda wanted: isinstance(wanted, tuple) and wanted[-1] == but_for)
