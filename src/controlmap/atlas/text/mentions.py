"""The mentions of an edition's zones, places and actors in a text, with their positions."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.disambiguation import disambiguate
from controlmap.atlas.text.edition_names import Target
from controlmap.atlas.text.folded_text import fold_text
from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.resolution import Reason


class Certainty(StrEnum):
    """How certain the meaning of a name is."""

    CERTAIN = "certain"
    """The name means nothing else in the edition."""
    LIKELY = "likely"
    """It may mean several things, and the context decides."""
    GUESS = "guess"
    """It may mean several things, and the context does not decide: the most common one is given."""


class Mention(NamedTuple):
    """One name in a text and what it means."""

    start: int
    """Position of its first character in the text as given."""
    end: int
    target: Target
    certainty: Certainty
    reason: Reason
    spelled: str = ""
    """The edition's spelling of the name, if the text spells it otherwise."""


class IgnoredName(NamedTuple):
    """Words that match a name of the edition but were taken to mean something else."""

    start: int
    end: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class ReadText:
    """The mentions found in a text, in order; no two overlap."""

    mentions: tuple[Mention, ...]
    left_alone: tuple[IgnoredName, ...]

    def targets(self) -> tuple[Target, ...]:
        """Return each target that is mentioned, once, in order of first mention."""
        return tuple(dict.fromkeys(mention.target for mention in self.mentions))


def read_mentions(gazetteer: Gazetteer, text: str) -> ReadText:
    """Find an edition's names in a text, in time linear in the text's length and the number of names in it."""
    folded = fold_text(text)
    hits = gazetteer.find(folded)
    mentions: list[Mention] = []
    left_alone: list[IgnoredName] = []
    named: set[Target] = set()
    for index, hit in enumerate(hits):
        resolution = disambiguate(ContextWindow(folded, hits, index, gazetteer.naming, named), gazetteer.holders)
        start, end = folded.span(hit.start, hit.end)
        if resolution.target is None:
            left_alone.append(IgnoredName(start, end, resolution.reason))
        else:
            if not hit.name.ordinary:
                named.add(resolution.target)
            meant = hit.name.written if hit.spelled else ""
            certainty = _certainty(resolution.reason, spelled=hit.spelled)
            mentions.append(Mention(start, end, resolution.target, certainty, resolution.reason, meant))
    return ReadText(tuple(mentions), tuple(left_alone))


def _certainty(reason: Reason, *, spelled: bool) -> Certainty:
    if reason is Reason.ONLY_MEANING and not spelled:
        return Certainty.CERTAIN
    return Certainty.GUESS if reason in (Reason.MORE_USUAL, Reason.CAPITAL) else Certainty.LIKELY
