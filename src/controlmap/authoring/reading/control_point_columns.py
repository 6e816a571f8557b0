"""The columns of ``control-points.csv``."""

from typing import Final

COLUMNS: Final = ("name", "lat", "lon", "day", "controller", "zone", "basis", "source", "origin")
