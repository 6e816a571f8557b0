"""What was worked out a while ago, kept for as long as it is asked for."""

import threading
import time
from array import array
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

Wanted = ParamSpec("Wanted")
Thing = TypeVar("Thing")


class Recent(Generic[Wanted, Thing]):
    """A function whose latest answers are kept: the most recently used of them, and none that nobody asks for.

    As ``functools.lru_cache``, but for ``let_go``. Safe to share between threads; two that ask for the same at once may
    both work it out.
    """

    def __init__(self, make: Callable[Wanted, Thing], most: int) -> None:
        """Keep at most ``most`` answers of ``make``, whose arguments are positional and hashable."""
        self._make = make
        self._most = most
        self._kept: OrderedDict[tuple[object, ...], tuple[Thing, array[float]]] = OrderedDict()
        self._turn = threading.Lock()

    def __call__(self, *wanted: Wanted.args, **named: Wanted.kwargs) -> Thing:
        """Give the answer, worked out now where it is not kept."""
        with self._turn:
            found = self._kept.get(wanted)
        # An object for each time of use, laid among a crowd's memory, would keep a megabyte of it.
        kept = found or (self._make(*wanted, **named), array("d", [0.0]))
        kept[1][0] = time.monotonic()
        with self._turn:
            self._kept.setdefault(wanted, kept)
            self._kept.move_to_end(wanted)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return kept[0]

    def let_go(self, unused_s: float, but_for: object) -> None:
        """Forget answers that nobody has asked for in so many seconds, but for those with this last argument."""
        with self._turn:
            latest = time.monotonic() - unused_s
            for wanted in [key for key, (_, used) in self._kept.items() if used[0] <= latest and key[-1] != but_for]:
                del self._kept[wanted]
