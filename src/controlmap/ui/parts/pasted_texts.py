"""Texts that a reader pastes: kept in the memory of the session only, under these keys."""

from typing import Final

import streamlit as st

from controlmap.atlas.statements.anchoring import Anchoring

REPORT: Final = "report"
REPORT_BOX: Final = "report-box"
REPORT_DAY: Final = "report-day"
OWN_BOX: Final = "own-box"
OWN_FILE: Final = "own-file"
_OWN_ARTICLE: Final = "own-article"
_OWN_UNREADABLE: Final = "own-unreadable"


def article_text() -> tuple[str, Anchoring] | None:
    """Return the pasted text and how it compares with the article; None before anything was pasted."""
    uploaded: tuple[str, Anchoring] | None = st.session_state.get(_OWN_ARTICLE)
    return uploaded


def keep_article_text(uploaded: tuple[str, Anchoring] | None) -> None:
    """Keep the pasted text, or forget it. Of a text that is not the article, only that fact is kept."""
    if uploaded is not None and not uploaded[1].is_article:
        uploaded = ("", uploaded[1])
    st.session_state[_OWN_ARTICLE] = uploaded


def note_own_unreadable(*, unreadable: bool) -> None:
    """Record whether the last file was unreadable."""
    st.session_state[_OWN_UNREADABLE] = unreadable


def own_is_unreadable() -> bool:
    """Return whether the last file was unreadable."""
    return bool(st.session_state.get(_OWN_UNREADABLE, False))
