"""An edition on disk in which every text tries to become markup or script."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Final

import yaml

from controlmap.authoring.canonical import canonicalise

CANARY: Final = "window.__canary=1"
"""The code that every injection tries to run."""

MARKUP: Final = (
    f"<img src=x onerror={CANARY}>"
    f'"><svg onload={CANARY}>'
    f"</script><script>{CANARY}</script>"
    f"[link](javascript:{CANARY}) ![picture](https://invalid.example/x.png) <b>bold</b> "
    f"${{{CANARY}}} {{{{ 7*7 }}}} {{% raw %}}"
)
"""An image, an attribute's end, a script, a link and a picture of Markdown, placeholders of JavaScript and Jinja."""

SEEN: Final = f"<img src=x onerror={CANARY}>"
"""How the markup begins, as readers must see it."""

_WORDS: Final = frozenset({"note"})
"""Keys, beside aliases, whose free text is not given by language."""


def inject(edition: Path, folder: Path) -> Path:
    """Copy an edition into ``folder`` with the markup at the end of every free text and at the start of every name."""
    shutil.copytree(edition, folder)
    for file in folder.rglob("*.yaml"):
        spoiled = _spoiled(yaml.safe_load(file.read_text(encoding="utf-8")))
        file.write_text(yaml.safe_dump(spoiled, allow_unicode=True, sort_keys=False), encoding="utf-8")
    for file in folder.rglob("*.geojson"):
        spoiled = _spoiled(json.loads(file.read_text(encoding="utf-8")))
        file.write_text(json.dumps(spoiled, ensure_ascii=False), encoding="utf-8")
        canonicalise(file)
    return folder


def _spoiled(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _spoiled(inner, "language" if "en" in value else name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_spoiled(inner, key) for inner in value]
    if isinstance(value, str) and key == "language":
        return f"{MARKUP} {value} {MARKUP}"
    if isinstance(value, str) and key == "aliases":
        return value + SEEN  # an alias must be shorter than the complete markup
    return value + MARKUP if isinstance(value, str) and key in _WORDS else value
