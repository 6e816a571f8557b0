"""Proposals for an author: the names in a line of an article, who says it, and the assertion it seems to make."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from controlmap.atlas.folding import folded
from controlmap.atlas.text.edition_names import Target, TargetKind
from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.mentions import Mention, read_mentions
from controlmap.messages.name_rules import StatementWords
from controlmap.model.assertion import AIMS, Verb

_WORD: Final = re.compile(r"[^\W_]+")
_NEAR: Final = 30
"""Letters between a speaker and the verb of speaking: "The League, it said", and not the next clause."""
_NEGATED: Final = 20
"""Letters before a verb in which a negation concerns it."""
_OF_GROUND: Final = (Verb.HOLDS, Verb.LOST, Verb.GAINED, Verb.THREATENED)


class Asserted(NamedTuple):
    """The assertion that a line seems to make about the zones, places and actors that it names."""

    subject: str
    """Id of an actor."""
    verb: Verb


@dataclass(frozen=True, slots=True)
class Proposal:
    """The findings of one line."""

    mentions: tuple[Mention, ...]
    """In the order of the line, by positions in it."""
    speaker: str | None
    """Id of the actor who seems to say it; None if the line does not say who."""
    asserted: Asserted | None

    def ids(self, kind: TargetKind) -> tuple[str, ...]:
        """Return the named things of a kind, once each; the speaker is named if the line says more of them."""
        targets = (mention.target for mention in self.mentions if mention.target.kind is kind)
        return tuple(dict.fromkeys(target.id for target in targets))


def proposals(gazetteer: Gazetteer, lines: Sequence[str]) -> tuple[Proposal, ...]:
    """Return what is found in each line. All are read as one text: a name that was given before has its meaning."""
    found = iter(read_mentions(gazetteer, "\n".join(lines)).mentions)
    words, start = gazetteer.naming.statements, 0
    made, mention = [], next(found, None)
    for line in lines:
        end, here = start + len(line), []
        while mention is not None and mention.start < end:
            here.append(mention._replace(start=mention.start - start, end=mention.end - start))
            mention = next(found, None)
        made.append(_proposal(line, tuple(here), words))
        start = end + 1
    return tuple(made)


def _proposal(line: str, mentions: tuple[Mention, ...], words: StatementWords) -> Proposal:
    written = [(folded(found[0]), found.start(), found.end()) for found in _WORD.finditer(line)]
    actors = [mention for mention in mentions if mention.target.kind is TargetKind.ACTOR]
    return Proposal(mentions, _speaker(written, actors, words), _asserted(line, written, mentions, words))


_Written = Sequence[tuple[str, int, int]]
"""The words of a line, folded, with their positions."""


def _speaker(written: _Written, actors: Sequence[Mention], words: StatementWords) -> str | None:
    near = [
        (min(abs(start - actor.end), abs(actor.start - end)), actor.target.id)
        for word, start, end in written
        if word in words.speech
        for actor in actors
    ]
    distance, speaker = min(near, default=(_NEAR + 1, None))
    return speaker if distance <= _NEAR else None


def _asserted(line: str, written: _Written, mentions: Sequence[Mention], words: StatementWords) -> Asserted | None:
    for verb, start, end in _verbs(written, words):
        if any(word in words.negations and start - _NEGATED <= at < start for word, at, _ in written):
            continue
        subject = _subject(line, start, end, mentions)
        objects = [mention.target for mention in mentions if mention.target.id != subject]
        if subject is not None and _fits(verb, objects):
            return Asserted(subject, verb)
    return None


def _verbs(written: _Written, words: StatementWords) -> Iterator[tuple[Verb, int, int]]:
    for word, start, end in written:
        for verb, forms in words.asserting.items():
            if word in forms:
                yield verb, start, end


def _subject(line: str, start: int, end: int, mentions: Sequence[Mention]) -> str | None:
    """Return the nearest actor before a verb, or right after one that begins its clause, as it does in Arabic."""
    actors = [mention for mention in mentions if mention.target.kind is TargetKind.ACTOR]
    before = [actor for actor in actors if actor.end <= start]
    after = [actor for actor in actors if actor.start >= end and not _WORD.search(line[end : actor.start])]
    nearest = after[:1] or before[-1:]
    return nearest[0].target.id if nearest else None


def _fits(verb: Verb, objects: Sequence[Target]) -> bool:
    """Return whether a line names what a verb needs: ground for verbs of ground, other actors for relations."""
    if verb in AIMS:
        return True
    wanted = {TargetKind.ZONE, TargetKind.PLACE} if verb in _OF_GROUND else {TargetKind.ACTOR}
    return any(target.kind in wanted for target in objects)
