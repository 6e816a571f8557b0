"""The article's own text, from a reader who has it: kept in the reader's session only."""

from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.anchoring import anchor_text
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.cards import statement_card
from controlmap.render.blocks.marked_article import own_words as own_words_html
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts import pasted_texts
from controlmap.ui.server.error_boundary import answering, fragment
from controlmap.ui.server.long_texts import in_turn

_MOST_MB: Final = 1
_MOST_CHARACTERS: Final = 1_000_000


def own_words(atlas: Atlas, messages: Catalogue) -> bool:
    """Offer to show the reader's own copy of the article, and return whether it is shown instead of our list."""
    if atlas.edition.anchors is None:
        return False
    uploaded = pasted_texts.article_text()
    if uploaded is not None and uploaded[1].is_article:
        st.button(messages.say("own.away"), on_click=answering(pasted_texts.keep_article_text), args=(None,))
        _marked(atlas, messages)
        return True
    with st.expander(messages.say("own.have"), expanded=uploaded is not None):
        st.html(f'<p class="cm-note">{messages.say("own.private")}</p>')
        if uploaded is not None:
            st.html(f'<p class="cm-silent" role="status">{messages.say("own.another")}</p>')
        elif pasted_texts.own_is_unreadable():
            st.html(f'<p class="cm-silent" role="status">{messages.say("own.unreadable")}</p>')
        st.file_uploader(
            messages.say("own.file"),
            type="txt",
            max_upload_size=_MOST_MB,
            key=pasted_texts.OWN_FILE,
            on_change=_take_file,
            args=(atlas,),
        )
        st.text_area(
            messages.say("own.paste"),
            max_chars=_MOST_CHARACTERS,
            key=pasted_texts.OWN_BOX,
            on_change=_take_pasted,
            args=(atlas,),
        )
    return False


@fragment
def _marked(atlas: Atlas, messages: Catalogue) -> None:
    mount_map_channel(atlas)
    uploaded = pasted_texts.article_text()
    if uploaded is None:
        return
    text, found = uploaded
    view, chosen = state.current_view(atlas), state.current(atlas).annotation
    note = atlas.edition.annotation(chosen) if chosen else None
    with st.container(key="own-chosen"):
        hint = f'<p class="cm-silent">{messages.say("own.hint")}</p>'
        st.html(statement_card(view, messages, note) if note else hint)
    with st.container(key="own-words"):
        st.html(own_words_html(view, messages, text, found, chosen))


@answering
def _take_file(atlas: Atlas) -> None:
    file = st.session_state[pasted_texts.OWN_FILE]
    if file is not None:
        _take(atlas, read_bytes(file.getvalue()))


@answering
def _take_pasted(atlas: Atlas) -> None:
    _take(atlas, st.session_state[pasted_texts.OWN_BOX])
    st.session_state[pasted_texts.OWN_BOX] = ""


def read_bytes(content: bytes) -> str | None:
    """Return a file's text; None if it is not UTF-8 or too long. No exception, whose message would quote the text."""
    if len(content) > _MOST_MB * 1024**2:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _take(atlas: Atlas, text: str | None) -> None:
    anchors = atlas.edition.anchors
    pasted_texts.note_own_unreadable(unreadable=text is None)
    if text is None or not text.strip() or anchors is None:
        pasted_texts.keep_article_text(None)
    else:
        with in_turn(text):
            found = anchor_text(anchors, text)
        pasted_texts.keep_article_text((text, found))
