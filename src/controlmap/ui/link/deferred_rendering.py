"""A head start for the map: what a reader came for is drawn before what they may want next.

A browser builds all that a page is sent on one thread. Sent at once, pickers, page links and buttons are built before
the map's frame has so much as loaded its script, and the map waits for them. So the first run of a session sends the
map and the panel, and the rest a moment later. It stands no later for that: it used to wait for the map's drawing.
"""

from time import sleep
from typing import Final

from controlmap.ui.address import state

LEAD_S: Final = 0.5
"""From the map's being sent until it is painted on two cores of 2026; on slower machines the rest comes in between."""


def defer_rendering() -> None:
    """Hold the run back, where it is a session's first. A reader's click in between is answered after it."""
    if state.is_first_run():
        sleep(LEAD_S)
