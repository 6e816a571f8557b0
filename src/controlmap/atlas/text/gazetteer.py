"""The gazetteer: finds every name of an edition in a text, in any spelling."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from controlmap.atlas.text.edition_names import Case, EditionNames, Name, TargetKind
from controlmap.atlas.text.folded_text import FoldedText
from controlmap.atlas.text.letter_case import has_no_capitals
from controlmap.atlas.text.naming_words import NamingWords, Prefixes
from controlmap.atlas.text.spelled_names import SpelledNames
from controlmap.messages.catalogue import shipped_languages
from controlmap.messages.name_rules import load_name_rules
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, ZoneId

_CHARACTERS_AT_ONCE: Final = 16_000
_LONGEST_NOUN: Final = 20
"""Characters before a people's name in which the word for persons is."""


class Hit(NamedTuple):
    """A name found in a folded text."""

    start: int
    end: int
    name: Name
    spelled: bool = False
    """Whether it is spelled otherwise than in the edition."""


class Gazetteer:
    """Finds an edition's names in a text. Safe to share between threads."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        rules = {code: load_name_rules(code) for code in _read_languages(edition)}
        self.naming = NamingWords(rules, edition.manifest.country)
        self.names = tuple(EditionNames(edition, self.naming).every())
        towns = {name.text for name in self.names if any(one.kind is TargetKind.PLACE for one in name.targets)}
        self._directions = frozenset(name.text for name in self.names if self._is_direction(name, towns))
        self._spelled = SpelledNames(self.names, self.naming)
        self._automaton = AhoCorasick([name.text for name in self.names])
        self._longest = max((len(name.text) for name in self.names), default=0)
        self.holders: dict[ZoneId, frozenset[ActorId]] = {}
        for hold in edition.holds:
            self.holders[hold.zone] = self.holders.get(hold.zone, frozenset()) | {hold.controller}

    def _is_direction(self, name: Name, towns: AbstractSet[str]) -> bool:
        """Return whether a zone is named by its direction from a town: it is meant after "in" only."""
        first, *rest = name.text.split()
        beside = [word for word in rest if word not in self.naming.lists.genitives]
        articled = any(prefixes.writes(first[0]) for prefixes in self.naming.prefixes)
        return first in self.naming.lists.compass and " ".join(beside) in towns and (beside != rest or articled)

    def find(self, text: FoldedText) -> list[Hit]:
        """Find names that are whole words, in order of the text; of overlapping ones only the longest."""
        hits = [
            hit
            for index, start, end in self._matches(text.folded)
            if (hit := self._as_word(text, start, end, self.names[index])) is not None
        ]
        hits += [Hit(*found) for found in self._spelled.find(text)]
        # Of equally long ones, the edition's own spelling comes first, since the order is kept.
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
        if name.text in self._directions and not self._is_within(text, start):
            return None
        if text.starts_word(start) and (
            not name.bare or self._is_adjective(text, start, name) or self._is_of_ground(text, end, name)
        ):
            return Hit(start, end, name)
        return next((hit for joined in self.naming.prefixes if (hit := _joined(text, start, end, name, joined))), None)

    def _is_within(self, text: FoldedText, start: int) -> bool:
        """Return whether "in" comes before."""
        before = text.folded[max(0, start - _LONGEST_NOUN) : start].split()
        return bool(self.naming.before(before[-1:]) & self.naming.lists.within)

    def _is_adjective(self, text: FoldedText, start: int, name: Name) -> bool:
        """Return whether a people's name without its article follows a word for persons: "officers Russian"."""
        people = " " not in name.text and all(target.kind is TargetKind.ACTOR for target in name.targets)
        before = text.folded[max(0, start - _LONGEST_NOUN) : start].split() if people else []
        return bool(self.naming.before(before[-1:]) & self.naming.lists.people_nouns)

    def _is_of_ground(self, text: FoldedText, end: int, name: Name) -> bool:
        """Return whether a group's name without its article owns that of "the area": "groups of-the-area"."""
        lists = self.naming.lists
        grouped = " " not in name.text and all(target.kind is TargetKind.ACTOR for target in name.targets)
        if name.ordinary or not grouped or name.text in lists.compass:
            return False
        following = text.folded[end : end + _LONGEST_NOUN].split()[:1]
        ground = lists.place_nouns | lists.area_nouns
        return any(
            word.removeprefix(one.article) in ground and one.article + name.text not in lists.common_parties
            for one in self.naming.prefixes
            for word in following
            if word.startswith(one.article)
        )


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
        return Hit(start, end, name) if joined and prefixes.writes(text.folded[start]) else None
    contracted = bool(prefixes.contracted) and prefix.endswith(prefixes.contracted)
    return Hit(start - 1, end, name) if contracted and prefix[:-1] in prefixes.words else None


def _written_as_name(text: FoldedText, start: int, end: int, name: Name) -> bool:
    if name.case is Case.ANY:
        return True
    first, last = text.span(start, end)
    written = text.original[first:last]
    if name.case is Case.ACRONYM and written.islower():
        return has_no_capitals(text.original, first, last)
    if name.case is Case.CAPITAL or (name.case is Case.ACRONYM and written[1:].islower()):
        return written[:1].isupper()
    return not any(letter.islower() for letter in written)
