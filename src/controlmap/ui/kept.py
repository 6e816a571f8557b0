"""What is worked out once for an atlas and then given to every reader."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
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
        self._of: WeakKeyDictionary[Atlas, OrderedDict[Hashable, Thing]] = WeakKeyDictionary()
        self._turn = threading.RLock()

    def get(
        self, atlas: Atlas, key: Hashable, make: Callable[[], Thing], stands: Callable[[Thing], bool] = lambda _: True
    ) -> Thing:
        """Give the thing, made now where it is asked for the first time or what it left behind no longer ``stands``.

        Readers who come while it is made wait for it.
        """
        with self._turn:
            things = self._of.setdefault(atlas, OrderedDict())
            if key not in things or not stands(things[key]):
                things[key] = make()
                if len(things) > self._most:
                    things.popitem(last=False)
            things.move_to_end(key)
            return things[key]
