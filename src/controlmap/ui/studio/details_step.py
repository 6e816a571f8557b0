"""Details: every value of a record, as a text of keys and values, for what no form asks for."""

from typing import Final
from zlib import crc32

import streamlit as st

from controlmap.authoring.steps.details import (
    BORDER,
    EDITION,
    HOLDS,
    KINDS,
    file_of,
    keys_of,
    names,
    remove,
    rewrite,
    written,
)
from controlmap.ui.studio.session import Work, reported, step

_NEW: Final = ""
_MOST_LETTERS: Final = 60_000
_MUST: Final = " ★"
_LEAST_PX, _MOST_PX, _LINE_PX = 200, 560, 24
_CODE: Final = """<style>
.st-key-studio-details textarea {
  font-family: "Source Code Pro", monospace; font-size: 0.85rem; unicode-bidi: plaintext
}
</style>"""


def details_step(work: Work) -> None:
    """Ask for a record, show it as its file has it, and write what was changed as one step."""
    messages, edition = work.messages, work.edition
    st.subheader(messages.say("studio.details_step"))
    st.caption(messages.say("studio.details_lead"))
    kind = str(
        st.selectbox(
            messages.say("studio.details_kind"),
            KINDS,
            format_func=lambda each: messages.say(f"studio.details.{each}"),
            key="studio-details-kind",
        )
    )
    name = _chosen(kind, work)
    if kind == HOLDS and name is None:
        st.info(messages.say("studio.no_ground_yet"))
        return
    before = written(kind, name, work.store.read(file_of(kind, name, edition)))
    height = min(_MOST_PX, max(_LEAST_PX, _LINE_PX * (before.count("\n") + 4)))
    st.html(_CODE)
    with st.container(key="studio-details"):
        wanted = st.text_area(
            messages.say("studio.details_lines"),
            before,
            height=height,
            max_chars=_MOST_LETTERS,
            key=f"studio-details-{kind}-{name}-{crc32(before.encode())}-{len(names(kind, edition))}",
        )
    _explain(kind, work)
    saved = st.button(messages.say("studio.save_details"), type="primary", key="studio-save-details")
    removed = bool(name) and st.button(messages.say("studio.remove_details"), key="studio-remove-details")
    with reported():
        if saved and wanted.strip() != before.strip():
            title = messages.say("studio.save_details")
            if step(work, title, rewrite(kind, name, wanted, edition)):
                st.rerun()
        elif removed and name and step(work, messages.say("studio.remove_details"), remove(kind, name, edition)):
            st.rerun()


def _chosen(kind: str, work: Work) -> str | None:
    """Ask for the record of a kind; return its id, or None for a new one, for the edition itself and for its border."""
    if kind in {EDITION, BORDER}:
        return None
    there = names(kind, work.edition)
    offered = there if kind == HOLDS else [*there, _NEW]
    key = f"studio-details-{kind}"
    if st.session_state.get(key) not in offered:
        st.session_state.pop(key, None)
    messages = work.messages
    chosen = st.selectbox(
        messages.say("studio.details_record"),
        offered,
        format_func=lambda each: each or messages.say("studio.details_new"),
        key=key,
    )
    return chosen or None


def _explain(kind: str, work: Work) -> None:
    with st.expander(work.messages.say("studio.details_keys")):
        for key in keys_of(kind):
            st.markdown(f"`{key.name}`{_MUST if key.is_required else ''} {key.description}")
