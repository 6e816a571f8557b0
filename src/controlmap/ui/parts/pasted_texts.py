"""Texts that a reader brings: kept in the memory of the visitor's session, under these names and nowhere else."""

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
    """Return the text that the reader brought and what it is to the article; none before any was brought."""
    uploaded: tuple[str, Anchoring] | None = st.session_state.get(_OWN_ARTICLE)
    return uploaded


def keep_article_text(uploaded: tuple[str, Anchoring] | None) -> None:
    """Keep the text that the reader brought, or forget it. Of another text only that it was another is kept."""
    if uploaded is not None and not uploaded[1].is_article:
        uploaded = ("", uploaded[1])
    st.session_state[_OWN_ARTICLE] = uploaded


def note_own_unreadable(*, unreadable: bool) -> None:
    """Remember whether what the reader brought last could not be read."""
    st.session_state[_OWN_UNREADABLE] = unreadable


def own_is_unreadable() -> bool:
    """Return whether what the reader brought last could not be read."""
    return bool(st.session_state.get(_OWN_UNREADABLE, False))
