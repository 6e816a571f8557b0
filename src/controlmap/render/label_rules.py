"""What names follow on the map in a browser and in the picture alike. Each host places them for its own size."""

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
"""In the order in which they are named: a place gives way to those before it."""

TOO_SMALL_PX: Final = 24
"""A zone that is narrower or lower than this has a callout in place of its name."""
