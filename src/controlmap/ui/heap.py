"""The process's memory: what stays is passed over by the collector, what is free goes back to the system.

Streamlit runs every reader's script in a thread of its own. The C library (glibc) gives threads that are busy at once
pools of memory of their own, up to eight a core, and keeps what a crowd has left free in them: between what is still
used, and so for good. Python's lock lets one thread at a time ask for memory in any case, so one pool serves them all;
and large pieces, an upload or a page of HTML, get pages of their own that go back as soon as they are free.
"""

import ctypes
import gc
import time
from collections.abc import Callable
from typing import Final

import streamlit as st

_ARENA_MAX: Final = -8
_MMAP_THRESHOLD: Final = -3
"""The numbers of these settings in glibc's malloc.h (M_ARENA_MAX, M_MMAP_THRESHOLD)."""
_ARENAS: Final = 1
_OWN_PAGES_FROM: Final = 64 * 1024
"""Bytes. Where nobody says, glibc begins at 128 kB and goes up to 32 MB as large pieces are freed."""
SWEEP_EVERY_S: Final = 20.0
"""Walking over what all sessions hold takes some ms for each of them, and over all free memory as much."""
UNUSED_S: Final = 60.0
"""Nobody's any more: as long as a session is kept for a reader whose line broke."""


class _Heap:
    """The process's own. Where the C library is not glibc, its pools are left alone."""

    def __init__(self) -> None:
        library = ctypes.CDLL(None)
        self._trim = getattr(library, "malloc_trim", None)
        self._swept_s = time.monotonic()
        self._frozen = False
        if self._trim is not None:
            library.mallopt(_ARENA_MAX, _ARENAS)
            library.mallopt(_MMAP_THRESHOLD, _OWN_PAGES_FROM)

    def settle(self, let_go: Callable[[], None]) -> None:
        """Call when a page is drawn: what the first brought is frozen; now and then what nobody holds is given back.

        Before that ``let_go`` is called, to part with what is held for nobody. Sessions that are over are circles of
        objects, which only the collector finds.
        """
        if not self._frozen:
            self._frozen = True
            # Most of Streamlit, and every page's modules, came after the edition.
            freeze()
        if time.monotonic() - self._swept_s >= SWEEP_EVERY_S:
            self._swept_s = time.monotonic()
            let_go()
            gc.collect()
            if self._trim is not None:
                self._trim(0)


@st.cache_resource(show_spinner=False)
def heap() -> _Heap:
    """Give the process's heap; the first time bounds its pools."""
    return _Heap()


def freeze() -> None:
    """Leave all that is alive out of every further collection."""
    gc.collect()
    gc.freeze()
