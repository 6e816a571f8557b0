"""Facts about the shown edition that scenarios need, derived from the edition: zones, statements and days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.front_line import FrontLine
from controlmap.atlas.day.place_history import PlaceHistory
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.statements.join import LinkKind
from controlmap.atlas.statements.relations import relations
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ZoneId
from controlmap.model.outcome import GroundDay
from controlmap.model.place import Place, PlaceRank
from controlmap.model.zone import Zone
from controlmap.render.blocks.outcomes_blocks import with_outcomes
from controlmap.render.web_map.geometry_payload import lights


@dataclass(frozen=True)
class Shown:
    """An edition, with the questions that scenarios ask about it."""

    atlas: Atlas

    @property
    def view(self) -> DayView:
        """The edition on the day of its article."""
        return view_of(self.atlas)

    @property
    def messages(self) -> Catalogue:
        """The interface's English strings."""
        return load_catalogue("en")

    @cached_property
    def lit(self) -> dict[str, set[str]]:
        """The zones that each statement highlights."""
        return {note: set(light["zones"]) for note, light in lights(self.view).items()}

    @cached_property
    def spoken_of(self) -> list[Zone]:
        """The zones that the article mentions and that have ground on its day: at least two."""
        return [zone for zone in self.view.zones() if zone.spoken_of and self.stated(zone.id)]

    def has_front(self, zone: str) -> bool:
        """Return whether another holder's ground borders a zone on the article's day."""
        return any(zone in (front.left.zone, front.right.zone) for front in self.view.map.fronts)

    def stated(self, zone: str) -> set[str]:
        """Return the statements that reach a zone by name or by a place in it."""
        return {
            link.annotation.id for link in self.view.links if link.zone == zone and link.kind is not LinkKind.HOLDER
        }

    @cached_property
    def on_ground(self) -> str:
        """A statement that highlights some ground, and at least as many zones as any other."""
        return max(self.lit, key=lambda note: len(self.lit[note]))

    @cached_property
    def reading_order(self) -> list[str]:
        """The statements in the order of the page: by movement, if there are any, and in the article's order within."""
        edition = self.atlas.edition
        movements = [group.id for group in edition.manifest.movements]
        if not movements:
            return [note.id for note in edition.annotations]
        return [note.id for movement in movements for note in edition.annotations if note.movement == movement]

    @cached_property
    def days(self) -> tuple[date, date]:
        """A day before the last change, and the day of that change."""
        last = max(day for day in self.atlas.changes if self.atlas.first_day < day <= self.atlas.as_of)
        return last - timedelta(days=1), last

    def place_in(self, zone: ZoneId) -> Place:
        """Return the place that the zone's panel names first."""
        return self.view.dossier(zone).places[0]

    @cached_property
    def named_place(self) -> Place:
        """A place on the map."""
        return next(one for one in self.atlas.edition.places if one.rank is not PlaceRank.CONFERENCE)

    @cached_property
    def relation(self) -> str:
        """A pair of actors that a statement relates to each other, as the matrix names its cell."""
        return ".".join(next(iter(relations(self.atlas.edition).cells)))

    @cached_property
    def outcome(self) -> str:
        """A statement with a decided outcome that highlights some ground."""
        return next(note.id for note in with_outcomes(self.atlas.edition) if self.lit[note.id])

    @cached_property
    def decided(self) -> list[tuple[Annotation, GroundDay]]:
        """The statements whose outcome shows on the ground, with the day that decided each."""
        notes = with_outcomes(self.atlas.edition)
        return [(note, note.outcome.ground[0]) for note in notes if note.outcome and note.outcome.ground]

    @cached_property
    def stretches(self) -> list[FrontLine]:
        """The stretches of front on the day of the article, as the map draws them one after another."""
        stretches = [front for front in self.view.fronts.values() if front.id != front.whole]
        return sorted(stretches, key=lambda front: front.id)

    @cached_property
    def front_of_each_basis(self) -> list[FrontLine]:
        """The longest stretch of each kind of line, three of them where the edition has as many."""
        longest = sorted(self.stretches, key=lambda front: -front.length_km)
        kinds = {front.stretches[0].hold.basis: front for front in reversed(longest)}
        return list(kinds.values())[:3]

    @cached_property
    def place_that_changed_hands(self) -> tuple[Place, PlaceHistory]:
        """A place that changed hands by an event with a source, and its history."""
        places = (place for place in self.atlas.edition.places if place.id in self.atlas.holders.face_of_place)
        histories = ((place, self.atlas.place_history(place.id)) for place in places)
        return next((place, one) for place, one in histories if len(one.spans) > 1 and _by_event(one))


def _by_event(history: PlaceHistory) -> bool:
    began = history.spans[1].began
    return bool(began and began.events)
