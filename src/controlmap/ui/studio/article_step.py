"""Article: its lines beside the map, and a statement in own words for each. The text stays in memory."""

from typing import Final

import streamlit as st

from controlmap.atlas.statements.anchoring import make_anchors
from controlmap.authoring.reading.anchors_file import anchors_text
from controlmap.authoring.reading.edition_files import ANCHORS_FILE
from controlmap.authoring.steps.statements import lines_of_article, placeholder_of
from controlmap.errors import ControlmapError
from controlmap.ui.studio.article_days import article_days
from controlmap.ui.studio.line_proposal import line_proposal
from controlmap.ui.studio.place_form import place_form
from controlmap.ui.studio.session import MOST_ARTICLE_LETTERS, Work, reported, step
from controlmap.ui.studio.statement_form import FOLLOWING, statement_form
from controlmap.ui.studio.typed_positions import typed_positions

_ARTICLE, _KEPT = "studio-article", "studio-line-kept"
LINE: Final = "studio-line"
"""Session key of the chosen line."""


def article_step(work: Work) -> None:
    """Show the pasted lines, what was found in the chosen one, and the form of its statement."""
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
    statement_form(chosen, work, lambda form: line_proposal(lines, chosen, form, work))
    place_form(work)
    typed_positions(work, corners=False)
    article_days(work)


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
    left = [number for number in numbers if placeholder_of(number, work.edition)]

    def shown(number: int) -> str:
        mark = "○" if number in left else "●"
        return f"{mark} {number}. {lines[number - 1] if number <= len(lines) else ''}"

    # Streamlit forgets the choice when an option's mark or text changes.
    kept = st.session_state.pop(FOLLOWING, None) or st.session_state.get(LINE) or st.session_state.get(_KEPT, 1)
    st.session_state[LINE] = kept if kept in numbers else 1
    if left:
        st.caption(work.messages.count("studio.lines_left", len(left)))
    chosen = st.radio(work.messages.say("studio.line"), numbers, format_func=shown, key=LINE) or 1
    st.session_state[_KEPT] = chosen
    return chosen
