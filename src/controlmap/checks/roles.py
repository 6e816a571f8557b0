"""Roles of the places that a statement names: each place once, and nothing asserted of a landmark or a seat."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.ids import PlaceId
from controlmap.model.named_place import PlaceRole


def _twice(edition: Edition) -> Iterator[Finding]:
    for note in edition.annotations:
        seen: set[PlaceId] = set()
        for index, place in enumerate(note.about.places):
            if place.id in seen:
                message = f"'{note.id}' names the place '{place.id}' twice"
                yield at(note, f"about.places.{index}", message, "keep one entry, with one role")
            seen.add(place.id)


def _beside_the_point(edition: Edition) -> Iterator[Finding]:
    known = {place.id for place in edition.places}
    for note in edition.annotations:
        roles = {place.id: place.role for place in note.about.places}
        for index, said in enumerate(note.asserts):
            for position, place in enumerate(said.places):
                # One that does not exist has a rule of its own.
                if place in known and roles.get(place) is not PlaceRole.SUBJECT:
                    named = f"only as a {roles[place]}" if place in roles else "nowhere in 'about'"
                    message = f"'{note.id}' asserts something of '{place}', which it names {named}"
                    fix = "take the place out of the assertion, or name it in 'about' as a subject"
                    yield at(note, f"asserts.{index}.places.{position}", message, fix)


PLACE_TWICE = Rule(
    "A113",
    "A statement names a place twice",
    "A place has one role in a statement: the sentence says something of it, or it does not.",
    "Keep one entry, with one role.",
    frozenset(),
    _twice,
)
ASSERTED_ASIDE = Rule(
    "A114",
    "A statement asserts something of a place that it does not speak of",
    "A landmark says where something else lies and a seat where a speaker sits: nothing is said of their own ground.",
    "Take the place out of the assertion, or name it in `about` as a subject.",
    frozenset({Part.PLACES}),
    _beside_the_point,
)
