"""The gazetteer: every name of an edition, and what it may mean."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from controlmap.atlas.text.folded_text import FoldedText, fold_name
from controlmap.atlas.text.naming_words import ORDINARY_WORDS, RANK_WORDS
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, ZoneId
from controlmap.model.place import Place
from controlmap.model.text import LocalText

_ARTICLE: Final = "ال"
_PREFIXES: Final = frozenset(joint + preposition for joint in ("", "و", "ف") for preposition in ("", "ب", "ل", "ك"))
"""Words that Arabic writes as part of the next: and, so; in, for, like."""
_LONGEST_PREFIX: Final = 2
_LONGEST_ACRONYM: Final = 5
_PLURAL: Final = ("ون", "ين")
"""Nominative and oblique endings of the Arabic sound plural."""
_CHARACTERS_AT_ONCE: Final = 16_000
_NISBA: Final = ("ي", "يه", "يون")


class TargetKind(StrEnum):
    """The kind of thing that a name means."""

    ZONE = "zone"
    PLACE = "place"
    ACTOR = "actor"


class Target(NamedTuple):
    """One thing that a name may mean: a zone, a place or an actor of the edition."""

    kind: TargetKind
    id: str


class Case(StrEnum):
    """How a word must be capitalised to be a name."""

    ANY = "any"
    CAPITAL = "capital"
    """With a capital: in lower case it is an ordinary word."""
    EXACT = "exact"
    """Character for character: an acronym that is also a word ("IS", "US")."""


@dataclass(frozen=True, slots=True)
class Name:
    """One folded name and everything that it may mean."""

    text: str
    targets: tuple[Target, ...]
    case: Case
    ordinary: bool
    """Whether it is as often an ordinary word."""
    bare: bool = False
    """Whether it lacks the Arabic article that it has in the edition: it then needs the article of another word before
    it.
    """
    full: frozenset[str] = frozenset()
    """The words of the longer name that it is the last word of: a surname after other words is someone else's."""


class Hit(NamedTuple):
    """A name found in a folded text."""

    start: int
    end: int
    name: Name


class Gazetteer:
    """Finds an edition's names in a text. Safe to share between threads."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.names = tuple(_names(edition))
        self._automaton = AhoCorasick([name.text for name in self.names])
        self._longest = max((len(name.text) for name in self.names), default=0)
        self.holders: dict[ZoneId, frozenset[ActorId]] = {}
        for hold in edition.holds:
            self.holders[hold.zone] = self.holders.get(hold.zone, frozenset()) | {hold.controller}

    def find(self, text: FoldedText) -> list[Hit]:
        """Find names that are whole words, in order of the text; of overlapping ones only the longest."""
        hits = [
            hit
            for index, start, end in self._matches(text.folded)
            if (hit := _as_word(text, start, end, self.names[index])) is not None
        ]
        hits.sort(key=lambda hit: (hit.start - hit.end) * len(text.folded) + hit.start)
        taken = bytearray(len(text.folded))
        kept = []
        for hit in hits:
            if not any(taken[hit.start : hit.end]):
                taken[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
                kept.append(hit)
        return sorted(kept)

    def _matches(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """Yield each name's index, start and end, chunk by chunk: all matches at once would take megabytes."""
        for begin in range(0, len(folded), _CHARACTERS_AT_ONCE):
            first = max(0, begin - self._longest)
            piece = folded[first : begin + _CHARACTERS_AT_ONCE]
            for index, start, end in self._automaton.find_matches_as_indexes(piece, overlapping=True):
                if first + end > begin:  # not in the previous chunk
                    yield index, first + start, first + end


def _as_word(text: FoldedText, start: int, end: int, name: Name) -> Hit | None:
    if not text.ends_word(end) or not _written_as_name(text, start, end, name):
        return None
    if text.starts_word(start) and not name.bare:
        return Hit(start, end, name)
    begins = start
    while begins > 0 and start - begins <= _LONGEST_PREFIX + len(_ARTICLE) and text.folded[begins - 1].isalpha():
        begins -= 1
    prefix = text.folded[begins:start]
    if not name.bare:
        joined = prefix in _PREFIXES or (not name.ordinary and prefix.removesuffix(_ARTICLE) in _PREFIXES)
        return Hit(start, end, name) if joined and _is_arabic(text.folded[start]) else None
    # The article's alif is not written after "li-": للحكومة.
    if prefix.endswith("لل") and prefix[:-1] in _PREFIXES:
        return Hit(start - 1, end, name)
    return None


