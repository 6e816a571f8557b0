"""What an author says of an edition that is not there yet."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """The little that has to be known before there is an edition."""

    country: str
    as_of: date
    """The day that the article describes."""
    publisher: str
    """Who published the article; its statements are put into this actor's mouth until they say otherwise."""
    lines: int
    """Lines of the article, each of which gets a statement to be written."""
    holders: tuple[str, ...]
    """Who holds ground, by name; the first is painted wherever nothing else is drawn."""
    languages: tuple[str, ...]
    """Codes of the edition's languages, the first first."""


def id_for(name: str, taken: Collection[str], otherwise: str) -> str:
    """Make an id of a name, other than those taken; ``otherwise`` where the name has no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48].strip("-") or otherwise
    number, made = 1, stem
    while made in taken:
        number += 1
        made = f"{stem}-{number}"
    return made
