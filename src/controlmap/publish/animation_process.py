"""A process that draws one film and ends: ``python -m controlmap.publish.animation_process EDITION LANGUAGE FILE``.

Drawing takes a processor for half a minute. A server's readers would wait if it were done among them.
"""

import os
import sys
from pathlib import Path
from typing import Final

from controlmap.atlas.opening import open_edition
from controlmap.publish.animation import export_animation

_NICE: Final = 15
"""Of 19: whatever else the machine has to do goes first."""


def main(edition: str, language: str, file: str) -> None:
    """Draw all days of an edition."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    export_animation(open_edition(Path(edition)), None, None, language, Path(file))


if __name__ == "__main__":
    main(*sys.argv[1:])
