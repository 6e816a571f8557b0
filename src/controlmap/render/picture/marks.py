"""Marks on a sheet besides shapes: text, dots, and callouts."""

from typing import Final, NamedTuple

SMALL_PX: Final = 12.0
MEDIUM_PX: Final = 14.0
LARGE_PX: Final = 26.0
"""The three font sizes."""
_BASELINE: Final = 0.35
"""Distance of the baseline below the middle of a line, as a share of the font size."""


class Words(NamedTuple):
    """One line of text."""

    x: float
    y: float
    """The baseline."""
    text: str
    kind: str
    """CSS class."""
    anchor: str = "middle"
    colour: str | None = None
    spacing: float = 0.0


class Dot(NamedTuple):
    """The mark of a place."""

    x: float
    y: float
    kind: str


class Callout(NamedTuple):
    """A name next to its ground, with a leader to it; all in px."""

    left: float
    top: float
    width: float
    height: float
    fill: str
    edge: str
    leader: tuple[float, float, float, float]
    """From the ground (x, y) to the box (x, y)."""


def baseline(middle: float, size: float) -> float:
    """Return the baseline of text of a size whose line has its middle at ``middle``; all in px."""
    return middle + _BASELINE * size
