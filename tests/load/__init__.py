"""Readers without a browser: they speak Streamlit's protocol over real websockets, so that many fit on one machine."""
