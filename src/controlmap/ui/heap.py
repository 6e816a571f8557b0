"""The process's memory: what stays is passed over by the collector, what is free goes back to the system.

Streamlit runs every reader's script in a thread of its own. The C library (glibc) gives threads that are busy at once
pools of memory of their own, up to eight a core, and keeps what a crowd has left free in them.
"""

import ctypes
import gc
import threading
import time
from typing import Final

import streamlit as st

_ARENA_MAX: Final = -8
"""The number of that setting in glibc's malloc.h (M_ARENA_MAX)."""
_ARENAS: Final = 2
GIVE_BACK_EVERY_S: Final = 20.0
"""Walking over all free memory takes some ms."""


class _Allocator:
    """The C library's, where it is glibc; others are left alone."""

    def __init__(self) -> None:
        library = ctypes.CDLL(None)
        self._trim = getattr(library, "malloc_trim", None)
        self._turn = threading.Lock()
        self._given_back_s = time.monotonic()
        if self._trim is not None:
            library.mallopt(_ARENA_MAX, _ARENAS)

    def give_back(self) -> None:
        """Give what is free back to the system, if that was not done just now."""
        if self._trim is None or not self._turn.acquire(blocking=False):
            return
        try:
            if time.monotonic() - self._given_back_s >= GIVE_BACK_EVERY_S:
                self._trim(0)
                self._given_back_s = time.monotonic()
        finally:
            self._turn.release()


@st.cache_resource(show_spinner=False)
def allocator() -> _Allocator:
    """Give the process's allocator; the first time bounds its pools."""
    return _Allocator()


@st.cache_resource(show_spinner=False)
def freeze_first_page() -> None:
    """Freeze what the first page of the process brought: most of Streamlit, and every page's modules.

    Does something once a process: the next collections then walk over nothing but what came since.
    """
    freeze()


def freeze() -> None:
    """Leave all that is alive out of every further collection."""
    gc.collect()
    gc.freeze()
