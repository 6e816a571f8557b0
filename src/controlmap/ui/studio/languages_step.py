"""Languages: the edition's texts side by side in its languages, to read, compare and change."""

from typing import Final
from zlib import crc32

import streamlit as st

from controlmap.authoring.steps.entries import Texts
from controlmap.authoring.steps.wording import write_text
from controlmap.authoring.store.edition_store import together
from controlmap.authoring.store.yaml_entries import with_values
from controlmap.checks.wordings import Wording, wordings
from controlmap.messages.known_languages import known_languages
from controlmap.ui.studio.session import Work, step

RECORD: Final = "studio-record"
"""Session key of the one record whose texts are shown; empty for all."""
_ALL: Final = ""
_PAGE: Final = 10
_MOST_LETTERS: Final = 4_000
"""As many as a text of an edition may have."""
_LONG: Final = 60
"""Letters from which a text gets several lines."""
_BY_LETTERS: Final = (
    "<style>.stTextArea textarea, .stTextInput input { unicode-bidi: plaintext; text-align: start }</style>"
)


def languages_step(work: Work) -> None:
    """Count what is not translated yet, show texts in columns, and write those that were changed as one step."""
    messages = work.messages
    st.subheader(messages.say("studio.languages_step"))
    st.html(_BY_LETTERS)
    names = known_languages(messages)
    found = wordings(work.edition)
    for language in work.languages:
        left = sum(language in each.untranslated for each in found)
        st.caption(messages.count("studio.untranslated", left, language=names.get(language, language)))
    shown = _filtered(found, work)
    pages = max(1, -(-len(shown) // _PAGE))
    page = int(st.number_input(messages.say("studio.page", count=pages), 1, pages, key=f"studio-page-{pages}"))
    _rows(shown[_PAGE * (page - 1) : _PAGE * page], work)
    _further_language(names, work)


def _filtered(found: list[Wording], work: Work) -> list[Wording]:
    messages = work.messages
    records = dict.fromkeys(each.name for each in found)
    if st.session_state.get(RECORD) not in records:
        st.session_state.pop(RECORD, None)
    record = st.selectbox(
        messages.say("studio.record"),
        [_ALL, *records],
        format_func=lambda name: name or messages.say("studio.all_records"),
        key=RECORD,
    )
    only = st.checkbox(messages.say("studio.only_untranslated"), key="studio-only-untranslated")
    return [each for each in found if record in {_ALL, each.name} and (each.untranslated or not only)]


def _rows(shown: list[Wording], work: Work) -> None:
    messages = work.messages
    if not shown:
        st.success(messages.say("studio.all_translated"))
        return
    with st.form("studio-texts"):
        written = [(each, _columns(each, work)) for each in shown]
        asked = st.form_submit_button(messages.say("studio.save_texts"), type="primary")
    if not asked:
        return
    changed = [(each, text) for each, text in written if text != each.text.root]
    changes = together(*(write_text(each.record, each.field, text) for each, text in changed))
    if step(work, messages.say("studio.save_texts"), changes):
        st.rerun()


def _columns(wording: Wording, work: Work) -> Texts:
    """Show one text in every language; return what the fields say, without those that are empty."""
    st.caption(f"{'○' if wording.untranslated else '●'} {wording.name}: {wording.field}")
    text = dict(wording.text.root)
    # Another text in the file, as after an undo, is another field: it shows what the file has now.
    key = f"studio-text-{type(wording.record).__name__}-{wording.name}-{wording.field}-{crc32(repr(text).encode())}"
    is_long = max(map(len, text.values())) > _LONG
    for language, column in zip(work.languages, st.columns(len(work.languages)), strict=True):
        field = column.text_area if is_long else column.text_input
        label = f"{wording.name}: {wording.field} ({language})"
        words = field(
            label,
            text.get(language, ""),
            key=f"{key}-{language}",
            max_chars=_MOST_LETTERS,
            label_visibility="collapsed",
        )
        if words.strip():
            text[language] = words.strip()
    return text


def _further_language(names: dict[str, str], work: Work) -> None:
    messages = work.messages
    with st.expander(messages.say("studio.further_language")):
        chosen = st.selectbox(
            messages.say("studio.language"),
            [code for code in names if code not in work.languages],
            format_func=names.__getitem__,
            index=None,
            key="studio-further-language",
        )
        asked = st.button(messages.say("studio.add_language"), key="studio-add-language", disabled=chosen is None)
        if asked:
            languages = [*work.languages, chosen]
            change = {"edition.yaml": lambda text: with_values(text, {"languages": languages})}
            if step(work, messages.say("studio.add_language"), change):
                st.rerun()
