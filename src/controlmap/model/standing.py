"""Whether a dated point lies on an edition's map."""

from enum import StrEnum


class Standing(StrEnum):
    """Whether an event lies on the map of its day; if not, why not."""

    INSIDE = "inside"
    """Inside the border, on a day that the edition covers: it has a zone and a holder."""
    OUTSIDE_BORDER = "outside-border"
    OUTSIDE_DATES = "outside-dates"
    """Inside the border, on a day that the edition does not cover."""
    NO_DATE = "no-date"
    ODD_DATE = "odd-date"
    """The date cannot be read as a day."""
    NO_COORDINATES = "no-coordinates"
    ODD_COORDINATES = "odd-coordinates"
    """Not numbers, or off the globe."""
    ODD_PRECISION = "odd-precision"
    """How precise the place or the day is cannot be read: a code that its codebook does not have, or the like."""
    SWAPPED = "swapped"
    """Latitude and longitude seem swapped: as given they are off the map, swapped they are on it."""

    @property
    def is_rejected(self) -> bool:
        """Return whether the row is unusable as an event."""
        return self not in (Standing.INSIDE, Standing.OUTSIDE_BORDER, Standing.OUTSIDE_DATES)
