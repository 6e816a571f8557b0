"""Two folders that change places in one step, so that a killed program leaves neither name without its folder."""

import ctypes
import os
from pathlib import Path
from typing import Final

_HERE: Final = -100
"""Linux's AT_FDCWD: paths are relative to the working directory."""
_EXCHANGE: Final = 2
"""Linux's RENAME_EXCHANGE."""


def exchanged(one: Path, other: Path) -> bool:
    """Let two folders of one file system change places; return whether the system can do that in one step."""
    try:
        rename = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError, TypeError):
        # Other systems have no such call; on Windows ctypes raises TypeError for None.
        return False
    return int(rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)) == 0
