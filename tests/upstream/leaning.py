"""The failure message for a changed internal of another package, and the text of front ends that are inspected."""

from functools import cache
from pathlib import Path

import streamlit
import streamlit_folium

STREAMLIT = Path(streamlit.__file__).parent / "static" / "static" / "js"
ST_FOLIUM = Path(streamlit_folium.__file__).parent / "frontend" / "build" / "static" / "js"


def must_hold(*, holds: bool, internal: str, remedy: str) -> None:
    """Fail with what changed upstream and what to do about it."""
    assert holds, f"UPSTREAM CHANGED: {internal}. WHAT TO DO: {remedy}"


@cache
def front_end(folder: Path, pattern: str) -> str:
    """Return the built scripts of a front end whose names match a pattern, as one text."""
    files = sorted(folder.glob(pattern))
    must_hold(
        holds=bool(files),
        internal=f"no file {pattern} in {folder}",
        remedy="find the built front end's new location, then run these tests again",
    )
    return "".join(file.read_text(encoding="utf-8") for file in files)
