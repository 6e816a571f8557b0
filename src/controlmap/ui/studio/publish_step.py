"""Publish: the static edition, once nothing is left to be written."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.steps.wording import remove_place, write_text
from controlmap.checks.placeholders import Placeholder, placeholders
from controlmap.model.annotation import Annotation
from controlmap.model.place import Place
from controlmap.publish.site.static_site import export_site
from controlmap.ui.studio.session import Work, is_whole, reported, step, texts


def publish_step(work: Work) -> None:
    """Ask for the texts that are still to be written, say what blocks publishing, or write the static edition."""
    messages = work.messages
    st.subheader(messages.say("studio.publish"))
    left = placeholders(work.edition)
    if work.problems:
        st.warning(messages.count("studio.blocked_problems", len(work.problems)))
    if left:
        st.warning(messages.count("studio.blocked_words", len(left)))
    for number, placeholder in enumerate(left):
        _text_form(placeholder, number, work)
    out = work.folder.with_name(f"{work.folder.name}-site")
    st.caption(messages.say("studio.out", folder=str(out)))
    blocked = bool(left or work.problems)
    if st.button(messages.say("studio.write_site"), type="primary", key="studio-site", disabled=blocked):
        with reported():
            export_site(Atlas(work.edition), out)
            st.success(messages.say("studio.written", folder=str(out)))
            st.markdown(messages.say("studio.deploy"))


def _text_form(placeholder: Placeholder, number: int, work: Work) -> None:
    messages, record = work.messages, placeholder.record
    label = f"{placeholder.name}: {placeholder.field}"
    if isinstance(record, Annotation):
        st.caption(messages.say("studio.line_to_write", line=record.line))
        return
    with st.form(f"studio-text-{placeholder.name}-{placeholder.field}"):
        written = texts(work, f"studio-text-{placeholder.name}-{placeholder.field}", label)
        asked = st.form_submit_button(messages.say("studio.write_text"), key=f"studio-write-{number}")
        removed = isinstance(record, Place) and st.form_submit_button(
            messages.say("studio.remove_place"), key=f"studio-remove-{number}"
        )
    if removed and isinstance(record, Place):
        if step(work, messages.say("studio.remove_place"), remove_place(record)):
            st.rerun()
    elif asked and is_whole(written) and step(work, label, write_text(record, placeholder.field, written)):
        st.rerun()
