"""The reader's selection, and how it is read from an address. Independent of Streamlit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.model.ids import ActorId, AnnotationId, FrontId, PlaceId, PointId, ZoneId
from controlmap.render.point_id import read_point
from controlmap.ui.address.locale import offered_languages

Notice = tuple[str, dict[str, str]]
"""The key of a message to the reader, and the values of its placeholders."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The reader's selection. All of it is in the address, so that a shared link shows the same."""

    zone: ZoneId | None = None
    annotation: AnnotationId | None = None
    place: PlaceId | None = None
    front: FrontId | None = None
    at: PointId | None = None
    actor: ActorId | None = None
    day: date | None = None
    language: str | None = None
    """None if the address does not name one."""

    def parameters(self) -> dict[str, str]:
        """Return the address's parameters for the selection."""
        named = {
            "zone": self.zone,
            "annotation": self.annotation,
            "place": self.place,
            "front": self.front,
            "at": self.at,
            "actor": self.actor,
            "date": self.day.isoformat() if self.day else None,
            "lang": self.language,
        }
        return {name: str(value) for name, value in named.items() if value is not None}

    def cleared(self) -> "Selection":
        """Return the same day and language without a selection."""
        return replace(self, zone=None, annotation=None, place=None, front=None, at=None, actor=None)


def read_selection(atlas: Atlas, parameters: Mapping[str, str]) -> tuple[Selection, list[Notice]]:
    """Read the address.

    Returns the selection, with the default in place of every value that the edition does not have, and for each such
    value the key and placeholders of a notice.
    """
    edition = atlas.edition
    notices: list[Notice] = []
    # Tested one value at a time: this runs several times per click, and an edition may have thousands of statements.
    known: dict[str, Callable[[str], bool]] = {
        "zone": lambda value: edition.zone(ZoneId(value)) is not None,
        "annotation": lambda value: edition.annotation(AnnotationId(value)) is not None,
        "place": lambda value: edition.place(PlaceId(value)) is not None,
        "front": atlas.fronts_over_time.knows,
        "at": lambda value: (point := read_point(value)) is not None and atlas.holders.face_at(*point) is not None,
        "actor": lambda value: edition.actor(ActorId(value)) is not None,
        "lang": lambda value: value in offered_languages(edition),
    }
    values: dict[str, str | None] = {}
    for name, is_known in known.items():
        value = parameters.get(name)
        if value is not None and not is_known(value):
            notices.append((f"notice.{name}", {"value": value[:80]}))
            value = None
        values[name] = value
    day, day_notices = _read_day(atlas, parameters.get("date"))
    selection = Selection(
        zone=ZoneId(values["zone"]) if values["zone"] else None,
        annotation=AnnotationId(values["annotation"]) if values["annotation"] else None,
        place=PlaceId(values["place"]) if values["place"] else None,
        front=FrontId(values["front"]) if values["front"] else None,
        at=PointId(values["at"]) if values["at"] else None,
        actor=ActorId(values["actor"]) if values["actor"] else None,
        day=day,
        language=values["lang"],
    )
    return selection, notices + day_notices


def read_day(atlas: Atlas, value: str | None) -> date | None:
    """Return a day that the edition covers from its ISO form; None for anything else, and for the as-of day itself."""
    return _read_day(atlas, value)[0]


def _read_day(atlas: Atlas, value: str | None) -> tuple[date | None, list[Notice]]:
    if value is None:
        return None, []
    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = date.min
    # Only the form that addresses are written in, as in the static edition: Python reads 20190901, too.
    if day.isoformat() == value and atlas.first_day <= day <= atlas.last_day:
        return (None if day == atlas.as_of else day), []
    gaps = {"value": value[:80], "first": str(atlas.first_day), "last": str(atlas.last_day), "shown": str(atlas.as_of)}
    return None, [("notice.date", gaps)]
