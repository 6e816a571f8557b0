"""The page for a reader's own report: the names in any text, on the map of any day."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.markup import markup
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.parts.report_panel import report


def report_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the map beside the reader's text. Reading a text runs only the text's fragment."""
    with beside_map(atlas, messages, "report-page", map_share=0.55):
        st.html(markup("head.html", title=messages.say("report.title"), lead=messages.say("report.lead")))
        report(atlas, messages)
