"""The words of the interface, and what the reader of texts knows of each language: a folder for each."""

from typing import Final

DEFAULT_LANGUAGE: Final = "en"
"""The language of the command line and of Streamlit's own words, and whatever else is not offered in a choice."""
