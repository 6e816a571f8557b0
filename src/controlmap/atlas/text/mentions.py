"""Which zones, places and actors of an edition a text names, and where."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from controlmap.atlas.text.context_window import Surroundings
from controlmap.atlas.text.disambiguation import disambiguate
from controlmap.atlas.text.folded_text import fold_text
from controlmap.atlas.text.gazetteer import Gazetteer, Target
from controlmap.atlas.text.resolution import Reason


class Certainty(StrEnum):
    """How sure it is that a name means what is given."""

    CERTAIN = "certain"
    """The name means nothing else in the edition."""
    LIKELY = "likely"
    """It means several things; the words beside it decide."""
    GUESS = "guess"
    """It means several things and nothing beside it decides: the more usual one is given."""


class Mention(NamedTuple):
    """One name in a text and what it means."""

    start: int
    """Position of its first sign in the text as given."""
    end: int
    target: Target
    certainty: Certainty
    reason: Reason


class IgnoredName(NamedTuple):
    """Words that are a name of the edition and were taken to mean something else."""

    start: int
    end: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class ReadText:
    """What was found in a text, in its order; no two overlap."""

    mentions: tuple[Mention, ...]
    left_alone: tuple[IgnoredName, ...]

    def targets(self) -> tuple[Target, ...]:
        """Return what is named, each once, in order of first mention."""
        return tuple(dict.fromkeys(mention.target for mention in self.mentions))


def read_mentions(gazetteer: Gazetteer, text: str) -> ReadText:
    """Find what a text names. The work grows with the text's length and with the names in it, with nothing else."""
    folded = fold_text(text)
    hits = gazetteer.find(folded)
    mentions: list[Mention] = []
    left_alone: list[IgnoredName] = []
    for index, hit in enumerate(hits):
        verdict = disambiguate(Surroundings(folded, hits, index), gazetteer.holders)
        start, end = folded.span(hit.start, hit.end)
        if verdict.target is None:
            left_alone.append(IgnoredName(start, end, verdict.reason))
        else:
            mentions.append(Mention(start, end, verdict.target, _certainty(verdict.reason), verdict.reason))
    return ReadText(tuple(mentions), tuple(left_alone))


def _certainty(reason: Reason) -> Certainty:
    if reason is Reason.ONLY_MEANING:
        return Certainty.CERTAIN
    return Certainty.GUESS if reason is Reason.MORE_USUAL else Certainty.LIKELY
