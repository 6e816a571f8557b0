"""Names that are everyday words too: what is marked as one is a name of the record."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Rule, at
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.place import Place
from controlmap.model.wording import nearest, quoted
from controlmap.model.zone import Zone


def _unnamed(edition: Edition) -> Iterator[Finding]:
    named: tuple[Zone | Place | Actor, ...] = (*edition.zones, *edition.places, *edition.actors)
    for record in named:
        names = _names(record)
        for index, word in enumerate(record.ordinary):
            if word not in names:
                message = f"the everyday word {quoted(word)} is not a name of '{record.id}' or a word of one"
                fix = f"write it as it is written there, or add it to the aliases{nearest(word, names)}"
                yield at(record, f"ordinary.{index}", message, fix)


def _names(record: Zone | Place | Actor) -> frozenset[str]:
    """Return the names of a record and their single words."""
    short = None if isinstance(record, Place) else record.short
    names = [*record.name.root.values(), *(short.root.values() if short else ()), *record.aliases]
    return frozenset(names) | {word for name in names for word in name.split()}


ORDINARY_UNNAMED = Rule(
    "T104",
    "An everyday word is not a name",
    "What `ordinary` lists are names of the record, or words of its names; anything else would mark nothing.",
    "Write the word as the name has it, or add it to the record's aliases.",
    frozenset(),
    _unnamed,
)
