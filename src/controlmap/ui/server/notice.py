"""Notices to the reader. They may quote the address, so they are rendered by a template, never as Markdown."""

import streamlit as st

from controlmap.render.markup import markup


def show_notice(text: str, *, title: str = "") -> None:
    """Show a line of plain text; quotes from an address or a file stay text."""
    st.html(markup("notice.html", text=text, title=title))
