"""Search over zones, places, actors and statements that forgives spelling variants and mistakes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from controlmap.atlas.spelling import spelled_words, spelling_rules
from controlmap.atlas.statements.ranking import (
    MISTAKES,
    NEAREST_MISTAKES,
    NOT_FOUND,
    Written,
    distance,
    mistaken_distance,
    most_mistakes,
    words_begin,
    written,
)
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.place import Place, PlaceRank
from controlmap.model.zone import Zone

T = TypeVar("T", Zone, Place, Actor)
_Measure = Callable[[Written], float]

NEAREST: Final = 5
"""Names that are offered if nothing matches."""
RANKS: Final = tuple(PlaceRank)
"""Of equally good matches, the place of higher rank comes first."""


@dataclass(frozen=True, slots=True)
class Found:
    """The results of a search, best first within each kind."""

    zones: tuple[Zone, ...]
    places: tuple[Place, ...]
    actors: tuple[Actor, ...]
    annotations: tuple[Annotation, ...]
    only_near: bool = False
    """Whether nothing matches, and these are the nearest names."""

    def __bool__(self) -> bool:
        """Return whether anything was found."""
        return bool(self.zones or self.places or self.actors or self.annotations)


class Names:
    """The names of an edition in the forms that a search compares. Safe to share between threads."""

    def __init__(self, edition: Edition) -> None:
        self._zones = [(zone, _written_names(zone)) for zone in edition.zones]
        self._places = [(place, _written_names(place)) for place in edition.places]
        self._actors = [(actor, _written_names(actor)) for actor in edition.actors]
        self._statements = [(note, spelled_words(" ".join(searched_texts(note)))) for note in edition.annotations]

    def search(self, wanted: str) -> Found:
        """Find what matches ``wanted``; a name with mistakes counts only if no name matches without."""
        typed = written(wanted)
        if not typed.words:
            return Found((), (), (), ())
        found = next((found for measure in _measures(typed) if (found := self._ranked(measure))), None)
        notes = tuple(note for note, words in self._statements if words_begin(typed.words, words))
        if found or notes:
            return replace(found or Found((), (), (), ()), annotations=notes)
        return self._nearest(typed)

    def _ranked(self, measure: _Measure) -> Found:
        return Found(
            _best(self._zones, measure),
            _best(self._places, measure, lambda place: RANKS.index(place.rank)),
            _best(self._actors, measure),
            (),
        )

    def _nearest(self, typed: Written) -> Found:
        most = NEAREST_MISTAKES * max(map(len, typed.open))
        far = sorted(
            min(mistaken_distance(typed, name, most, unfinished=False) for name in names)
            for _, names in (*self._zones, *self._places, *self._actors)
        )
        most = min([most, *(last - MISTAKES for last in far[NEAREST - 1 : NEAREST])])
        return replace(
            self._ranked(lambda name: mistaken_distance(typed, name, most, unfinished=False)), only_near=True
        )


def _measures(typed: Written) -> Iterator[_Measure]:
    """Yield how names are compared with what was typed: the next way is tried if no name matches."""
    yield lambda name: distance(typed, name)
    shorter = written(" ".join(word for word in typed.words if word not in spelling_rules().ranks))
    if shorter.words and shorter.words != typed.words:
        yield lambda name: distance(shorter, name)
    allowed = most_mistakes(typed)
    yield lambda name: mistaken_distance(typed, name, allowed)


def names_of(record: Zone | Place | Actor) -> Iterator[str]:
    """Yield every name of a record: in each language, short, and other spellings."""
    yield from record.name.root.values()
    if not isinstance(record, Place) and record.short:
        yield from record.short.root.values()
    yield from record.aliases


def searched_texts(note: Annotation) -> list[str]:
    """Return what a search compares of a statement: its text, and words for contradictions if it has any."""
    return [*note.text.root.values(), *(spelling_rules().contradictions if note.in_tension_with else ())]


def _written_names(record: Zone | Place | Actor) -> tuple[Written, ...]:
    return tuple(map(written, dict.fromkeys(names_of(record))))


def _best(
    entries: Iterable[tuple[T, tuple[Written, ...]]], measure: _Measure, rank: Callable[[T], int] = lambda _: 0
) -> tuple[T, ...]:
    scored = [(min(map(measure, names)), record) for record, names in entries]
    found = sorted(
        ((far, rank(record), record) for far, record in scored if far < NOT_FOUND), key=lambda entry: entry[:2]
    )
    return tuple(record for _, _, record in found)
