"""Workarounds for gaps in Streamlit, each a leaf that can be deleted with its one caller: docs/streamlit.md.

Those of the web server are in ``ui.gateway``.
"""
