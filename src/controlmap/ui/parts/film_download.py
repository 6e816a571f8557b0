"""The download of the whole edition as a film: drawn on request, while the reader goes on."""

from pathlib import Path
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.markup import markup
from controlmap.ui.address import state
from controlmap.ui.link.static_urls import static_file
from controlmap.ui.server.error_boundary import answering, looking
from controlmap.ui.server.film_maker import FilmMaker
from controlmap.ui.server.shared_atlas import edition_path

_EVERY_S: Final = 2.0


@st.cache_resource(show_spinner=False)
def _maker() -> FilmMaker:
    return FilmMaker()


def offer_film(atlas: Atlas, messages: Catalogue) -> None:
    """Show a button that has the film drawn, then a sentence while it is drawn, and at last a link to it."""
    wish, maker = (state.shown_version(), messages.language), _maker()
    film = maker.film(wish)
    with st.container(key="film"):
        if film is not None:
            name = f"{atlas.edition.id}-{messages.language}.gif"
            size = messages.number(len(film.content) / 1e6, 1)
            text = messages.say("film.save", mb=size)
            st.html(markup("film_link.html", address=static_file(film), name=name, text=text))
        elif maker.is_busy():
            st.caption(messages.say("film.making"))
            _wait()
        else:
            if maker.has_failed(wish):
                st.caption(messages.say("film.failed"))
            st.button(
                messages.say("film.take"),
                on_click=answering(maker.begin),
                args=(wish, Path(edition_path())),
                help=messages.say("film.take_help"),
                key="film-button",
            )


@looking(_EVERY_S)
def _wait() -> None:
    """Draw the page again once the film is there."""
    if not _maker().is_busy():
        st.rerun()
