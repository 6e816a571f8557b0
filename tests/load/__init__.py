"""Readers without a browser: they speak Streamlit's protocol over real WebSockets, so that many fit on one machine."""
