"""Readers without a browser: they speak Streamlit's protocol over a real websocket, so that a hundred fit on one machine."""
