"""Middleware between Streamlit's web server and its clients: limits, closed addresses, headers."""
