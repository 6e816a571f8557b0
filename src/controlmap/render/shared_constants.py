"""Constants that Python and the browser's program share: defined here, and written to the browser as a module.

``python -m controlmap.render.shared_constants`` writes ``browser/shared/constants.js``; a test fails if it is out of
date.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final, get_args

from controlmap.atlas.day.zone_history import LEAST_SHOWN_KM2
from controlmap.atlas.folding import ARABIC_SPELLINGS, OVERLOOKED
from controlmap.atlas.spelling import MOST_KEYS, spelling_rules
from controlmap.atlas.statements import ranking
from controlmap.atlas.statements.search import NEAREST
from controlmap.render.blocks.timeline_blocks import EVENTS_SHOWN, LEAST_KM2
from controlmap.render.label_rules import PLACE_RANKS, TOO_SMALL_PX
from controlmap.render.line_styles import HATCHES, SHARED
from controlmap.render.map_view import NEAREST_ZOOM, VIEW
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
        "LEAST_SHOWN_KM2": LEAST_SHOWN_KM2,
        "NEAREST_ZOOM": NEAREST_ZOOM,
        "OVERLOOKED": OVERLOOKED,
        "PAGES": [page.name for page in PUBLISHED_PAGES],
        "PLACE_RANKS": PLACE_RANKS,
        "RANKING": _ranking(),
        "SHARED_LOOK": SHARED._asdict(),
        "SPELLINGS": _spellings(),
        "TOO_SMALL_PX": TOO_SMALL_PX,
        "VIEW": VIEW,
    }


def _ranking() -> dict[str, object]:
    """Return the distances and limits of the search."""
    numbers = {name.lower(): value for name, value in vars(ranking).items() if name.isupper() and name[0] != "_"}
    return {**numbers, "nearest": NEAREST}


def _spellings() -> dict[str, object]:
    """Return the spelling rules of all languages."""
    rules = asdict(spelling_rules())
    del rules["contradictions"]  # written beside the statements that they find
    for key in ("identifying", "doubled", "long_vowels"):  # for running text only, which the browser does not read
        del rules[key]
    listed = {name: " ".join(sorted(value)) if isinstance(value, frozenset) else value for name, value in rules.items()}
    return {**listed, "most_keys": MOST_KEYS}


def module() -> str:
    """Return the JavaScript module that exports them."""
    lines = [f"export const {name} = {json.dumps(value, ensure_ascii=False)};" for name, value in constants().items()]
    head = "/* Written by `python -m controlmap.render.shared_constants`: change the constants in Python. */"
    return "\n".join([head, "", *lines, ""])


if __name__ == "__main__":
    FILE.write_text(module(), encoding="utf-8")
