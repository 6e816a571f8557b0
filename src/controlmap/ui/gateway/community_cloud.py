"""Detection of Streamlit Community Cloud, which shows the dashboard in a frame of its own pages."""

import os
from pathlib import Path
from typing import Final

_CHECKOUTS: Final = Path("/mount/src")
"""The folder for repositories on Community Cloud; it documents no other way to detect it."""
_HOST: Final = "streamlit"
"""The host name of its machines, in ``HOSTNAME``."""


def is_community_cloud() -> bool:
    """Return whether Community Cloud runs this process. In doubt the answer is yes, so that its pages keep working."""
    return Path(__file__).resolve().is_relative_to(_CHECKOUTS) or os.environ.get("HOSTNAME") == _HOST
