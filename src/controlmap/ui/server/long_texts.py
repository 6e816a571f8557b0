"""A lock that makes readers' long texts be processed one at a time.

Processing is pure Python, which runs in one thread at a time: several long texts in parallel take as long as in
sequence, but use the memory of all of them at once.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import streamlit as st

_LONG: Final = 10_000
"""In characters; up to 30 ms of work. Shorter texts do not wait."""


@st.cache_resource(show_spinner=False)
def _turn() -> threading.Lock:
    return threading.Lock()


@contextmanager
def in_turn(text: str) -> Iterator[None]:
    """If the text is long, wait until no other long text is being processed, and make others wait."""
    if len(text) < _LONG:
        yield
        return
    with _turn():
        yield
