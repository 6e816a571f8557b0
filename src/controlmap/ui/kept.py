"""What is worked out once for an atlas and then given to every reader."""

import threading
import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from controlmap.atlas.atlas import Atlas

Thing = TypeVar("Thing")


class Kept(Generic[Thing]):
    """Things of an atlas by key, the most recently used of them; with the atlas they go, too.

    Streamlit's own caches tell calls apart by hashing all their arguments, at 0.3 ms a call: too much for what every
    click asks for several times. Safe to share between threads.
    """

    def __init__(self, most: int) -> None:
        """Keep at most ``most`` things of each atlas."""
        self._most = most
        self._of: WeakKeyDictionary[Atlas, OrderedDict[Hashable, tuple[Thing, array[float]]]] = WeakKeyDictionary()
        self._turn = threading.RLock()

    def get(
        self, atlas: Atlas, key: Hashable, make: Callable[[], Thing], stands: Callable[[Thing], bool] = lambda _: True
    ) -> Thing:
        """Give the thing, made now where it is asked for the first time or what it left behind no longer ``stands``.

        Readers who come while it is made wait for it.
        """
        with self._turn:
            things = self._of.setdefault(atlas, OrderedDict())
            found = things.get(key)
            if found is None or not stands(found[0]):
                # Times in place: an object for each use, laid among a crowd's memory, would keep a megabyte of it.
                found = things[key] = make(), array("d", [0.0])
            found[1][0] = time.monotonic()
            things.move_to_end(key)
            if len(things) > self._most:
                things.popitem(last=False)
            return found[0]

    def let_go(self, atlas: Atlas, unused_s: float, but_for: Collection[Hashable] = ()) -> None:
        """Forget what of an atlas nobody has asked for in so many seconds, but for these keys."""
        with self._turn:
            things = self._of.get(atlas, OrderedDict())
            latest = time.monotonic() - unused_s
            for key in [key for key, (_, used) in things.items() if used[0] <= latest and key not in but_for]:
                del things[key]
