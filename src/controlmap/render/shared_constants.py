"""Constants that Python and the browser's program share: defined here, and written to the browser as a module.

``python -m controlmap.render.shared_constants`` writes ``browser/shared/constants.js``; a test fails if it is out of
date.
"""

import json
from pathlib import Path
from typing import Final, get_args

from controlmap.atlas.folding import ARABIC_SPELLINGS, OVERLOOKED
from controlmap.atlas.statements.search import NOT_FOUND
from controlmap.render.blocks.timeline_blocks import EVENTS_SHOWN, LEAST_KM2
from controlmap.render.label_rules import PLACE_RANKS, TOO_SMALL_PX
from controlmap.render.line_styles import HATCHES, SHARED, SILENT
from controlmap.render.page_list import PUBLISHED_PAGES
from controlmap.render.payloads.channel import ChosenKind

FILE: Final = Path(__file__).resolve().parents[1] / "browser" / "shared" / "constants.js"


def constants() -> dict[str, object]:
    """Return every shared constant by its JavaScript name."""
    return {
        "ARABIC_SPELLINGS": ARABIC_SPELLINGS,
        "CHOSEN_KINDS": get_args(ChosenKind),
        "EVENTS_SHOWN": EVENTS_SHOWN,
        "HATCHES": {pattern: hatch._asdict() for pattern, hatch in HATCHES.items()},
        "LEAST_HANDOVER_KM2": LEAST_KM2,
        "NOT_FOUND": NOT_FOUND,
        "OVERLOOKED": OVERLOOKED,
        "PAGES": [page.name for page in PUBLISHED_PAGES],
        "PLACE_RANKS": PLACE_RANKS,
        "SHARED_LOOK": SHARED._asdict(),
        "SILENT_LOOK": SILENT._asdict(),
        "TOO_SMALL_PX": TOO_SMALL_PX,
    }


def module() -> str:
    """Return the JavaScript module that exports them."""
    lines = [f"export const {name} = {json.dumps(value, ensure_ascii=False)};" for name, value in constants().items()]
    head = "/* Written by `python -m controlmap.render.shared_constants`: change the constants in Python. */"
    return "\n".join([head, "", *lines, ""])


if __name__ == "__main__":
    FILE.write_text(module(), encoding="utf-8")
