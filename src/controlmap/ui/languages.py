"""The page's language and direction, and the switch to the edition's other languages."""

from dataclasses import replace
from importlib.resources import files
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.ui import state
from controlmap.ui.faults import answering
from controlmap.ui.stock_words import stock_words
from controlmap.ui.tongue import offered_languages


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    parts = ("stock_words.js", "page_strip.js", "languages.js")
    script = "\n".join((files(__package__) / part).read_text(encoding="utf-8") for part in parts)
    return st.components.v2.component("controlmap_languages", js=script, isolate_styles=False)


def language_box() -> DeltaGenerator:
    """Make room for the switch, in the page's corner, wherever the page goes on."""
    return st.container(key="language-box")


def mount_languages(box: DeltaGenerator, atlas: Atlas | None, say: Catalogue) -> None:
    """Tell the browser which language the page is in, and offer the others, each by its own name.

    With no edition to show there is nothing to choose: the page is only told its language.
    """
    others = [code for code in offered_languages(atlas.edition) if code != say.language] if atlas else []
    data = {
        "language": say.language,
        "direction": say.direction,
        "locale": say.say("locale.tag"),
        "stock": stock_words(say),
        "label": say.say("site.languages"),
        "others": [{"code": code, "name": load_catalogue(code).own_name} for code in others],
    }
    with box:
        _component()(key=state.LANGUAGES, data=data, on_language_change=lambda: _chosen(atlas))


@answering
def _chosen(atlas: Atlas | None) -> None:
    """Write the chosen language into the address. All else that is chosen stays."""
    code = st.session_state[state.LANGUAGES].language
    if atlas is not None and code in offered_languages(atlas.edition):
        state.choose(replace(state.current(atlas), language=code))
