"""Deferred rendering: the map and the panel are sent before everything else on the page.

A browser renders a page on one thread. If everything were sent at once, it would render pickers, page links and buttons
before the map's frame had even loaded its script. So the first run of a session sends the map and the panel, and the
rest a moment later. The rest appears no later than before, since it used to wait for the map.
"""

from time import sleep
from typing import Final

from controlmap.ui.address import state

LEAD_S: Final = 0.5
"""The time in which the map is painted on two cores of 2026; on slower machines the rest interrupts it."""


def defer_rendering() -> None:
    """Delay the run, if it is a session's first. A click meanwhile is answered afterwards."""
    if state.is_first_run():
        sleep(LEAD_S)
