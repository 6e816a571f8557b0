"""What stands between Streamlit's web server and whoever connects to it: limits, closed addresses, headers."""
