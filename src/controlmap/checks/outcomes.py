"""Outcomes: each intention, forecast or condition has one, and a decided outcome gives its day and sources."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.annotation import TO_BE_DECIDED, Modality
from controlmap.model.edition import Edition
from controlmap.model.outcome import OutcomeState


def _lacking(edition: Edition) -> Iterator[Finding]:
    for note in edition.annotations:
        # However recent the edition is: a check must not give another result as time passes, and "open" is quickly
        # written.
        if note.modality in TO_BE_DECIDED and note.outcome is None:
            message = f"the {note.modality} '{note.id}' has no outcome"
            yield at(note, "modality", message, "add what happened, or 'state: open' and why")


def _out_of_place(edition: Edition) -> Iterator[Finding]:
    for note in edition.annotations:
        if note.modality is Modality.REPORTED_FACT and note.outcome is not None:
            message = f"the reported fact '{note.id}' has an outcome"
            yield at(note, "outcome", message, "remove it, or correct the modality of the statement")


def _unfounded(edition: Edition) -> Iterator[Finding]:
    for note in edition.annotations:
        if note.outcome is not None and note.outcome.state is not OutcomeState.OPEN:
            for field, what in (("day", note.outcome.day), ("sources", note.outcome.sources)):
                if not what:
                    message = f"the outcome of '{note.id}' is {note.outcome.state}, but has no {field}"
                    yield at(note, "outcome.state", message, f"add outcome.{field}, or write open and why")


def _too_early(edition: Edition) -> Iterator[Finding]:
    begun = edition.manifest.article.week.start
    for note in edition.annotations:
        if note.outcome is not None and note.outcome.day is not None and note.outcome.day < begun:
            message = f"the outcome of '{note.id}' is of {note.outcome.day}, before the article's week"
            yield at(note, "outcome.day", message, f"give the day on which it was decided, {begun} or later")


def _never_drawn(edition: Edition) -> Iterator[Finding]:
    manifest = edition.manifest
    first, last = manifest.first_day, manifest.ends_on
    if not first <= manifest.as_of <= last:
        return  # reported by another rule
    for note in edition.annotations:
        for index, ground in enumerate(note.outcome.ground if note.outcome else ()):
            since = ground.since or manifest.as_of
            if not first <= since < ground.day <= last:
                message = f"the map cannot show for '{note.id}' what changed from {since} to {ground.day}"
                fix = f"give two days in order, both from {first} to {last}; without 'since', the first is as_of"
                yield at(note, f"outcome.ground.{index}.day", message, fix)


OUTCOME_MISSING = Rule(
    "A108",
    "An intention, forecast or condition has no outcome",
    "Later events decide such a statement, and readers ask what happened.",
    "Add an `outcome`; if nothing is decided yet, its state is `open`, with the reason.",
    frozenset(),
    _lacking,
)
OUTCOME_OF_A_FACT = Rule(
    "A109",
    "A reported fact has an outcome",
    "An event that is reported as fact is not decided later.",
    "Remove the outcome, or correct the modality.",
    frozenset(),
    _out_of_place,
)
OUTCOME_UNFOUNDED = Rule(
    "A110",
    "An outcome is decided, but no day or no source says so",
    "Readers must be able to verify an outcome.",
    "Add the day and the source, or write `open` and why.",
    frozenset(),
    _unfounded,
)
OUTCOME_TOO_EARLY = Rule(
    "A111",
    "An outcome is older than the article",
    "Events before the article was written cannot be the outcome of what it says.",
    "Correct the day.",
    frozenset({Part.MANIFEST}),
    _too_early,
)
GROUND_NEVER_DRAWN = Rule(
    "A115",
    "The map cannot show the ground of an outcome",
    "A reader steps from the outcome to the map of its day, compared with an earlier day: the edition must have both.",
    "Give a day of the edition that is later than the day it is compared with.",
    frozenset({Part.MANIFEST}),
    _never_drawn,
)
