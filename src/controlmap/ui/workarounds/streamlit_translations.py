"""Translations of Streamlit's own interface texts.

Streamlit has no translations. Its texts are in the English catalogue under ``stock.``, so that other catalogues can
translate them like everything else.
"""

from typing import Final

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue, load_catalogue

STOCK: Final = (
    "add_files", "add_icon", "arrow_keys", "choose_date", "choose_date_of", "clear", "close_fullscreen",
    "collapse", "command_enter", "control_enter", "copy_version", "dark", "day_of", "dd", "dismiss", "empty",
    "enter", "error", "expand", "file_size", "fullscreen", "fullscreen_of", "help_for", "light", "made_with",
    "map", "menu", "mm", "month", "month_of", "next", "next_month", "no_results", "not_allowed", "open", "option",
    "options", "pages", "previous", "previous_month", "print", "record", "remove", "running", "selected",
    "sidebar", "skip", "stop", "system", "theme", "upload", "upload_label", "year", "year_of", "yyyy",
)  # fmt: skip
"""The texts that Streamlit 1.67 shows, or gives to screen readers, for the widgets and menus that our pages use."""


def streamlit_translations(messages: Catalogue) -> list[tuple[str, str]]:
    """Return pairs of Streamlit's text and its translation; empty for Streamlit's own language."""
    if messages.interface == DEFAULT_LANGUAGE:
        return []
    theirs = load_catalogue(DEFAULT_LANGUAGE)
    return [(theirs.say(f"stock.{name}", x="{x}"), messages.say(f"stock.{name}", x="{x}")) for name in STOCK]
