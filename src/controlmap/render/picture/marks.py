"""What stands on a sheet besides shapes: words, dots, and leaders to what is too small for words."""

from typing import Final, NamedTuple

SMALL_PX: Final = 12.0
MEDIUM_PX: Final = 14.0
LARGE_PX: Final = 26.0
"""The three sizes of letters."""
_BASELINE: Final = 0.35
"""Of the letters' size: how far below the middle of a line its letters stand."""


class Words(NamedTuple):
    """One line of words."""

    x: float
    y: float
    """Of the baseline."""
    text: str
    kind: str
    """Its CSS class."""
    anchor: str = "middle"
    colour: str | None = None
    spacing: float = 0.0


class Dot(NamedTuple):
    """The mark of a place."""

    x: float
    y: float
    kind: str


class Callout(NamedTuple):
    """A name beside its ground, with a leader to it; all in px."""

    left: float
    top: float
    width: float
    height: float
    fill: str
    edge: str
    leader: tuple[float, float, float, float]
    """From the ground (x, y) to the box (x, y)."""


def baseline(middle: float, size: float) -> float:
    """Return where letters of a size stand if their line's middle is at ``middle``; all in px."""
    return middle + _BASELINE * size
