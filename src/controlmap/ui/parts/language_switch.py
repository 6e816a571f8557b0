"""The page's language and direction, and the switch to the edition's other languages."""

from dataclasses import replace
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from controlmap.atlas.atlas import Atlas
from controlmap.browser import browser_file
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue, load_catalogue, own_name
from controlmap.render.payloads.channel import LanguagesData
from controlmap.ui.address import state
from controlmap.ui.address.locale import offered_languages
from controlmap.ui.server.error_boundary import answering
from controlmap.ui.workarounds.streamlit_translations import streamlit_translations


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    script = browser_file("built/languages.js")
    return st.components.v2.component("controlmap_languages", js=script, isolate_styles=False)


def language_box() -> DeltaGenerator:
    """Reserve the place of the switch, in the page's corner."""
    return st.container(key="language-box")


def mount_languages(box: DeltaGenerator, atlas: Atlas | None, messages: Catalogue) -> None:
    """Set the page's language and direction, and offer the others, each by its own name.

    Without an edition, only the language is set.
    """
    others = [code for code in offered_languages(atlas.edition) if code != messages.language] if atlas else []
    data: LanguagesData = {
        "language": messages.interface,
        "direction": messages.direction,
        "locale": messages.say("locale.tag"),
        "stock": streamlit_translations(messages),
        "stock_locale": load_catalogue(DEFAULT_LANGUAGE).say("locale.tag"),
        "label": messages.say("site.languages"),
        "pages": messages.say("site.pages"),
        "others": [{"code": code, "name": own_name(code)} for code in others],
    }
    with box:
        _component()(key=state.LANGUAGES, data=data, on_language_change=lambda: _chosen(atlas))


@answering
def _chosen(atlas: Atlas | None) -> None:
    """Write the selected language into the address, and keep the rest of it."""
    code = st.session_state[state.LANGUAGES].language
    if atlas is not None and code in offered_languages(atlas.edition):
        state.choose(replace(state.current(atlas), language=code))
