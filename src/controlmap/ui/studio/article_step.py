"""Article: its lines beside the map, and a statement in own words for each. The text stays in memory."""

import streamlit as st

from controlmap.atlas.statements.anchoring import make_anchors
from controlmap.authoring.reading.anchors_file import anchors_text
from controlmap.authoring.reading.edition_files import ANCHORS_FILE
from controlmap.authoring.steps.statements import Said, add_place, lines_of_article, placeholder_of, state
from controlmap.errors import ControlmapError
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Modality
from controlmap.model.place import PlaceRank
from controlmap.ui.studio.drawing_map import forget_drawing, marked_spot
from controlmap.ui.studio.session import MOST_ARTICLE_LETTERS, MOST_LETTERS, Work, is_whole, reported, step, texts

_ARTICLE = "studio-article"
_WITH_OUTCOME = frozenset({Modality.FORECAST, Modality.INTENTION, Modality.CONDITION})


def article_step(work: Work) -> None:
    """Show the pasted lines, and the form of a statement for one of them."""
    messages = work.messages
    st.subheader(messages.say("studio.article"))
    lines: list[str] = st.session_state.get(_ARTICLE, [])
    with st.expander(messages.say("studio.paste"), expanded=not lines):
        pasted = st.text_area(
            messages.say("studio.paste_lead"), max_chars=MOST_ARTICLE_LETTERS, key="studio-pasted", height=180
        )
        if st.button(messages.say("studio.use_text"), key="studio-use-text") and pasted.strip():
            _take(pasted, work)
    chosen = _chosen_line(lines, work)
    _statement_form(chosen, work)
    _place_form(work)


def _take(pasted: str, work: Work) -> None:
    lines = [line.strip() for line in pasted.splitlines() if line.strip()]
    speaker = next((str(note.speaker) for note in work.edition.annotations), str(work.edition.actors[0].id))
    changes = lines_of_article(len(lines), work.edition, work.words("studio.placeholder"), speaker)
    with reported():
        try:
            anchors = anchors_text(make_anchors(lines, work.edition.id))
        except ValueError as error:
            raise ControlmapError(str(error)) from None
        st.session_state[_ARTICLE] = lines
        step(work, work.messages.say("studio.use_text"), changes | {ANCHORS_FILE: lambda _: anchors})
        st.rerun()


def _chosen_line(lines: list[str], work: Work) -> int:
    numbers = list(range(1, work.edition.manifest.article.lines + 1))

    def shown(number: int) -> str:
        mark = "○" if placeholder_of(number, work.edition) else "●"
        return f"{mark} {number}. {lines[number - 1] if number <= len(lines) else ''}"

    return st.radio(work.messages.say("studio.line"), numbers, format_func=shown, key="studio-line") or 1


def _statement_form(line: int, work: Work) -> None:
    messages, edition = work.messages, work.edition
    language = messages.language if messages.language in work.languages else work.languages[0]
    actors = {str(actor.id): actor.name.say(language) for actor in edition.actors}
    zones = {str(zone.id): zone.name.say(language) for zone in edition.zones}
    places = {str(place.id): place.name.say(language) for place in edition.places}
    with st.form("studio-statement", clear_on_submit=True):
        text = texts(work, "studio-own-words", messages.say("studio.own_words"), area=True)
        about_zones = st.multiselect(messages.say("studio.zones"), zones, format_func=zones.__getitem__)
        about_actors = st.multiselect(messages.say("studio.actors"), actors, format_func=actors.__getitem__)
        about_places = st.multiselect(messages.say("studio.places"), places, format_func=places.__getitem__)
        speaker = st.selectbox(
            messages.say("studio.speaker"), actors, index=len(actors) - 1, format_func=actors.__getitem__
        )
        modality = st.selectbox(
            messages.say("studio.modality"), list(Modality), format_func=lambda kind: _modality(kind, messages)
        )
        when = st.text_input(
            messages.say("studio.when"), max_chars=MOST_LETTERS, value=f"{edition.manifest.as_of:%Y-%m}"
        )
        asked = st.form_submit_button(messages.say("studio.add_statement"), type="primary")
    if not asked:
        return
    if not is_whole(text):
        st.error(messages.say("studio.words_missing"))
        return
    kind = modality or Modality.REPORTED_FACT
    outcome = {"state": "open", "what": work.words("studio.open_outcome")} if kind in _WITH_OUTCOME else {}
    said = Said(
        line=line,
        text=text,
        speaker=str(speaker),
        modality=kind.value,
        when=when.strip(),
        zones=tuple(about_zones),
        actors=tuple(about_actors),
        places=tuple(about_places),
        outcome=outcome,
    )
    if step(work, messages.say("studio.add_statement"), state(said, edition)):
        st.rerun()


def _modality(kind: Modality, messages: Catalogue) -> str:
    return messages.say(f"modality.{kind}")


def _place_form(work: Work) -> None:
    messages, spot = work.messages, marked_spot()
    with st.expander(messages.say("studio.add_place"), expanded=spot is not None):
        if spot is None:
            st.caption(messages.say("studio.mark_first"))
            return
        name = texts(work, "studio-place", messages.say("studio.name"))
        rank = st.selectbox(messages.say("studio.rank"), [rank.value for rank in PlaceRank], key="studio-rank")
        if st.button(messages.say("studio.add_place"), key="studio-add-place") and is_whole(name):
            _, changes = add_place(name, str(rank), spot, work.edition)
            if step(work, messages.say("studio.add_place"), changes):
                forget_drawing()
                st.rerun()
