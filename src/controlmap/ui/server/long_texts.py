"""Long texts that readers bring, read one at a time.

Reading is Python's own work, of which one thread at a time does any: side by side, several long texts take as long as
one after another, and the memory of all of them at once.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import streamlit as st

_LONG_SIGNS: Final = 10_000
"""Up to 30 ms of work: shorter ones wait for nobody."""


@st.cache_resource(show_spinner=False)
def _turn() -> threading.Lock:
    return threading.Lock()


@contextmanager
def in_turn(text: str) -> Iterator[None]:
    """Wait until no other long text is being read, where this one is long, and keep others waiting meanwhile."""
    if len(text) < _LONG_SIGNS:
        yield
        return
    with _turn():
        yield
