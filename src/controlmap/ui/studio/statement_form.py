"""The form of a statement: a new one for a line, or one that the line has already."""

from collections.abc import Callable, Sequence
from typing import Final
from zlib import crc32

import streamlit as st

from controlmap.authoring.scaffold.first_texts import InLanguages
from controlmap.authoring.steps.statements import TO_BE_WRITTEN, Said, restate, state
from controlmap.model.annotation import TO_BE_DECIDED, Annotation, Modality
from controlmap.model.assertion import Verb
from controlmap.ui.studio.session import MOST_LETTERS, Work, is_whole, step, texts

STATEMENT: Final = "studio-statement"
"""Session key of the chosen statement's id; empty for a new one."""
FOLLOWING: Final = "studio-following"
"""Session key of the line to go on to: the list of lines is drawn before a statement is written."""
_NEW: Final = ""
FIELDS: Final = ("zones", "actors", "places", "speaker", "modality", "when", "subject", "verb")


def statement_form(line: int, work: Work, offer: Callable[[str], None]) -> None:
    """Ask what a line says; ``offer`` is given the beginning of the form's keys, and may fill it before it is drawn."""
    messages = work.messages
    there = {
        str(note.id): note
        for note in work.edition.annotations
        if note.line == line and not note.id.endswith(TO_BE_WRITTEN)
    }
    if st.session_state.get(STATEMENT) not in there:
        st.session_state.pop(STATEMENT, None)
    chosen = _NEW
    if there:
        chosen = str(
            st.selectbox(
                messages.say("studio.statement"),
                [*there, _NEW],
                format_func=lambda name: name or messages.say("studio.new_statement"),
                index=len(there),
                key=STATEMENT,
            )
        )
    before = there.get(chosen)
    # Another state of the statement, as after an undo, is another form: it shows what the file has now.
    form = f"studio-said-{line}-{chosen}-{crc32(before.model_dump_json().encode()) if before else 0}"
    _first_values(form, line, before, work)
    offer(form)
    with st.form(form):
        said, is_ready = _asked(form, line, work)
        title = messages.say("studio.change_statement" if before else "studio.add_statement")
        asked = st.form_submit_button(title, type="primary")
    if not asked:
        return
    if not is_ready:
        st.error(messages.say("studio.words_missing"))
        return
    changes = restate(before, said, work.edition) if before else state(said, work.edition)
    if step(work, title, changes):
        for key in [key for key in st.session_state if str(key).startswith(form)]:
            del st.session_state[key]
        if before is None:
            st.session_state[FOLLOWING] = _next_without(line, work)
        st.rerun()


def _next_without(line: int, work: Work) -> int:
    """Return the next line that has no statement yet; the line itself if none follows."""
    left = [note.line for note in work.edition.annotations if note.id.endswith(TO_BE_WRITTEN) and note.line > line]
    return min(left, default=line)


def _first_values(form: str, line: int, before: Annotation | None, work: Work) -> None:
    """Fill in what a statement says, or what a new one most probably has."""
    edition = work.edition
    asserted = before.asserts[0] if before and before.asserts else None
    speakers = [note.speaker for note in sorted(edition.annotations, key=lambda note: note.line != line)]
    values: dict[str, object] = {
        "zones": [str(zone) for zone in before.about.zones] if before else [],
        "actors": [str(actor) for actor in before.about.actors] if before else [],
        "places": [str(place) for place in before.about.place_ids] if before else [],
        "speaker": str(before.speaker if before else next(iter(speakers), edition.actors[-1].id)),
        "modality": before.modality if before else Modality.REPORTED_FACT,
        "when": before.when if before else f"{edition.manifest.as_of:%Y-%m}",
        "subject": str(asserted.subject) if asserted else _NEW,
        "verb": asserted.verb.value if asserted else _NEW,
    }
    for field, value in values.items():
        st.session_state.setdefault(f"{form}-{field}", value)
    for language in work.languages:
        words = before.text.root.get(language, "") if before else ""
        st.session_state.setdefault(f"{form}-words-{language}", words)


def _asked(form: str, line: int, work: Work) -> tuple[Said, bool]:
    """Draw the fields; return what they say, and whether it can be written."""
    messages, edition, language = work.messages, work.edition, work.shown_language
    actors = {str(actor.id): actor.name.say(language) for actor in edition.actors}
    zones = {str(zone.id): zone.name.say(language) for zone in edition.zones}
    places = {str(place.id): place.name.say(language) for place in edition.places}
    text = texts(work, f"{form}-words", messages.say("studio.own_words"), area=True)

    def many(field: str, options: InLanguages) -> tuple[str, ...]:
        label = messages.say(f"studio.{field}")
        return tuple(st.multiselect(label, options, format_func=options.__getitem__, key=f"{form}-{field}"))

    def one(field: str, options: Sequence[str], names: InLanguages) -> str:
        label = messages.say(f"studio.{field}")
        none = messages.say("studio.nothing")
        return str(st.selectbox(label, options, format_func=lambda each: names.get(each, none), key=f"{form}-{field}"))

    about = {
        field: many(field, options) for field, options in {"zones": zones, "actors": actors, "places": places}.items()
    }
    speaker = one("speaker", list(actors), actors)
    kind = st.selectbox(
        messages.say("studio.modality"),
        list(Modality),
        format_func=lambda each: messages.say(f"modality.{each}"),
        key=f"{form}-modality",
    )
    when = st.text_input(messages.say("studio.when"), max_chars=MOST_LETTERS, key=f"{form}-when").strip()
    subject = one("subject", [_NEW, *actors], actors)
    verbs = {verb.value: messages.say(f"studio.verb.{verb}") for verb in Verb}
    verb = one("verb", [_NEW, *verbs], verbs)
    modality = kind or Modality.REPORTED_FACT
    outcome = {"state": "open", "what": work.words("studio.open_outcome")} if modality in TO_BE_DECIDED else {}
    said = Said(
        line=line, text=text, speaker=speaker, modality=modality.value, when=when, outcome=outcome, subject=subject,
        verb=verb, **about,
    )  # fmt: skip
    return said, is_whole(text) and bool(when) and bool(subject) == bool(verb)
