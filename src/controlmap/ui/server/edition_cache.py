"""What is worked out once for an atlas and then given to every reader."""

import threading
from collections.abc import Callable, Collection, Hashable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.lru_cache import LruCache

Thing = TypeVar("Thing")


class EditionCache(Generic[Thing]):
    """Things of an atlas by key, the most recently used of them; with the atlas they go, too.

    Streamlit's own caches tell calls apart by hashing all their arguments, at 0.3 ms a call: too much for what every
    click asks for several times. Safe to share between threads.
    """

    def __init__(self, most: int) -> None:
        """Keep at most ``most`` things of each atlas."""
        self._most = most
        self._of: WeakKeyDictionary[Atlas, LruCache[Thing]] = WeakKeyDictionary()
        self._turn = threading.RLock()

    def get(
        self, atlas: Atlas, key: Hashable, make: Callable[[], Thing], stands: Callable[[Thing], bool] = lambda _: True
    ) -> Thing:
        """Return the thing, made now where it is asked for the first time or what it left behind no longer ``stands``.

        Readers who come while it is made wait for it.
        """
        with self._turn:
            shelf = self._of.setdefault(atlas, LruCache(self._most))
            found = shelf.get(key)
            if found is not None and stands(found[0]):
                return found[0]
            thing = make()
            shelf.put(key, thing)
            return thing

    def forget_unused(self, atlas: Atlas, unused_s: float, but_for: Collection[Hashable] = ()) -> None:
        """Forget what of an atlas nobody has asked for in so many seconds, but for these keys."""
        with self._turn:
            if shelf := self._of.get(atlas):
                shelf.forget_unused(unused_s, but_for.__contains__)
