"""The steps on the article: its lines, statements in own words, and the places that they name."""

import re
from dataclasses import dataclass, field
from typing import Any, Final

import shapely

from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.article import article_values
from controlmap.authoring.steps.entries import Texts, entry_of, with_changed
from controlmap.authoring.store.edition_store import Change
from controlmap.authoring.store.features import feature, with_feature
from controlmap.authoring.store.yaml_entries import with_entry, with_values, without_entry
from controlmap.model.annotation import Annotation
from controlmap.model.assertion import AIMS, RELATIONS, Verb
from controlmap.model.edition import Edition

TO_BE_WRITTEN: Final = "to-be-written"
"""The end of a placeholder's id, as the scaffold writes it."""
_WORDS_IN_ID: Final = 5
GROUND_VERBS: Final = frozenset(set(Verb) - {*RELATIONS, *AIMS})
"""Verbs that may be of zones and places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement of the article."""

    line: int
    text: Texts
    """In own words."""
    speaker: str
    modality: str
    when: str
    zones: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    outcome: dict[str, Any] = field(default_factory=dict)
    subject: str = ""
    """Whose action or view ``verb`` is; empty if nothing is asserted."""
    verb: str = ""
    """What the statement asserts of the ground or the actors that it names."""

    def asserts(self) -> list[dict[str, Any]]:
        """Return what it asserts, of everything that it names, as its file has it."""
        if not (self.verb and self.subject):
            return []
        of_ground = {"zones": self.zones, "places": self.places}
        named = {"actors": tuple(actor for actor in self.actors if actor != self.subject)}
        named |= of_ground if self.verb in GROUND_VERBS else {}
        return [{"subject": self.subject, "verb": self.verb} | {key: list(ids) for key, ids in named.items() if ids}]


def placeholder_of(line: int, edition: Edition) -> str | None:
    """Return the id of a line's placeholder, if it still has one."""
    wanted = f"l{line:02}-{TO_BE_WRITTEN}"
    return wanted if any(note.id == wanted for note in edition.annotations) else None


def state(said: Said, edition: Edition) -> dict[str, Change]:
    """Return the changes by which a statement is added, in the place of its line's placeholder if there is one."""
    first = next(iter(said.text.values()))
    words = re.findall(r"[A-Za-z0-9]+", first)[:_WORDS_IN_ID]
    taken = [str(note.id) for note in edition.annotations]
    name = id_for(" ".join([f"l{said.line:02}", *words]), taken, f"l{said.line:02}-statement")
    about = {"zones": said.zones, "actors": said.actors, "places": said.places}
    entry = {
        "id": name,
        "line": said.line,
        "text": said.text,
        "about": {key: list(ids) for key, ids in about.items() if ids},
        "speaker": said.speaker,
        "modality": said.modality,
        "when": said.when,
        **({"asserts": asserts} if (asserts := said.asserts()) else {}),
        **({"outcome": said.outcome} if said.outcome else {}),
    }
    placeholder = placeholder_of(said.line, edition)

    def change(text: str) -> str:
        if placeholder is None:
            return with_entry(text, "annotations", entry)
        changed = with_entry(text, "annotations", entry | {"id": placeholder})
        return changed.replace(f"- id: {placeholder}\n", f"- id: {name}\n", 1)

    return {"annotations.yaml": change} | _mentioned(said, edition)


def restate(before: Annotation, said: Said, edition: Edition) -> dict[str, Change]:
    """Return the changes by which a statement says something else; what the form does not ask for stays.

    What it asserts stays as well, unless its verb or its subject is another one.
    """
    first = before.asserts[0] if before.asserts else None
    is_same = (said.verb, said.subject) == ((first.verb.value, str(first.subject)) if first else ("", ""))

    def change(text: str) -> str:
        entry = entry_of(text, "annotations", before.id)
        about = entry.get("about", {})
        places = {place["id"] if isinstance(place, dict) else place: place for place in about.get("places", [])}
        named = {
            "zones": list(said.zones),
            "actors": list(said.actors),
            "places": [places.get(place, place) for place in said.places],
        }
        values: dict[str, Any] = {
            "text": said.text,
            "about": {key: ids for key, ids in named.items() if ids},
            "speaker": said.speaker,
            "modality": said.modality,
            "when": said.when,
        }
        if not is_same:
            values["asserts"] = said.asserts() or None
        if said.outcome and "outcome" not in entry:
            values["outcome"] = said.outcome
        elif not said.outcome:
            values["outcome"] = None
        return with_changed(text, "annotations", before.id, **values)

    return {"annotations.yaml": change} | _mentioned(said, edition)


def _mentioned(said: Said, edition: Edition) -> dict[str, Change]:
    """Return the change by which the zones that a statement reaches are spoken of."""
    spoken_of = [zone for zone in edition.zones if zone.id in _zones_reached(said, edition) and not zone.spoken_of]

    def change(text: str) -> str:
        for zone in spoken_of:
            text = with_changed(text, "zones", zone.id, spoken_of=True)
        return text

    return {"zones.yaml": change} if spoken_of else {}


def _zones_reached(said: Said, edition: Edition) -> set[str]:
    """Return the zones that a statement names, or in which a place lies that it names."""
    reached = set(said.zones)
    day = edition.manifest.as_of
    holds = sorted((hold for hold in edition.holds if hold.span.covers(day)), key=lambda hold: (hold.rank, hold.id))
    for place in edition.places:
        if place.id in said.places:
            there = [hold.zone for hold in holds if shapely.intersects_xy(hold.geometry, *place.at)]
            reached |= {str(there[-1])} if there else set()
    return reached


def remove_statement(name: str) -> dict[str, Change]:
    """Return the change by which a statement is removed."""
    return {"annotations.yaml": lambda text: without_entry(text, "annotations", name)}


def lines_of_article(count: int, edition: Edition, placeholder: Texts, speaker: str) -> dict[str, Change]:
    """Return the changes by which the article has a number of lines, each with a statement or a placeholder."""
    covered = {note.line for note in edition.annotations}
    beyond = [note.id for note in edition.annotations if note.line > count and note.id.endswith(TO_BE_WRITTEN)]
    new = [line for line in range(1, count + 1) if line not in covered]

    def manifest(text: str) -> str:
        return with_values(text, {"article": {**article_values(text), "lines": count}})

    def annotations(text: str) -> str:
        for name in beyond:
            text = without_entry(text, "annotations", name)
        for line in new:
            entry = {
                "id": f"l{line:02}-{TO_BE_WRITTEN}",
                "line": line,
                "text": placeholder,
                "about": {},
                "speaker": speaker,
                "modality": "reported-fact",
                "when": edition.manifest.as_of.isoformat(),
            }
            text = with_entry(text, "annotations", entry)
        return text

    return {"edition.yaml": manifest, "annotations.yaml": annotations}


def add_place(name: Texts, rank: str, at: tuple[float, float], edition: Edition) -> tuple[str, dict[str, Change]]:
    """Return a new place's id, and the change by which it is added."""
    taken = [str(place.id) for place in edition.places]
    made = id_for(next(iter(name.values())), taken, "place")
    point = shapely.Point(round(at[0], 5), round(at[1], 5))
    properties = {"id": made, "name": name, "rank": rank}
    return made, {"places.geojson": lambda text: with_feature(text, feature(properties, point))}
