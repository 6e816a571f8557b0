"""Entries of an edition's YAML files, as plain values."""

from typing import Any

from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.authoring.store.yaml_entries import with_entry

Texts = dict[str, str]
"""A text by language code."""


def entry_of(text: str, key: str, wanted: str) -> dict[str, Any]:
    """Return the entry of a file with an id; an empty one if there is none."""
    root, _ = read_yaml(text, "")
    plain: Any = root.plain() if root is not None else None
    entries = plain.get(key) or [] if isinstance(plain, dict) else []
    return next((dict(entry) for entry in entries if entry.get("id") == wanted), {})


def with_changed(text: str, key: str, wanted: str, /, **values: object) -> str:
    """Return the text of a file in which some values of an entry are others; a file without the entry is unchanged."""
    entry = entry_of(text, key, wanted)
    return with_entry(text, key, entry | values) if entry else text
