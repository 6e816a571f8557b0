"""Label rules shared by the browser's map and the exported picture, which place labels for their own sizes."""

from typing import Final

from controlmap.model.place import PlaceRank

PLACE_RANKS: Final = (
    PlaceRank.CAPITAL,
    PlaceRank.SEAT,
    PlaceRank.TOWN,
    PlaceRank.BASE,
    PlaceRank.CROSSING,
    PlaceRank.VILLAGE,
)
"""In order of priority: a place's label is left out if it collides with one of a higher rank."""

TOO_SMALL_PX: Final = 24
"""A zone whose width or height is smaller than this gets a callout instead of a name."""
