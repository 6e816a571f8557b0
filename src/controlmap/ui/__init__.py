"""The dashboard's pages and server. No other package imports streamlit."""
