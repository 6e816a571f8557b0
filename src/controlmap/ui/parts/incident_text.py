"""How the text of an uploaded table was read, and a choice of another encoding or separator."""

from collections.abc import Callable, Sequence

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.importing.cells.text_form import ENCODINGS, Separator
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.parts import uploaded_incidents
from controlmap.ui.server.error_boundary import answering


def ask_text(atlas: Atlas, messages: Catalogue) -> None:
    """Offer other encodings and separators of a table of text; choosing one reads the table again."""

    def ask(label: str, options: Sequence[str], named: Callable[[str], str], key: str) -> None:
        st.selectbox(
            label,
            options,
            index=None,
            format_func=named,
            placeholder=messages.say("events.text_found"),
            key=key,
            on_change=answering(uploaded_incidents.take_again),
            args=(atlas,),
        )

    encoding, separator = messages.say("events.encoding"), messages.say("events.separator")
    ask(encoding, ENCODINGS, lambda one: messages.say(f"events.encoding.{one}"), uploaded_incidents.ENCODING)
    ask(separator, list(Separator), lambda one: messages.say(f"events.separator.{one}"), uploaded_incidents.SEPARATOR)
