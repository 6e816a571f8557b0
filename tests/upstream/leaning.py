"""Words for a test that finds an upstream internal changed, and the text of the front ends that are looked into."""

from functools import cache
from pathlib import Path

import streamlit
import streamlit_folium

STREAMLIT = Path(streamlit.__file__).parent / "static" / "static" / "js"
ST_FOLIUM = Path(streamlit_folium.__file__).parent / "frontend" / "build" / "static" / "js"


def must_hold(*, holds: bool, internal: str, mend: str) -> None:
    """Fail with what changed upstream and what to do about it."""
    assert holds, f"UPSTREAM CHANGED: {internal}. WHAT TO DO: {mend}"


@cache
def front_end(folder: Path, pattern: str) -> str:
    """Return the built scripts of a front end whose names fit a pattern, as one text."""
    files = sorted(folder.glob(pattern))
    must_hold(
        holds=bool(files),
        internal=f"no file {pattern} in {folder}",
        mend="find the built front end's new place, then run these tests again",
    )
    return "".join(file.read_text(encoding="utf-8") for file in files)
