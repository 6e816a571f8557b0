"""Links by which the page requests Streamlit's code for its first elements together with Streamlit itself.

Streamlit loads the code of an element when the first of that kind arrives, and React then renders all of them again:
with the code of the map's component and of HTML blocks at hand, the map's frame is there some 30 ms earlier.
"""

import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Final

_FIRST: Final = ("ComponentInstance", "Html")
"""The stems of the scripts for the map's component and for ``st.html``."""
_IMPORTED: Final = re.compile(r'from"\./([\w.-]+\.js)"')


def early_modules() -> str:
    """Return the links, for Streamlit's page; empty if Streamlit names its scripts otherwise."""
    return "".join(
        f'<link rel="modulepreload" crossorigin href="./static/js/{name}">' for name in dict.fromkeys(_names())
    )


def _names() -> Iterator[str]:
    """Return the scripts and what they import, except what the page itself requests."""
    static = files("streamlit") / "static"
    page = (static / "index.html").read_text(encoding="utf-8")
    for script in (static / "static" / "js").iterdir():
        if script.name.partition(".")[0] in _FIRST and script.name.endswith(".js"):
            yield script.name
            yield from (name for name in _IMPORTED.findall(script.read_text(encoding="utf-8")) if name not in page)
