"""The page's theme in its head, so that the first thing that Streamlit draws has it.

Streamlit sends the theme of its configuration with a session's first message: a page is drawn in Streamlit's own
colours until then, and all of it again afterwards, which is a twentieth of the map's first paint. Its program takes
a light and a dark theme from ``window.__streamlit`` as well, which exists before anything is drawn.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

_SECTIONS: Final = {"LIGHT_THEME": "theme.light", "DARK_THEME": "theme.dark"}
"""By their names in the page: the configuration's sections that differ from ``theme``."""

_OTHERS: Final = ("theme.sidebar", "theme.light.sidebar", "theme.dark.sidebar")
"""Sections for which the page has no place."""

_CONVERTER: Final = "_populate_theme_msg"
"""Streamlit's function that fills the theme of a session's first message."""

_script: list[str] = []


def move_theme_to_page() -> None:
    """Take the theme out of the configuration of this process, for `early_theme`.

    Call it before the server answers its first request: sessions whose page was served before would lose their theme.
    Streamlit goes on sending a theme that its program would not read from the page.
    """
    if _script or not hasattr(app_session, _CONVERTER) or any(map(_section, _OTHERS)):
        return
    themes = {name: _section("theme") | _section(section) for name, section in _SECTIONS.items()}
    if not all(map(_is_plain, themes.values())):
        return
    # "</" could end the script element.
    content = json.dumps(themes, separators=(",", ":"), sort_keys=True).replace("</", "<\\/")
    _script.append(f"<script>window.__streamlit={content}</script>")
    for section in ("theme", *_SECTIONS.values()):
        for name in config.get_options_for_section(section):
            config.set_option(f"{section}.{name}", None)


def early_theme() -> str:
    """Return the script for the head of the page; empty if Streamlit sends the theme."""
    return "".join(_script)


def _section(section: str) -> dict[str, Any]:
    """Return a section of the configuration as Streamlit's program reads it."""
    message = CustomThemeConfig()
    getattr(app_session, _CONVERTER)(message, section)
    # A list of protobuf is not one of Python, which JSON has.
    return {
        field.camelcase_name: list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value
        for field, value in message.ListFields()
    }


def _is_plain(theme: dict[str, Any]) -> bool:
    """Return whether there is a theme, and it has only values that JSON has: no font files."""
    values = [one for value in theme.values() for one in (value if isinstance(value, list) else [value])]
    return bool(values) and all(isinstance(one, str | int | float) for one in values)
