"""Process memory: long-lived objects are excluded from garbage collection, and free memory is returned to the system.

Streamlit runs each session's script in its own thread. glibc gives concurrent threads separate arenas, up to eight per
core, and cannot return free memory in them that lies between used blocks (heap fragmentation), so memory use stays at
its peak. With Python's GIL only one thread allocates at a time anyway, so one arena is enough. Large blocks, such as an
upload or a page of HTML, are allocated by mmap and returned as soon as they are freed.
"""

import ctypes
import gc
import threading
import time
from collections.abc import Callable
from typing import Final

import streamlit as st

from controlmap.ui.workarounds.session_expiry import expire_left_sessions, is_server

_ARENA_MAX: Final = -8
_MMAP_THRESHOLD: Final = -3
"""The numbers of these settings in glibc's malloc.h (M_ARENA_MAX, M_MMAP_THRESHOLD)."""
_ARENAS: Final = 1
_OWN_PAGES_FROM: Final = 32 * 1024
"""In bytes. By default, glibc begins at 128 kB and raises the threshold up to 32 MB as large blocks are freed."""
RELEASE_EVERY_S: Final = 4.0
"""A garbage collection with a hundred sessions takes 20 ms, and trimming free memory some ms more."""
UNUSED_S: Final = 60.0
"""Older than a session that may still reconnect, so no reader can need it."""


class _ProcessMemory:
    """The memory of this process. A C library other than glibc is left as it is."""

    def __init__(self) -> None:
        library = _glibc()
        self._trim = library.malloc_trim if library else None
        self._frozen = False
        self._forget_unused: Callable[[], None] = lambda: None
        if library:
            library.mallopt(_ARENA_MAX, _ARENAS)
            library.mallopt(_MMAP_THRESHOLD, _OWN_PAGES_FROM)

    def settle(self, forget_unused: Callable[[], None]) -> None:
        """Call after a page is drawn. The first call freezes all objects and starts the periodic release.

        Args:
            forget_unused: drops unused cache entries; called before each release from now on.

        """
        self._forget_unused = forget_unused
        if self._frozen:
            return
        self._frozen = True
        # Later than the freeze after loading the edition, since most of Streamlit and the pages' modules are imported
        # since.
        freeze()
        if is_server():
            threading.Thread(target=self._release_periodically, name="controlmap-heap", daemon=True).start()

    def release_unused(self) -> None:
        """Release unused memory: expired cache entries, ended sessions, and free blocks.

        Sessions are reference cycles, which only the garbage collector frees.
        """
        self._forget_unused()
        gc.collect()
        if self._trim is not None:
            self._trim(0)

    def _release_periodically(self) -> None:
        """Release also while no reader is there, or the last readers' memory, and texts, would stay."""
        can_forget = True
        while is_server():
            time.sleep(RELEASE_EVERY_S)
            can_forget = can_forget and expire_left_sessions()
            self.release_unused()


def _glibc() -> ctypes.CDLL | None:
    """Return this process's C library, or None if it is not glibc: on Windows, macOS, and Linux with musl."""
    try:
        library = ctypes.CDLL(None)
    except (OSError, TypeError):
        # On Windows ctypes raises TypeError for None.
        return None
    has_both = all(hasattr(library, name) for name in ("malloc_trim", "mallopt"))
    return library if has_both else None


@st.cache_resource(show_spinner=False)
def process_memory() -> _ProcessMemory:
    """Return the process memory; the first call limits its arenas."""
    return _ProcessMemory()


def freeze() -> None:
    """Exclude all live objects from future garbage collections."""
    gc.collect()
    gc.freeze()
