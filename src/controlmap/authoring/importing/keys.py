"""The keys that a row may set, for help texts: the modules that import rows take long to load."""

from typing import Final

from controlmap.authoring.reading.control_point_columns import COLUMNS

HOLD_KEYS: Final = (
    *("zone", "id", "controller", "also", "from", "from_precision", "until", "until_precision"),
    *("rank", "basis", "margin_km", "sources", "note"),
)
"""Of a hold."""
SETTLEMENT_KEYS: Final = COLUMNS
"""Of a control point: the columns of ``control-points.csv``."""
