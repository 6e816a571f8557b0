"""Whether this process runs on Streamlit Community Cloud, which shows the dashboard in a frame of its own pages."""

import os
from pathlib import Path
from typing import Final

_CHECKOUTS: Final = Path("/mount/src")
"""Where Community Cloud puts the repositories that it runs; it documents no other sign of itself."""
_HOST: Final = "streamlit"
"""What it calls its machines, in ``HOSTNAME``."""


def is_community_cloud() -> bool:
    """Return whether Community Cloud runs this process. In doubt it does: its pages must go on working."""
    return Path(__file__).resolve().is_relative_to(_CHECKOUTS) or os.environ.get("HOSTNAME") == _HOST
