"""A cache of values computed from an atlas and shared by all readers."""

import threading
from collections.abc import Callable, Collection, Hashable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.lru_cache import LruCache

Thing = TypeVar("Thing")


class EditionCache(Generic[Thing]):
    """An LRU cache per atlas, dropped together with the atlas.

    Streamlit's own caches hash all arguments, which takes 0.3 ms per call: too long for values that every click uses
    several times. Safe to share between threads.
    """

    def __init__(self, most: int) -> None:
        """Keep at most ``most`` values of each atlas."""
        self._most = most
        self._of: WeakKeyDictionary[Atlas, LruCache[Thing]] = WeakKeyDictionary()
        self._turn = threading.RLock()

    def get(
        self, atlas: Atlas, key: Hashable, make: Callable[[], Thing], is_valid: Callable[[Thing], bool] = lambda _: True
    ) -> Thing:
        """Return the value, computed by ``make`` if it is not cached or ``is_valid`` returns False for it.

        Readers who ask for it meanwhile wait for it.
        """
        with self._turn:
            shelf = self._of.setdefault(atlas, LruCache(self._most))
            found = shelf.get(key)
            if found is not None and is_valid(found[0]):
                return found[0]
            thing = make()
            shelf.put(key, thing)
            return thing

    def forget_unused(self, atlas: Atlas, unused_s: float, but_for: Collection[Hashable] = ()) -> None:
        """Drop an atlas's values not used for this many seconds, except these keys."""
        with self._turn:
            if shelf := self._of.get(atlas):
                shelf.forget_unused(unused_s, but_for.__contains__)
