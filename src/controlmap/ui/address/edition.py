"""The edition in the address, where a server offers several."""

from collections.abc import Collection
from typing import Final

import streamlit as st

EDITION: Final = "edition"
_SHOWN: Final = "shown-edition"


def asked_edition() -> str | None:
    """Return the id of the edition that the address asks for; None for the default one.

    Streamlit's page links drop the address's parameters: then it is the edition shown before.
    """
    if st.query_params:
        asked: str | None = st.query_params.get(EDITION)
        return asked
    shown: str | None = st.session_state.get(_SHOWN)
    return shown


def note_edition(offered: Collection[str]) -> str | None:
    """Store which edition the page shows. Return the id that the address asks for if it is not among ``offered``."""
    asked = asked_edition()
    is_known = asked is None or asked in offered
    st.session_state[_SHOWN] = asked if is_known else None
    return None if is_known else asked


def edition_parameter() -> dict[str, str]:
    """Return the address's parameter for the edition that the page shows: none for the default one."""
    shown = st.session_state.get(_SHOWN)
    return {EDITION: shown} if shown else {}
