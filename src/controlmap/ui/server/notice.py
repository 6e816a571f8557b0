"""Notices to the reader. They repeat what an address says, so they go through a template, never through Markdown."""

import streamlit as st

from controlmap.render.markup import markup


def show_notice(text: str, *, title: str = "") -> None:
    """Show a line of plain text; whatever it repeats of an address or a file stays text."""
    st.html(markup("notice.html", text=text, title=title))
