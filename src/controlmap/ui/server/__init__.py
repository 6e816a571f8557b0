"""The server's doors: what stands between Streamlit's web server and whoever connects to it."""
