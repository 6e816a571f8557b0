"""Start: a new edition in a folder that is empty or does not exist yet."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st

from controlmap.authoring.importing.foreign.parts import MOST_FILE_MB
from controlmap.authoring.scaffold.disputed_ground import BorderChoice
from controlmap.authoring.scaffold.outlines import Outline, given_outline, known_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.errors import ControlmapError
from controlmap.messages.catalogue import Catalogue
from controlmap.messages.known_languages import known_languages
from controlmap.publish.new_edition import write_edition
from controlmap.ui.studio.border_choice import ask_border
from controlmap.ui.studio.session import MOST_LETTERS, POLYGON_ENDINGS, folder, reported


def start_step(messages: Catalogue) -> None:
    """Ask for what a new edition needs, and write it."""
    st.subheader(messages.say("studio.start"))
    st.caption(messages.say("studio.start_lead", folder=folder().name))
    names_by_code = known_languages(messages)
    # Outside the form: the views of a border depend on the country.
    country = st.text_input(messages.say("studio.country"), max_chars=MOST_LETTERS, key="studio-start-country").strip()
    border = st.file_uploader(messages.say("studio.border"), type=POLYGON_ENDINGS, max_upload_size=MOST_FILE_MB)
    choice = ask_border(country, messages) if country and border is None else BorderChoice()
    with st.form("studio-start"):
        day = st.date_input(
            messages.say("studio.day"),
            value=None,
            min_value=date(1800, 1, 1),
            max_value=date(2100, 1, 1),
            key="studio-start-day",
        )
        publisher = st.text_input(
            messages.say("studio.publisher"), max_chars=MOST_LETTERS, key="studio-start-publisher"
        ).strip()
        holders = st.text_area(
            messages.say("studio.holders"), max_chars=MOST_LETTERS, height=110, key="studio-start-holders"
        )
        languages = st.multiselect(
            messages.say("studio.languages"),
            names_by_code,
            default=[messages.language],
            format_func=names_by_code.__getitem__,
        )
        asked = st.form_submit_button(messages.say("studio.make"), type="primary", key="studio-start-make")
    if not asked:
        return
    names = tuple(dict.fromkeys(name.strip() for name in holders.splitlines() if name.strip()))
    if not (country and isinstance(day, date) and publisher and names and languages):
        st.error(messages.say("studio.all_needed"))
        return
    with reported():
        outline = _outline(country, border, choice)
        wishes = Wishes(
            country=country, as_of=day, publisher=publisher, lines=1, holders=names, languages=tuple(languages)
        )
        write_edition(folder(), wishes, outline, lines=[])
        st.rerun()


def _outline(country: str, border: object, choice: BorderChoice) -> Outline:
    if border is None:
        return known_outline(country, choice=choice)
    name, content = Path(getattr(border, "name", "")).name, getattr(border, "getvalue", bytes)()
    if not name:
        raise ControlmapError("The border has no name.")
    with TemporaryDirectory() as place:
        file = Path(place) / name
        file.write_bytes(content)
        return given_outline(file)
