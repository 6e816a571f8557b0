"""The step on an actor: its name, whether the article names it, and the look of the ground that it holds."""

from dataclasses import dataclass
from typing import Any

from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.entries import Texts, with_changed
from controlmap.authoring.store.edition_store import Change
from controlmap.authoring.store.yaml_entries import with_entry
from controlmap.model.actor import Pattern
from controlmap.model.edition import Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """An author's description of an actor."""

    name: Texts
    is_anonymous: bool
    """Whether the article quotes this speaker without a name."""
    colour: str | None
    """Of the ground that it holds, as ``#rrggbb``; None if it holds none."""
    pattern: Pattern = Pattern.NONE

    def values(self) -> dict[str, Any]:
        """Return what its entry says of it; None where a key is left out."""
        return {
            "name": self.name,
            "anonymous": True if self.is_anonymous else None,
            "colour": self.colour,
            "pattern": self.pattern.value if self.colour and self.pattern is not Pattern.NONE else None,
        }


def change_actor(name: str, described: Described) -> dict[str, Change]:
    """Return the change by which an actor is described otherwise; what the form does not ask for stays."""
    return {"actors.yaml": lambda text: with_changed(text, "actors", name, **described.values())}


def add_actor(described: Described, edition: Edition) -> dict[str, Change]:
    """Return the change by which an actor is added."""
    taken = [str(actor.id) for actor in edition.actors]
    made = id_for(next(iter(described.name.values())), taken, "actor")
    entry = {"id": made} | {key: value for key, value in described.values().items() if value is not None}
    return {"actors.yaml": lambda text: with_entry(text, "actors", entry)}
