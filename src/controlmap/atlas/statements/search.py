"""Search over zones, places, actors and statements that ignores accents, case and Arabic spelling variants."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from controlmap.atlas.folding import folded
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.place import Place
from controlmap.model.text import LocalText
from controlmap.model.zone import Zone

T = TypeVar("T")
NOT_FOUND: Final = 4
"""A distance greater than that of any match."""


@dataclass(frozen=True, slots=True)
class Found:
    """The results of a search, best first within each kind."""

    zones: tuple[Zone, ...]
    places: tuple[Place, ...]
    actors: tuple[Actor, ...]
    annotations: tuple[Annotation, ...]

    def __bool__(self) -> bool:
        """Return whether anything was found."""
        return bool(self.zones or self.places or self.actors or self.annotations)


def search(edition: Edition, wanted: str) -> Found:
    """Find what matches ``wanted``: all its words must occur; names that begin with it come first."""
    text = folded(wanted)
    if not text:
        return Found((), (), (), ())
    return Found(
        zones=_ranked(text, ((zone, _names(zone.name, zone.short, zone.aliases)) for zone in edition.zones)),
        places=_ranked(text, ((place, _names(place.name, None, place.aliases)) for place in edition.places)),
        actors=_ranked(text, ((actor, _names(actor.name, actor.short, actor.aliases)) for actor in edition.actors)),
        annotations=_ranked(text, ((note, list(note.text.root.values())) for note in edition.annotations)),
    )


def _names(name: LocalText, short: LocalText | None, aliases: Iterable[str]) -> list[str]:
    return [*name.root.values(), *(short.root.values() if short else ()), *aliases]


def _ranked(text: str, entries: Iterable[tuple[T, list[str]]]) -> tuple[T, ...]:
    scored = [(min(_distance(text, folded(name)) for name in names), entry) for entry, names in entries]
    return tuple(entry for distance, entry in sorted(scored, key=lambda row: row[0]) if distance < NOT_FOUND)


def _distance(text: str, name: str) -> int:
    """Return 0 for equal, 1 for a prefix, 2 if a word begins with it, 3 if it has all its words, 4 for no match."""
    if name == text:
        return 0
    if name.startswith(text):
        return 1
    if f" {text}" in f" {name}":
        return 2
    return 3 if all(word in name for word in text.split()) else NOT_FOUND
