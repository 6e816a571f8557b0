"""Publish: the static edition, pictures, data and embed code, once nothing is left to be written."""

from pathlib import Path
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.steps.wording import name_licence, remove_place, write_text
from controlmap.checks import walk
from controlmap.checks.placeholders import Placeholder, placeholders
from controlmap.model.annotation import Annotation
from controlmap.model.place import Place
from controlmap.model.text import LocalText
from controlmap.publish.companions import embed_codes, write_companions
from controlmap.publish.site.static_site import export_site
from controlmap.ui.studio.session import MOST_LETTERS, Work, is_whole, reported, step, texts

_LONG: Final = 60
"""Letters from which a text gets several lines."""


def publish_step(work: Work) -> None:
    """Ask for the texts that are still to be written, say what blocks publishing, or write everything."""
    messages = work.messages
    st.subheader(messages.say("studio.publish"))
    left = placeholders(work.edition)
    if work.problems:
        st.warning(messages.count("studio.blocked_problems", len(work.problems)))
    if left:
        st.warning(messages.count("studio.blocked_words", len(left)))
    for number, placeholder in enumerate(left):
        _text_form(placeholder, number, work)
    _licence_name(work)
    site, files = (work.folder.with_name(f"{work.folder.name}-{ending}") for ending in ("site", "files"))
    address = st.text_input(messages.say("studio.address"), max_chars=MOST_LETTERS, key="studio-address").strip()
    st.caption(messages.say("studio.out", folder=str(site), files=str(files)))
    blocked = bool(left or work.problems)
    if st.button(messages.say("studio.write_site"), type="primary", key="studio-site", disabled=blocked):
        with reported(), st.spinner(messages.say("studio.writing")):
            _publish(site, files, address, work)


def _licence_name(work: Work) -> None:
    """Ask for the short name of the licence, which the line under the map has."""
    messages, now = work.messages, work.edition.manifest.licence_name or ""
    with st.form("studio-licence"):
        wanted = st.text_input(
            messages.say("studio.licence_name"), now, max_chars=MOST_LETTERS, placeholder="CC BY 4.0",
            key=f"studio-licence-name-{now}",
        ).strip()  # fmt: skip
        title = messages.say("studio.save_licence_name")
        asked = st.form_submit_button(title, key="studio-save-licence-name")
    if asked and step(work, title, name_licence(wanted)):
        st.rerun()


def _publish(site: Path, files: Path, address: str, work: Work) -> None:
    messages, atlas = work.messages, Atlas(work.edition)
    codes = embed_codes(atlas, address) if address else {}
    export_site(atlas, site, address=address)
    written = write_companions(atlas, files, address)
    st.success(messages.say("studio.written", folder=str(site)))
    st.image(str(files / f"map-{work.shown_language}.png"))
    st.markdown(messages.say("studio.written_files", files=messages.listed(written), folder=str(files)))
    if not codes:
        st.caption(messages.say("studio.no_address"))
    for language, code in codes.items():
        st.caption(messages.say("studio.embed", language=language))
        st.code(code, language="html", wrap_lines=True)
    st.markdown(f"**{messages.say('studio.deploy')}**")
    ways = (
        messages.say("studio.deploy_files", folder=site.name),
        messages.say("studio.deploy_cloud", edition=work.folder.name),
        messages.say("studio.deploy_server"),
    )
    st.markdown("\n".join(f"- {way}" for way in ways))


def _text_form(placeholder: Placeholder, number: int, work: Work) -> None:
    messages, record = work.messages, placeholder.record
    label = f"{placeholder.name}: {placeholder.field}"
    if isinstance(record, Annotation):
        st.caption(messages.say("studio.line_to_write", line=record.line))
        return
    # A zone and an actor may have one id.
    key = f"studio-text-{type(record).__name__}-{placeholder.name}-{placeholder.field}"
    with st.form(key):
        now = _words_of(placeholder)
        kept = {language: words for language, words in now.items() if language not in placeholder.languages}
        area = max(map(len, now.values())) > _LONG
        written = texts(work, f"{key}-words", label, area=area, first=kept, hints=now)
        asked = st.form_submit_button(messages.say("studio.write_text"), key=f"studio-write-{number}")
        removed = isinstance(record, Place) and st.form_submit_button(
            messages.say("studio.remove_place"), key=f"studio-remove-{number}"
        )
    if removed and isinstance(record, Place):
        if step(work, messages.say("studio.remove_place"), remove_place(record)):
            st.rerun()
    elif asked and is_whole(written) and step(work, label, write_text(record, placeholder.field, written)):
        st.rerun()


def _words_of(placeholder: Placeholder) -> dict[str, str]:
    """Return what a text says now: the scaffold's say what is to be written."""
    text = next(text for field, text in walk.texts(placeholder.record) if field == placeholder.field)
    return text.root if isinstance(text, LocalText) else {}
