"""The error boundary: readers see an error number, which the log has with the exception's type and traceback.

Streamlit runs a page's script, its fragments and its callbacks in three different ways, and each would show an
exception in its own way. Everything that can fail runs inside one of the wrappers of this module.
"""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from typing import ParamSpec

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.ui.address import state
from controlmap.ui.server.event_log import log_error
from controlmap.ui.server.notice import show_notice
from controlmap.ui.server.shared_atlas import shown_edition

Draw = Callable[[Atlas, Catalogue], None]
Arguments = ParamSpec("Arguments")


@contextmanager
def report_errors(name: str, messages: Catalogue) -> Iterator[None]:
    """Show the number of any error inside, or of an earlier one in a callback, instead of the content."""
    earlier = state.take_error()
    if earlier:
        _show_number(earlier, messages)
    with _numbered(name, partial(_show_number, messages=messages)):
        yield


@contextmanager
def _numbered(name: str, then: Callable[[str], None]) -> Iterator[None]:
    """Log any error inside under a number, and pass the number to ``then``."""
    try:
        yield
    except Exception as error:
        if _is_streamlits_own(error):
            raise
        then(_logged(name, error))


def whole_page(draw: Callable[[], None]) -> Callable[[], None]:
    """Wrap the function that draws everything: an error outside all pages and parts is reported in English."""

    @wraps(draw)
    def guarded() -> None:
        with _numbered("shell", partial(_show_number, messages=load_catalogue(DEFAULT_LANGUAGE))):
            draw()

    return guarded


def fragment(draw: Draw) -> Draw:
    """Make a part of a page that Streamlit can run on its own.

    If the edition was edited since the page was drawn, the whole page is redrawn instead.
    """

    @st.fragment
    @wraps(draw)
    def guarded(atlas: Atlas, messages: Catalogue) -> None:
        with report_errors(draw.__name__, messages):
            if shown_edition().version != state.shown_version():
                st.rerun()
            draw(atlas, messages)

    return guarded


def answering(act: Callable[Arguments, None]) -> Callable[Arguments, None]:
    """Wrap a callback for Streamlit; the next ``report_errors`` reports an error in it."""

    @wraps(act)
    def guarded(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        with _numbered(act.__qualname__, state.note_error):
            act(*args, **kwargs)

    return guarded


def looking(every_s: float) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Make a function that Streamlit repeats on an open page; the next ``report_errors`` reports an error in it."""

    def guard(look: Callable[[], None]) -> Callable[[], None]:
        repeated: Callable[[], None] = st.fragment(run_every=every_s)(answering(look))
        return repeated

    return guard


def making(name: str, make: Callable[[], bytes]) -> Callable[[], bytes]:
    """Wrap a function that makes a download. If it fails, Streamlit says so, and the log has the details."""

    def guarded() -> bytes:
        try:
            return make()
        except Exception as error:
            if _is_streamlits_own(error):
                raise
            raise DownloadError(_logged(name, error)) from None

    return guarded


class DownloadError(Exception):
    """A download that failed; Streamlit logs it once more, but only with its number."""


def _logged(name: str, error: Exception) -> str:
    """Log an error and return its number."""
    number = uuid.uuid4().hex[:8]
    log_error(name, number, error)
    return number


def _show_number(number: str, messages: Catalogue) -> None:
    show_notice(messages.say("error.text", id=number), title=messages.say("error.title"))


def _is_streamlits_own(error: Exception) -> bool:
    """Return whether Streamlit uses this exception for control flow (a rerun, a stop)."""
    return type(error).__module__.startswith("streamlit.runtime.scriptrunner")