def _is_arabic(letter: str) -> bool:
    return "؀" <= letter <= "ۿ"


def _written_as_name(text: FoldedText, start: int, end: int, name: Name) -> bool:
    if name.case is Case.ANY:
        return True
    first, last = text.span(start, end)
    written = text.original[first:last]
    return written[:1].isupper() if name.case is Case.CAPITAL else not any(letter.islower() for letter in written)


def _names(edition: Edition) -> Iterator[Name]:
    targets: dict[str, dict[Target, None]] = {}
    cases: dict[str, Case] = {}
    whole: set[str] = set()
    for written, target in _written(edition):
        for text, case, bare in _forms(written):
            targets.setdefault(text, {})[target] = None
            cases[text] = case if text not in cases else min(cases[text], case)
            whole |= set() if bare else {text}
    for place in edition.places:
        for text in _without_rank(place):
            if text not in targets:
                targets[text], cases[text] = {Target(TargetKind.PLACE, place.id): None}, Case.ANY
                whole.add(text)
    full = {
        words[-1]: frozenset(words)
        for actor in edition.actors
        if len(words := fold_name(actor.name.say("en")).split()) > 1
    }
    for text, meant in targets.items():
        kinds = {target.kind for target in meant}
        surname = full.get(text, frozenset()) if kinds == {TargetKind.ACTOR} else frozenset()
        yield Name(text, tuple(meant), cases[text], text in ORDINARY_WORDS, text not in whole, surname)


def _without_rank(place: Place) -> Iterator[str]:
    """Yield the names of a crossing or a base without that word, which many texts leave out."""
    for written in _spellings(place.name, None, place.aliases):
        words = fold_name(written).split()
        shorter = " ".join(word for word in words if word not in RANK_WORDS)
        if 0 < len(shorter) < len(" ".join(words)):
            yield shorter


def _written(edition: Edition) -> Iterator[tuple[str, Target]]:
    for zone in edition.zones:
        for name in _spellings(zone.name, zone.short, zone.aliases):
            yield name, Target(TargetKind.ZONE, zone.id)
    for place in edition.places:
        for name in _spellings(place.name, None, place.aliases):
            yield name, Target(TargetKind.PLACE, place.id)
    for actor in edition.actors:
        # Another text cannot refer to a speaker whom the article quotes anonymously.
        for name in () if actor.anonymous else _spellings(actor.name, actor.short, actor.aliases):
            yield name, Target(TargetKind.ACTOR, actor.id)


def _spellings(name: LocalText, short: LocalText | None, aliases: Iterable[str]) -> list[str]:
    return [*name.root.values(), *(short.root.values() if short else ()), *aliases]


def _forms(written: str) -> Iterator[tuple[str, Case, bool]]:
    """Yield the folded forms of a name, how each must be capitalised, and whether it lacks its article."""
    written = written.removeprefix("the ")
    text = fold_name(written)
    acronym = written.isupper() and written.isalpha() and len(written) <= _LONGEST_ACRONYM
    case = Case.EXACT if acronym else Case.CAPITAL if text in ORDINARY_WORDS and written[0].isupper() else Case.ANY
    yield text, case, False
    if acronym and written.isascii():
        yield ".".join(text), Case.ANY, False
        yield ".".join(text) + ".", Case.ANY, False
    if text.endswith(_PLURAL[0]):
        yield text.removesuffix(_PLURAL[0]) + _PLURAL[1], case, False
        yield text.removesuffix(_PLURAL[0]).removeprefix(_ARTICLE) + _PLURAL[1], case, False
    if text.startswith(_ARTICLE):
        # An adjective of origin often lacks the article: الروسي, روسي. A name does not.
        yield text.removeprefix(_ARTICLE), case, " " in text or not text.endswith(_NISBA)
