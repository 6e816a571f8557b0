"""Zones and holders that an imported file names and the edition does not have yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.importing.holds import ImportedHolds
from controlmap.authoring.reading.edition_files import ZONES_FOLDER
from controlmap.authoring.scaffold.edition_scaffold import unused_look
from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.entries import Texts
from controlmap.authoring.steps.ground import base_landmarks, zone_entry
from controlmap.authoring.store.edition_store import Change, together
from controlmap.authoring.store.features import Feature, features_in, with_feature
from controlmap.authoring.store.yaml_entries import with_entry
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, ZoneId
from controlmap.model.text import LocalText
from controlmap.model.zone import Zone


@dataclass(frozen=True)
class Newcomers:
    """New zones and holders, each with its name by its id."""

    zones: Mapping[str, Texts] = field(default_factory=dict)
    holders: Mapping[str, Texts] = field(default_factory=dict)

    def with_zone(self, name: Texts, edition: Edition) -> tuple[str, "Newcomers"]:
        """Return the id of a further zone, and the newcomers with it."""
        taken = [*self.zones, *(str(zone.id) for zone in edition.zones)]
        made = id_for(next(iter(name.values())), taken, "zone")
        return made, replace(self, zones={**self.zones, made: name})

    def with_holder(self, name: Texts, edition: Edition) -> tuple[str, "Newcomers"]:
        """Return the id of a further holder, and the newcomers with it."""
        taken = [*self.holders, *(str(actor.id) for actor in edition.actors)]
        made = id_for(next(iter(name.values())), taken, "holder")
        return made, replace(self, holders={**self.holders, made: name})

    def within(self, edition: Edition) -> Edition:
        """Return an edition in which an import can name them."""
        zones = [
            Zone(
                id=ZoneId(zone),
                name=LocalText(name),
                description=LocalText(name),
                spoken_of=False,
                unsaid=LocalText(name),
            )
            for zone, name in self.zones.items()
        ]
        actors = [Actor(id=ActorId(holder), name=LocalText(name)) for holder, name in self.holders.items()]
        return replace(edition, zones=(*edition.zones, *zones), actors=(*edition.actors, *actors))


def take(found: ImportedHolds, newcomers: Newcomers, edition: Edition, placeholder: Texts) -> dict[str, Change]:
    """Return the changes by which imported holds, and the zones and holders that are new with them, are written.

    ``placeholder`` is the text of a new zone that is still to be written. Newcomers without ground are left out.
    """
    changes: dict[str, Change] = {}
    ground: dict[str, BaseGeometry] = {}
    holders: set[str] = set()
    known = {hold.id for hold in edition.holds}
    for name, text in found.files.items():
        made = [each for each in features_in(text) if each["properties"]["id"] not in known]
        changes[name] = _with_features(made)
        holders |= {str(each["properties"]["controller"]) for each in made}
        zone = name.removeprefix(f"{ZONES_FOLDER}/").removesuffix(".geojson")
        ground[zone] = shapely.union_all([shapely.geometry.shape(each["geometry"]) for each in made])
    whole = shapely.union_all(list(ground.values()))
    return together(
        changes,
        base_landmarks(whole, edition),
        {"zones.yaml": lambda text: _with_zones(text, newcomers, ground, edition, placeholder)},
        {"actors.yaml": lambda text: _with_holders(text, newcomers, holders, edition)},
    )


def _with_features(made: Sequence[Feature]) -> Change:
    """Return the change by which a zone's file has further holds beside those that it has by then."""

    def change(text: str) -> str:
        for each in made:
            text = with_feature(text, each)
        return text

    return change


def _with_zones(
    text: str, newcomers: Newcomers, ground: Mapping[str, BaseGeometry], edition: Edition, placeholder: Texts
) -> str:
    for zone, name in newcomers.zones.items():
        if zone in ground:
            words = {"name": name, "description": placeholder, "unsaid": placeholder}
            text = with_entry(text, "zones", zone_entry(zone, words, ground[zone], edition))
    return text


def _with_holders(text: str, newcomers: Newcomers, holders: set[str], edition: Edition) -> str:
    used = {(actor.colour, actor.pattern.value) for actor in edition.actors}
    for holder, name in newcomers.holders.items():
        if holder in holders:
            colour, pattern = unused_look(used)
            used.add((colour, pattern))
            look = {"colour": colour} | ({} if pattern == "none" else {"pattern": pattern})
            text = with_entry(text, "actors", {"id": holder, "name": name, **look})
    return text
