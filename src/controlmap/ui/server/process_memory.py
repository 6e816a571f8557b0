"""The process's memory: what stays is passed over by the collector, what is free goes back to the system.

Streamlit runs every reader's script in a thread of its own. The C library (glibc) gives threads that are busy at once
pools of memory of their own, up to eight a core, and keeps what a crowd has left free in them: between what is still
used, and so for good. Python's lock lets one thread at a time ask for memory in any case, so one pool serves them all;
and large pieces, an upload or a page of HTML, get pages of their own that go back as soon as they are free.
"""

import ctypes
import gc
import threading
import time
from collections.abc import Callable
from typing import Final

import streamlit as st

from controlmap.ui.server.session_expiry import expire_left_sessions, is_server

_ARENA_MAX: Final = -8
_MMAP_THRESHOLD: Final = -3
"""The numbers of these settings in glibc's malloc.h (M_ARENA_MAX, M_MMAP_THRESHOLD)."""
_ARENAS: Final = 1
_OWN_PAGES_FROM: Final = 32 * 1024
"""Bytes. Where nobody says, glibc begins at 128 kB and goes up to 32 MB as large pieces are freed."""
RELEASE_EVERY_S: Final = 4.0
"""Walking over what a hundred sessions hold takes 20 ms, and over all free memory some ms more."""
UNUSED_S: Final = 60.0
"""Nobody's any more: longer than a session is kept for a reader whose line broke."""


class _ProcessMemory:
    """The process's own. Where the C library is not glibc, its pools are left alone."""

    def __init__(self) -> None:
        library = _glibc()
        self._trim = library.malloc_trim if library else None
        self._frozen = False
        self._let_go: Callable[[], None] = lambda: None
        if library:
            library.mallopt(_ARENA_MAX, _ARENAS)
            library.mallopt(_MMAP_THRESHOLD, _OWN_PAGES_FROM)

    def settle(self, forget_unused: Callable[[], None]) -> None:
        """Call when a page is drawn: what the first brought is frozen, and from then on what nobody holds goes.

        Args:
            forget_unused: parts with what has been held for nobody; called before each sweep from now on.

        """
        self._let_go = forget_unused
        if self._frozen:
            return
        self._frozen = True
        # Most of Streamlit, and every page's modules, came after the edition.
        freeze()
        if is_server():
            threading.Thread(target=self._release_periodically, name="controlmap-heap", daemon=True).start()

    def release_unused(self) -> None:
        """Return back what nobody holds: days that nobody looks at, sessions that are over, what lies free.

        Sessions are circles of objects, which only the collector finds.
        """
        self._let_go()
        gc.collect()
        if self._trim is not None:
            self._trim(0)

    def _release_periodically(self) -> None:
        """Sweep also while nobody is there: a crowd leaves its memory behind, and its texts, when the last one goes."""
        can_forget = True
        while is_server():
            time.sleep(RELEASE_EVERY_S)
            can_forget = can_forget and expire_left_sessions()
            self.release_unused()


def _glibc() -> ctypes.CDLL | None:
    """Return the C library of this process, or None where it is not glibc: on Windows, macOS, and Linux with musl."""
    try:
        library = ctypes.CDLL(None)
    except (OSError, TypeError):
        # On Windows a library must be named: ctypes raises TypeError for None.
        return None
    has_both = all(hasattr(library, name) for name in ("malloc_trim", "mallopt"))
    return library if has_both else None


@st.cache_resource(show_spinner=False)
def process_memory() -> _ProcessMemory:
    """Return the process's heap; the first call limits its pools."""
    return _ProcessMemory()


def freeze() -> None:
    """Leave all that is alive out of every further collection."""
    gc.collect()
    gc.freeze()
