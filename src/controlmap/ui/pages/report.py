"""The page for a reader's own report: what any text names, on the map of any day."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.markup import markup
from controlmap.ui.map_frame import beside_map
from controlmap.ui.report import report


def report_page(atlas: Atlas, say: Catalogue) -> None:
    """Show the map beside the reader's text. Reading a text runs the text's fragment alone."""
    with beside_map(atlas, say, "report-page", map_share=0.55):
        st.html(markup("head.html", title=say.say("report.title"), lead=say.say("report.lead")))
        report(atlas, say)
