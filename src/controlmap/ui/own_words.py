"""The article's own words, for a reader who has them: kept in the visitor's session and nowhere else."""

from typing import Final

import streamlit as st

from controlmap.atlas.anchoring import anchor_text
from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.cards import statement_card
from controlmap.render.own_words import own_words as own_words_html
from controlmap.ui import brought_texts, state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import answering, fragment
from controlmap.ui.long_texts import in_turn

_MOST_MB: Final = 1
_MOST_SIGNS: Final = 1_000_000


def own_words(atlas: Atlas, say: Catalogue) -> bool:
    """Offer to show the reader's own copy of the article, and tell whether it is shown, in place of our list."""
    if atlas.edition.anchors is None:
        return False
    brought = brought_texts.own_article()
    if brought is not None and brought[1].is_article:
        st.button(say.say("own.away"), on_click=answering(brought_texts.keep_own_article), args=(None,))
        _marked(atlas, say)
        return True
    with st.expander(say.say("own.have"), expanded=brought is not None):
        st.html(f'<p class="cm-note">{say.say("own.private")}</p>')
        if brought is not None:
            st.html(f'<p class="cm-silent" role="status">{say.say("own.another")}</p>')
        elif brought_texts.own_is_unreadable():
            st.html(f'<p class="cm-silent" role="status">{say.say("own.unreadable")}</p>')
        st.file_uploader(
            say.say("own.file"),
            type="txt",
            max_upload_size=_MOST_MB,
            key=brought_texts.OWN_FILE,
            on_change=_take_file,
            args=(atlas,),
        )
        st.text_area(
            say.say("own.paste"),
            max_chars=_MOST_SIGNS,
            key=brought_texts.OWN_BOX,
            on_change=_take_pasted,
            args=(atlas,),
        )
    return False


@fragment
def _marked(atlas: Atlas, say: Catalogue) -> None:
    mount_courier(atlas)
    brought = brought_texts.own_article()
    if brought is None:
        return
    text, found = brought
    view, chosen = state.current_view(atlas), state.current(atlas).annotation
    note = atlas.edition.annotation(chosen) if chosen else None
    with st.container(key="own-chosen"):
        hint = f'<p class="cm-silent">{say.say("own.hint")}</p>'
        st.html(statement_card(view, say, note) if note else hint)
    with st.container(key="own-words"):
        st.html(own_words_html(view, say, text, found, chosen))


@answering
def _take_file(atlas: Atlas) -> None:
    file = st.session_state[brought_texts.OWN_FILE]
    if file is not None:
        _take(atlas, read_bytes(file.getvalue()))


@answering
def _take_pasted(atlas: Atlas) -> None:
    _take(atlas, st.session_state[brought_texts.OWN_BOX])
    st.session_state[brought_texts.OWN_BOX] = ""


def read_bytes(content: bytes) -> str | None:
    """Give a file's text; none where it is no UTF-8, or more than a browser would send. The error would quote it."""
    if len(content) > _MOST_MB * 1024**2:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _take(atlas: Atlas, text: str | None) -> None:
    anchors = atlas.edition.anchors
    brought_texts.note_own_unreadable(unreadable=text is None)
    if text is None or not text.strip() or anchors is None:
        brought_texts.keep_own_article(None)
    else:
        with in_turn(text):
            found = anchor_text(anchors, text)
        brought_texts.keep_own_article((text, found))
