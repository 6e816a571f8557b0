"""An author's answers about a new edition."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """The minimum that must be known to create an edition."""

    country: str
    as_of: date
    """The day that the article describes."""
    publisher: str
    """The publisher of the article, and the speaker of its statements until the author changes that."""
    lines: int
    """Number of lines of the article, each of which gets a placeholder statement."""
    holders: tuple[str, ...]
    """Names of the holders; the first is painted where nothing else is drawn."""
    languages: tuple[str, ...]
    """Codes of the edition's languages, the main one first."""


def id_for(name: str, taken: Collection[str], otherwise: str) -> str:
    """Return an unused id made from a name; ``otherwise`` if the name has no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48].strip("-") or otherwise
    number, made = 1, stem
    while made in taken:
        number += 1
        made = f"{stem}-{number}"
    return made
