"""Free room on the sheet: first come, first served; a label that finds none is left out."""

from dataclasses import dataclass, field
from typing import Final, NamedTuple

import shapely

_GAP_PX: Final = 2.0


class Box(NamedTuple):
    """A rectangle in px, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> "Box":
        """Return the rectangle of a size with its centre at a point."""
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    @property
    def shape(self) -> shapely.Polygon:
        """Return the rectangle as a polygon."""
        return shapely.box(*self)

    def meets(self, other: "Box") -> bool:
        """Return whether two rectangles overlap, or nearly touch."""
        return (
            self.left < other.right + _GAP_PX
            and other.left < self.right + _GAP_PX
            and self.top < other.bottom + _GAP_PX
            and other.top < self.bottom + _GAP_PX
        )


@dataclass
class Room:
    """A sheet's free room."""

    width: float
    height: float
    taken: list[Box] = field(default_factory=list)

    def free(self, box: Box) -> bool:
        """Return whether a rectangle lies on the sheet and touches nothing that is already placed."""
        on_sheet = (
            box.left >= _GAP_PX
            and box.top >= _GAP_PX
            and box.right <= self.width - _GAP_PX
            and box.bottom <= self.height - _GAP_PX
        )
        return on_sheet and not any(box.meets(other) for other in self.taken)

    def take(self, box: Box) -> None:
        """Reserve a rectangle."""
        self.taken.append(box)
