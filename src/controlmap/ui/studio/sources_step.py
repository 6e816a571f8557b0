"""Sources: what the lines and events rest on, and where it was read."""

from datetime import date
from typing import Final
from zlib import crc32

import streamlit as st

from controlmap.authoring.steps.sources import Work as Cited
from controlmap.authoring.steps.sources import cites, new_source_id, write_source
from controlmap.checks.sources import SOURCE_UNCITED, SOURCE_UNFINDABLE
from controlmap.model.source import Confirmation, Source, SourceKind
from controlmap.ui.studio.session import MOST_LETTERS, Work, is_whole, reported, step, texts

SOURCE: Final = "studio-source-record"
"""Session key of the chosen source's id; empty for a new one."""
_NEW: Final = ""
_FIRST_DAY, _LAST_DAY = date(1800, 1, 1), date(2100, 1, 1)


def sources_step(work: Work) -> None:
    """Ask for a source and what rests on it, and write both as one step."""
    messages, edition = work.messages, work.edition
    st.subheader(messages.say("studio.sources_step"))
    st.caption(messages.say("studio.sources_lead"))
    names = {str(source.id): source.title.say(work.shown_language) for source in edition.sources}
    names = {_NEW: messages.say("studio.new_source"), **names}
    if st.session_state.get(SOURCE) not in names:
        st.session_state.pop(SOURCE, None)
    chosen = str(st.selectbox(messages.say("studio.source"), list(names), format_func=names.__getitem__, key=SOURCE))
    before = next((source for source in edition.sources if source.id == chosen), None)
    citing = [str(hold.id) for hold in edition.holds if cites(hold, chosen)]
    citing += [str(event.id) for event in edition.events if cites(event, chosen)]
    # Another state of the source, as after an undo, is another form: it shows what the files have now.
    now = f"{before.model_dump_json()}{citing}" if before else str(len(edition.sources))
    form = f"studio-source-{chosen}-{crc32(now.encode())}"
    cited, is_ready = _cited(form, before, work)
    holds = _resting(f"{form}-holds", "studio.resting_ground", [str(hold.id) for hold in edition.holds], citing, work)
    events = _resting(
        f"{form}-events", "studio.resting_events", [str(each.id) for each in edition.events], citing, work
    )
    if not st.button(messages.say("studio.save_source"), type="primary", key="studio-save-source"):
        return
    if not is_ready:
        st.error(messages.say("studio.words_missing"))
        return
    with reported():
        name = str(before.id) if before else new_source_id(cited, edition)
        changes = write_source(name, cited, holds, events, edition)
        if step(work, messages.say("studio.save_source"), changes, (SOURCE_UNCITED, SOURCE_UNFINDABLE)):
            st.rerun()


def _cited(form: str, before: Source | None, work: Work) -> tuple[Cited, bool]:
    """Draw the fields of a source; return what they say, and whether it can be written."""
    messages = work.messages
    kinds, ways = list(SourceKind), [None, *Confirmation]
    kind = st.selectbox(
        messages.say("studio.source_kind"),
        kinds,
        index=kinds.index(before.kind if before else SourceKind.PRESS),
        format_func=lambda each: messages.say(f"source.{each}"),
        key=f"{form}-kind",
    )
    title = texts(work, f"{form}-title", messages.say("studio.source_title"), first=before.title.root if before else {})
    known = before.publisher.root if before and before.publisher else {}
    publisher = texts(work, f"{form}-publisher", messages.say("studio.source_publisher"), first=known)
    published = _day(f"{form}-published", "studio.published", before.published if before else None, work)
    url = _line(f"{form}-url", "studio.url", (before.url if before else None) or "", work)
    symbol = _line(f"{form}-symbol", "studio.symbol", (before.symbol if before else None) or "", work)
    consulted = _day(f"{form}-consulted", "studio.consulted", before.consulted if before else None, work)
    confirmed = st.selectbox(
        messages.say("studio.confirmed"),
        ways,
        index=ways.index(before.confirmed if before else None),
        format_func=lambda each: messages.say(f"studio.confirmed.{each or 'not'}"),
        key=f"{form}-confirmed",
    )
    cited = Cited(
        kind=kind or SourceKind.PRESS,
        title=title,
        publisher={language: words for language, words in publisher.items() if words},
        published=published,
        url=url,
        symbol=symbol,
        consulted=consulted,
        confirmed=confirmed,
    )
    return cited, is_whole(title) and (is_whole(publisher) or not any(publisher.values()))


def _line(key: str, label: str, first: str, work: Work) -> str:
    return st.text_input(work.messages.say(label), first, max_chars=MOST_LETTERS, key=key).strip()


def _day(key: str, label: str, first: date | None, work: Work) -> date | None:
    day = st.date_input(work.messages.say(label), first, min_value=_FIRST_DAY, max_value=_LAST_DAY, key=key)
    return day if isinstance(day, date) else None


def _resting(key: str, label: str, ids: list[str], citing: list[str], work: Work) -> list[str]:
    """Ask which ground, or which events, rest on the source."""
    first = [each for each in ids if each in citing]
    return list(st.multiselect(work.messages.say(label), ids, default=first, key=key))
