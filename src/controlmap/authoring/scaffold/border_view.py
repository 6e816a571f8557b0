"""How disputed borders are drawn."""

from enum import StrEnum


class BorderView(StrEnum):
    """A way of drawing disputed borders."""

    GERMANY = "germany"
    """As seen from Germany: the base map as it is."""
    ADMINISTERED = "administered"
    """By who administers the ground."""
