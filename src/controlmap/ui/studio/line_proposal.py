"""What the text reader found in a line of the article, for the author to confirm, and names that it does not know."""

import html
import re
from typing import Final

import streamlit as st

from controlmap.atlas.text.edition_names import Target, TargetKind
from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.proposal import Proposal, proposals
from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.authoring.steps.wording import add_alias
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.place import Place
from controlmap.model.zone import Zone
from controlmap.ui.server.error_boundary import answering
from controlmap.ui.studio.session import Work, step

_READ = "studio-read"
_FIELDS: Final = {TargetKind.ZONE: "zones", TargetKind.ACTOR: "actors", TargetKind.PLACE: "places"}
_SPEAKER, _ASSERTED = "speaker", "asserted"
_WORD: Final = re.compile(r"\w[\w'’-]*")
_MOST_WORDS: Final = 80


def line_proposal(lines: list[str], line: int, form: str, work: Work) -> None:
    """Show a line with the names in it, and a button that puts what the author left chosen into the form."""
    if line > len(lines):
        return
    messages, text = work.messages, lines[line - 1]
    found = _read(lines, work)[line - 1]
    st.html(_marked(text, found))
    options = _options(found, work)
    if options:
        chosen = st.pills(
            messages.say("studio.found"),
            list(options),
            selection_mode="multi",
            wrap=True,
            default=list(options),
            format_func=options.__getitem__,
            key=f"{form}:found",
        )
        st.button(
            messages.say("studio.use_found"),
            key="studio-use-found",
            disabled=not chosen,
            on_click=_fill,
            args=(form, list(chosen), found),
        )
    else:
        st.caption(messages.say("studio.nothing_found"))
    _alias_form(text, line, work)


@st.cache_resource(show_spinner=False, max_entries=2)
def _gazetteer(path: str, seen: Stamp, _edition: Edition) -> Gazetteer:
    del path, seen  # parts of the key
    return Gazetteer(_edition)


def _read(lines: list[str], work: Work) -> tuple[Proposal, ...]:
    """Read the article once for each state of the edition; it is kept in this session's memory alone."""
    seen = stamp(work.folder)
    kept = st.session_state.get(_READ)
    if kept is None or kept[:2] != (seen, lines):
        kept = (seen, lines, proposals(_gazetteer(str(work.folder), seen, work.edition), lines))
        st.session_state[_READ] = kept
    read: tuple[Proposal, ...] = kept[2]
    return read


def _marked(text: str, found: Proposal) -> str:
    parts, at = [], 0
    for mention in found.mentions:
        parts += [
            html.escape(text[at : mention.start]),
            f"<mark>{html.escape(text[mention.start : mention.end])}</mark>",
        ]
        at = mention.end
    return f'<p dir="auto">{"".join(parts)}{html.escape(text[at:])}</p>'


def _options(found: Proposal, work: Work) -> dict[str, str]:
    """Return what can be put into the form, each with its name."""
    messages = work.messages
    options = {
        f"{_FIELDS[kind]}:{name}": f"{messages.say(f'studio.kind.{kind}')}: {_name(Target(kind, name), work)}"
        for kind in _FIELDS
        for name in found.ids(kind)
        if not (kind is TargetKind.ACTOR and name == found.speaker)
    }
    if found.speaker is not None:
        speaker = _name(Target(TargetKind.ACTOR, found.speaker), work)
        options[_SPEAKER] = f"{messages.say('studio.speaker')}: {speaker}"
    if found.asserted is not None:
        subject = _name(Target(TargetKind.ACTOR, found.asserted.subject), work)
        options[_ASSERTED] = (
            f"{messages.say('studio.verb')}: {subject} {messages.say(f'studio.verb.{found.asserted.verb}')}"
        )
    return options


def _records(work: Work) -> dict[Target, Zone | Actor | Place]:
    edition = work.edition
    return {
        **{Target(TargetKind.ZONE, zone.id): zone for zone in edition.zones},
        **{Target(TargetKind.ACTOR, actor.id): actor for actor in edition.actors},
        **{Target(TargetKind.PLACE, place.id): place for place in edition.places},
    }


def _name(target: Target, work: Work) -> str:
    return _records(work)[target].name.say(work.shown_language)


@answering
def _fill(form: str, chosen: list[str], found: Proposal) -> None:
    """Put what was chosen into the fields of the form, beside what the author has put there."""
    for field in _FIELDS.values():
        there = list(st.session_state.get(f"{form}-{field}", []))
        new = [each.partition(":")[2] for each in chosen if each.startswith(f"{field}:")]
        st.session_state[f"{form}-{field}"] = list(dict.fromkeys([*there, *new]))
    if _SPEAKER in chosen and found.speaker is not None:
        st.session_state[f"{form}-speaker"] = found.speaker
    if _ASSERTED in chosen and found.asserted is not None:
        st.session_state[f"{form}-subject"] = found.asserted.subject
        st.session_state[f"{form}-verb"] = found.asserted.verb.value


def _alias_form(text: str, line: int, work: Work) -> None:
    """Let the author say what words of the line name: they are then found in every line."""
    messages = work.messages
    with st.expander(messages.say("studio.other_words")):
        words = [match.group() for match in _WORD.finditer(text)][:_MOST_WORDS]
        chosen = st.pills(
            messages.say("studio.words"),
            range(len(words)),
            selection_mode="multi",
            wrap=True,
            format_func=words.__getitem__,
            key=f"studio-words-{line}",
        )
        records = _records(work)
        target = st.selectbox(
            messages.say("studio.they_name"),
            list(records),
            format_func=lambda each: f"{messages.say(f'studio.kind.{each.kind}')}: {_name(each, work)}",
            key="studio-they-name",
        )
        asked = st.button(messages.say("studio.add_alias"), key="studio-add-alias", disabled=not chosen)
        if asked and target is not None:
            alias = " ".join(words[at] for at in sorted(chosen))
            if step(work, messages.say("studio.add_alias"), add_alias(records[target], alias)):
                st.session_state.pop(f"studio-words-{line}", None)
                st.rerun()
