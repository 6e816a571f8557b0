"""The limits of the map's zoom, and the reader's view in the address."""

from typing import Final

NEAREST_ZOOM: Final = 13
"""Web Mercator zoom: a pixel is some 15 m, finer than any line of an edition is known."""

VIEW: Final = "view"
"""Parameter of the address: latitude, longitude and zoom of the map, unless it shows the whole country."""
