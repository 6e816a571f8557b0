"""The pages that a reader opens: the only importer of streamlit."""
