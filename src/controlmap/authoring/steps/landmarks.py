"""The step on a landmark: a position whose side of a zone's line is beyond doubt."""

from typing import Any, Final

from controlmap.authoring.scaffold.ground_files import abroad
from controlmap.authoring.steps.entries import entry_of, with_changed
from controlmap.authoring.steps.ground import INSIDE, OUTSIDE
from controlmap.authoring.store.edition_store import Change
from controlmap.errors import ControlmapError
from controlmap.model.date_line import within_half_turn
from controlmap.model.edition import Edition
from controlmap.model.ids import ZoneId

_UNNAMED: Final = frozenset({INSIDE, OUTSIDE, "A spot in the middle of it", "A spot beyond the border"})
"""Landmarks that a program put there, which one of the author's replaces."""


def add_landmark(
    zone: str, name: str, at: tuple[float, float], edition: Edition, *, is_inside: bool
) -> dict[str, Change]:
    """Return the change by which a zone has a further landmark, at (lon, lat).

    Raises ControlmapError if the first landmark of a zone is not inside.
    """
    record = edition.zone(ZoneId(zone))
    if not is_inside and (record is None or record.landmarks is None):
        raise ControlmapError(f"'{zone}' has no landmark yet. Begin with one that lies inside.")
    mark = {"name": name, "at": [within_half_turn(round(at[0], 5)), round(at[1], 5)]}
    beyond = {"outside": [{"name": OUTSIDE, "at": list(abroad(edition.border))}]}
    side = "inside" if is_inside else "outside"

    def change(text: str) -> str:
        there: dict[str, Any] = beyond | (entry_of(text, "zones", zone).get("landmarks") or {})
        marks = [each for each in there.get(side, []) if each["name"] not in _UNNAMED]
        landmarks = there | {side: [*marks, mark]}
        return with_changed(text, "zones", zone, landmarks={key: landmarks[key] for key in ("inside", "outside")})

    return {"zones.yaml": change}


def remove_landmark(zone: str, name: str) -> dict[str, Change]:
    """Return the change by which a zone no longer has the landmarks of a name.

    Raises:
        ControlmapError: it is the last one inside, or the last one outside.

    """

    def change(text: str) -> str:
        there: dict[str, Any] = entry_of(text, "zones", zone).get("landmarks") or {}
        left = {side: [mark for mark in marks if mark["name"] != name] for side, marks in there.items()}
        if not all(left.values()):
            raise ControlmapError("A zone keeps one landmark inside and one outside. Add another one first.")
        return with_changed(text, "zones", zone, landmarks=left)

    return {"zones.yaml": change}
