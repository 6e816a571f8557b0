"""Faults of our own: a reader is told a number, the log has the number with the kind of fault and where it passed.

Streamlit runs a page's script, its fragments and what answers a click in three different ways, and each would show a
fault in its own; nothing that can fail runs outside what this module gives.
"""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from typing import ParamSpec

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import DEFAULT_LANGUAGE, Catalogue, load_catalogue
from controlmap.ui.address import state
from controlmap.ui.server.event_log import log_error
from controlmap.ui.server.notice import show_notice
from controlmap.ui.server.shared_atlas import shown_edition

Draw = Callable[[Atlas, Catalogue], None]
Arguments = ParamSpec("Arguments")


@contextmanager
def report_errors(name: str, messages: Catalogue) -> Iterator[None]:
    """Whatever goes wrong inside, or went wrong in an answer before, show its number instead."""
    earlier = state.take_error()
    if earlier:
        _tell(earlier, messages)
    with _numbered(name, partial(_tell, messages=messages)):
        yield


@contextmanager
def _numbered(name: str, then: Callable[[str], None]) -> Iterator[None]:
    """Log whatever goes wrong inside under a number, and do with the number what is due."""
    try:
        yield
    except Exception as error:
        if _is_streamlits_own(error):
            raise
        then(_logged(name, error))


def whole_page(draw: Callable[[], None]) -> Callable[[], None]:
    """Make what draws everything: what fails outside every page and part is told as they are, in English."""

    @wraps(draw)
    def guarded() -> None:
        with _numbered("shell", partial(_tell, messages=load_catalogue(DEFAULT_LANGUAGE))):
            draw()

    return guarded


def fragment(draw: Draw) -> Draw:
    """Make a part of a page that Streamlit runs again on its own.

    Where the edition was edited since the page was drawn, the whole page is drawn again instead.
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
    """Return what Streamlit may call for a click or a choice; a fault in it is told by the next ``report_errors``."""

    @wraps(act)
    def guarded(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        with _numbered(act.__qualname__, state.note_error):
            act(*args, **kwargs)

    return guarded


def looking(every_s: float) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Make what Streamlit runs again by itself on an open page; a fault in it is told by the next ``report_errors``."""

    def guard(look: Callable[[], None]) -> Callable[[], None]:
        repeated: Callable[[], None] = st.fragment(run_every=every_s)(answering(look))
        return repeated

    return guard


def making(name: str, make: Callable[[], bytes]) -> Callable[[], bytes]:
    """Return what Streamlit may call for a download. Where it fails Streamlit says so; the log has the rest."""

    def guarded() -> bytes:
        try:
            return make()
        except Exception as error:
            if _is_streamlits_own(error):
                raise
            raise DownloadError(_logged(name, error)) from None

    return guarded


class DownloadError(Exception):
    """A download that failed; only its number reaches the log once more, by Streamlit."""


def _logged(name: str, error: Exception) -> str:
    """Write a fault to the log and give its number."""
    number = uuid.uuid4().hex[:8]
    log_error(name, number, error)
    return number


def _tell(number: str, messages: Catalogue) -> None:
    show_notice(messages.say("error.text", id=number), title=messages.say("error.title"))


def _is_streamlits_own(error: Exception) -> bool:
    """Return whether Streamlit steers its script by this exception (a rerun, a stop)."""
    return type(error).__module__.startswith("streamlit.runtime.scriptrunner")
