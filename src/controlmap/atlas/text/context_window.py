"""The context window of a name: the words around it, within its sentence."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Final

from controlmap.atlas.text.edition_names import Target, TargetKind
from controlmap.atlas.text.folded_text import FoldedText, fold_name
from controlmap.atlas.text.gazetteer import Hit
from controlmap.atlas.text.naming_words import NamingWords
from controlmap.messages.name_words import NameWords

_WINDOW: Final = 160
"""Characters before and after a name that are considered: a long clause."""

_JOINED: Final = 3
"""Letters that a name joined to a conjunction has more than."""

_SENTENCE_END: Final = re.compile(r"[.!?؟;؛]\s|[\"“”«»]")
_APPOSITION: Final = re.compile(r"[,،]\s([^,،.;:!?\"“”]{3,60})[,،]\s")
_WORD: Final = re.compile(r"[^\W_]+")


class ContextWindow:
    """A name, the words around it, and the other names of the text."""

    def __init__(
        self,
        text: FoldedText,
        hits: Sequence[Hit],
        index: int,
        naming: NamingWords,
        named_before: AbstractSet[Target] = frozenset(),
    ) -> None:
        self.named_before = named_before
        """The things that the text has named before by a name that is not an everyday word."""
        self.naming = naming
        self.text = text
        self.hits = hits
        self.index = index
        self.hit = hits[index]

    @cached_property
    def before(self) -> tuple[str, ...]:
        """Return the words before the name in its sentence, nearest first."""
        stretch = self.text.folded[max(0, self.hit.start - _WINDOW) : self.hit.start]
        return tuple(_WORD.findall(_SENTENCE_END.split(stretch)[-1]))[::-1]

    @cached_property
    def after(self) -> tuple[str, ...]:
        """Return the words after the name in its sentence, nearest first."""
        stretch = self.text.folded[self.hit.end : self.hit.end + _WINDOW]
        return tuple(_WORD.findall(_SENTENCE_END.split(stretch)[0]))

    @cached_property
    def opens(self) -> bool:
        """Return whether the word before begins the sentence, apart from numbers: its capital then says nothing."""
        return sum(not word.isdigit() for word in self.before) <= 1

    @property
    def words(self) -> NameWords:
        """Return the lists of words of the edition's languages."""
        return self.naming.lists

    @cached_property
    def word_before(self) -> set[str]:
        """Return the word right before the name, in the forms in which lists may have it."""
        return self.naming.before(self.before)

    @cached_property
    def head_before(self) -> set[str]:
        """Return the word right before the name, or before "of"."""
        joint = self.word_before & self.words.genitives
        return self.naming.before(self.before[1:]) if joint else self.word_before

    @cached_property
    def word_after(self) -> set[str]:
        """Return the word right after the name, in the forms in which lists may have it."""
        return self.naming.after(self.after)

    @property
    def preposition(self) -> bool:
        """Return whether more than a conjunction is joined to the name: a preposition."""
        return bool(self.joined) and not any(self.joined in prefixes.conjunctions for prefixes in self.naming.prefixes)

    @cached_property
    def joined(self) -> str:
        """Return the letters that are written as one word with the name, before it."""
        begins = self.hit.start
        while begins > 0 and self.text.folded[begins - 1].isalpha():
            begins -= 1
        return self.text.folded[begins : self.hit.start]

    @property
    def by_article(self) -> bool:
        """Return whether a preposition and an article are joined to an adjective, which then has no noun."""
        name = self.hit.name.text
        return self.preposition and any(
            self.joined.endswith(one.article) or name.startswith(one.article) for one in self.naming.prefixes
        )

    @property
    def written(self) -> str:
        """Return the name as written."""
        start, end = self.text.span(self.hit.start, self.hit.end)
        return self.text.original[start:end]

    @property
    def in_joined_script(self) -> bool:
        """Return whether the name is of a language that joins words: a noun there comes right before its owner."""
        return any(one.writes(self.hit.name.text[0]) for one in self.naming.prefixes)

    def after_apposition(self) -> tuple[str, ...]:
        """Return the words after the name and, if commas enclose an addition to it, after that: "X, as ever, ..."."""
        end = self.text.span(self.hit.start, self.hit.end)[1]
        found = _APPOSITION.match(self.text.original[end : end + _WINDOW])
        return self.after[len(_WORD.findall(fold_name(found.group(1)))) :] if found else self.after

    def written_before(self) -> str:
        """Return the word directly before, as written; empty if other characters are in between."""
        start = self.text.starts[self.hit.start]
        found = re.search(r"([^\W\d_]+) $", self.text.original[max(0, start - 40) : start].replace("\n", " "))
        return found.group(1) if found and self.before else ""

    def written_after(self) -> str:
        """Return the word directly after, as written; empty if other characters are in between."""
        end = self.text.span(self.hit.start, self.hit.end)[1]
        found = re.match(r" ([^\W\d_]+)", self.text.original[end : end + 40].replace("\n", " "))
        return found.group(1) if found else ""

    def owner_before(self) -> str:
        """Return the capitalised word directly before, if it is in the possessive ("X's"); else nothing."""
        start = self.text.starts[self.hit.start]
        found = re.search(r"([^\W\d_]+)[’'ʼ]s\s$", self.text.original[max(0, start - 40) : start])
        return found.group(1) if found and found.group(1)[0].isupper() else ""

    def capital_after(self, skipped: int) -> bool:
        """Return whether the word after so many others has a capital."""
        end = self.text.span(self.hit.start, self.hit.end)[1]
        following = self.text.original[end : end + _WINDOW].split()
        return len(following) > skipped and following[skipped][:1].isupper()

    def capital_before(self, skipped: int) -> bool:
        """Return whether the word before so many others has a capital."""
        start = self.text.starts[self.hit.start]
        preceding = self.text.original[max(0, start - _WINDOW) : start].split()
        return len(preceding) > skipped and preceding[-1 - skipped][:1].isupper()

    def adjacent(self, step: int) -> bool:
        """Return whether the next name before (-1) or after (+1) has nothing in between."""
        beside = self.neighbour(step)
        return beside is not None and not beside[1].strip()

    def neighbour(self, step: int) -> tuple[Hit, str] | None:
        """Return the next name before (-1) or after (+1) and the text in between, if both are in one sentence."""
        other = self.index + step
        if not 0 <= other < len(self.hits):
            return None
        left, right = sorted((self.hit, self.hits[other]))
        between = self.text.folded[left.end : right.start]
        return None if len(between) > _WINDOW or _SENTENCE_END.search(between) else (self.hits[other], between)

    def sentence_hits(self) -> list[Hit]:
        """Return the other names of the sentence that lie within the window."""
        found = []
        for step in (-1, 1):
            other = self.index + step
            while 0 <= other < len(self.hits):
                left, right = sorted((self.hit, self.hits[other]))
                between = self.text.folded[left.end : right.start]
                if len(between) > _WINDOW or _SENTENCE_END.search(between):
                    break
                found.append(self.hits[other])
                other += step
        return found

    def only(self, kind: TargetKind) -> Target | None:
        """Return the name's target of one kind if it has exactly one, else None."""
        return next((target for target in self.hit.name.targets if target.kind is kind), None)

    def listed(self, step: int, kind: TargetKind) -> bool:
        """Return whether the adjacent name, joined by a comma or a conjunction, can only be of that kind."""
        beside = self.neighbour(step)
        if beside is None:
            return False
        other, between = beside
        joints = between.replace(",", " , ").replace("،", " , ").split()
        if self.hit.name.ordinary and self.in_joined_script and len(joints) > 1:  # "X and-Unknown and-Y"
            joints = [word for word in joints if not (len(word) > _JOINED and word[0] in self.words.conjunctions)]
        joined = bool(joints) and set(joints) <= self.words.conjunctions | {","}
        return joined and all(target.kind is kind for target in other.name.targets)
