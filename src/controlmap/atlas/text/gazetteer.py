"""The gazetteer: every name of an edition, and what it may mean."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from controlmap.atlas.text.folded_text import FoldedText, fold_name
from controlmap.atlas.text.naming_words import NamingWords, Prefixes
from controlmap.messages.catalogue import shipped_languages
from controlmap.messages.name_rules import load_name_rules
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, ZoneId
from controlmap.model.place import Place
from controlmap.model.text import LocalText
from controlmap.model.zone import Zone

_CHARACTERS_AT_ONCE: Final = 16_000


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
    """Whether it lacks the Arabic article that it has in the edition: it then needs another before it."""
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
        self.naming = NamingWords({code: load_name_rules(code) for code in _read_languages(edition)})
        self.names = tuple(_Names(edition, self.naming).every())
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
            if (hit := self._as_word(text, start, end, self.names[index])) is not None
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

    def _as_word(self, text: FoldedText, start: int, end: int, name: Name) -> Hit | None:
        """Return the name if it is a word by itself, or joined to a prefix alone."""
        if not text.ends_word(end) or not _written_as_name(text, start, end, name):
            return None
        if text.starts_word(start) and not name.bare:
            return Hit(start, end, name)
        return next((hit for joined in self.naming.prefixes if (hit := _joined(text, start, end, name, joined))), None)


def _read_languages(edition: Edition) -> Iterator[str]:
    """Return the languages whose rules are needed: those of the edition that the program has words in."""
    return (code for code in edition.manifest.languages if code in shipped_languages())


def _joined(text: FoldedText, start: int, end: int, name: Name, prefixes: Prefixes) -> Hit | None:
    """Return the name if it is written as one word with prefixes of one language."""
    begins = start
    while begins > 0 and start - begins <= prefixes.longest and text.folded[begins - 1].isalpha():
        begins -= 1
    prefix = text.folded[begins:start]
    if not name.bare:
        joined = prefix in prefixes.words or (
            not name.ordinary and prefix.removesuffix(prefixes.article) in prefixes.words
        )
        return Hit(start, end, name) if joined and _same_script(text.folded[start], prefixes.article) else None
    contracted = bool(prefixes.contracted) and prefix.endswith(prefixes.contracted)
    return Hit(start - 1, end, name) if contracted and prefix[:-1] in prefixes.words else None


def _same_script(letter: str, word: str) -> bool:
    """Return whether a letter is of the script of a word: the first word of its name in Unicode says which."""
    return unicodedata.name(letter, "").split(" ")[0] == unicodedata.name(word[0], "").split(" ")[0]


def _written_as_name(text: FoldedText, start: int, end: int, name: Name) -> bool:
    if name.case is Case.ANY:
        return True
    first, last = text.span(start, end)
    written = text.original[first:last]
    return written[:1].isupper() if name.case is Case.CAPITAL else not any(letter.islower() for letter in written)


class _Names:
    """The names of an edition in every form in which they are looked for."""

    def __init__(self, edition: Edition, naming: NamingWords) -> None:
        self._edition = edition
        self._naming = naming
        records: tuple[Zone | Place | Actor, ...] = (*edition.zones, *edition.places, *edition.actors)
        marked = (word for record in records for word in record.ordinary)
        self._ordinary = naming.lists.ordinary | {form for word in marked for form in self._with_and_without(word)}

    def _with_and_without(self, word: str) -> Iterator[str]:
        """Return a word, folded, and without the article that is written as one with it."""
        text = fold_name(word)
        yield text
        yield from (text.removeprefix(prefixes.article) for prefixes in self._naming.prefixes)

    def every(self) -> Iterator[Name]:
        """Return each folded name once, with all its possible meanings."""
        targets: dict[str, dict[Target, None]] = {}
        cases: dict[str, Case] = {}
        whole: set[str] = set()
        for written, target in _written(self._edition):
            for text, case, bare in self._forms(written):
                targets.setdefault(text, {})[target] = None
                cases[text] = case if text not in cases else min(cases[text], case)
                whole |= set() if bare else {text}
        for place in self._edition.places:
            for text in self._without_rank(place):
                if text not in targets:
                    targets[text], cases[text] = {Target(TargetKind.PLACE, place.id): None}, Case.ANY
                    whole.add(text)
        full = self._full_names()
        for text, meant in targets.items():
            kinds = {target.kind for target in meant}
            surname = full.get(text, frozenset()) if kinds == {TargetKind.ACTOR} else frozenset()
            yield Name(text, tuple(meant), cases[text], text in self._ordinary, text not in whole, surname)

    def _full_names(self) -> dict[str, frozenset[str]]:
        """Return the words of each actor's name by the last of them, in languages where that one is the surname."""
        return {
            words[-1]: frozenset(words)
            for language in self._naming.surname_languages
            for actor in self._edition.actors
            if len(words := fold_name(actor.name.say(language)).split()) > 1
        }

    def _without_rank(self, place: Place) -> Iterator[str]:
        """Yield the names of a crossing or a base without that word, which many texts leave out."""
        for written in _spellings(place.name, None, place.aliases):
            words = fold_name(written).split()
            shorter = " ".join(word for word in words if word not in self._naming.lists.place_ranks)
            if 0 < len(shorter) < len(" ".join(words)):
                yield shorter

    def _forms(self, written: str) -> Iterator[tuple[str, Case, bool]]:
        """Return the folded forms of a name, how each must be written and whether it lacks its article."""
        naming = self._naming
        for article in naming.lists.articles:
            written = written.removeprefix(f"{article} ")
        text = fold_name(written)
        acronym = written.isupper() and written.isalpha() and len(written) <= naming.longest_acronym
        case = Case.EXACT if acronym else Case.CAPITAL if text in self._ordinary and written[0].isupper() else Case.ANY
        yield text, case, False
        if acronym:
            yield ".".join(text), Case.ANY, False
            yield ".".join(text) + ".", Case.ANY, False
        for ending, other in naming.plurals.items():
            if text.endswith(ending):
                yield text.removesuffix(ending) + other, case, False
                for prefixes in naming.prefixes:
                    yield text.removesuffix(ending).removeprefix(prefixes.article) + other, case, False
        for prefixes in naming.prefixes:
            if text.startswith(prefixes.article):
                # An adjective of origin is used without the article as often: الروسي, روسي. A name is not.
                bare = " " in text or not text.endswith(naming.origin_endings)
                yield text.removeprefix(prefixes.article), case, bare


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
