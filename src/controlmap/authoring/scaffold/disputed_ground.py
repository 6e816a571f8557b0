"""Ground that public borders draw on different sides, and which of it belongs to the map of a country.

The base map shows borders as seen from Germany. Where an earlier issue of Natural Earth, which drew them by who
administers the ground, has another line, the difference is in ``disputed_ground.geojson``; territories that the base
map draws apart are claimed by a country where one of the file's own columns says so.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.authoring.scaffold.natural_earth import Row, find_country, names_of, read_rows, read_shapes
from controlmap.authoring.scaffold.wishes import id_for
from controlmap.errors import ControlmapError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.wording import nearest, quoted

_FILE: Final = "disputed_ground.geojson"
_CODE: Final = "ADM0_A3"
_CLAIM: Final = "NOTE_BRK"
"""The column of Natural Earth's remarks, such as "Claimed by Morocco"."""
_CLAIMED: Final = "laimed by"

_OVERLAP_DEGREES: Final = 0.0003
"""Some 30 m, by which a piece is widened before it is added or cut: no sliver is left where two issues meet."""
_SPECK_SQUARE_DEGREES: Final = 1e-4
"""About 1 km2."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """A piece of ground that one public border draws inside a country and another outside."""

    id: str
    names: Mapping[str, str]
    """By language code."""
    shape: BaseGeometry
    is_drawn: bool
    """Whether the base map draws it inside the country."""
    is_administered: bool
    """Whether the country administers it, as far as Natural Earth says."""
    is_apart: bool
    """Whether it is a territory of its own on the base map, which then is a neighbour."""

    def is_within(self, view: BorderView) -> bool:
        """Return whether a view draws it inside the country."""
        return self.is_drawn if view is BorderView.GERMANY else self.is_administered


@dataclass(frozen=True, slots=True)
class BorderChoice:
    """An author's choice among borders."""

    view: BorderView = BorderView.GERMANY
    included: frozenset[str] = frozenset()
    """Ids of disputed pieces that belong to the map, whatever the view says."""
    left_out: frozenset[str] = frozenset()

    def is_within(self, piece: Disputed) -> bool:
        """Return whether a piece belongs to the map."""
        return piece.id in self.included or (piece.id not in self.left_out and piece.is_within(self.view))

    def check(self, pieces: Iterable[Disputed]) -> None:
        """Raise ControlmapError if a piece was named that is not offered, or both taken and left out."""
        known = [piece.id for piece in pieces]
        for name in sorted(self.included | self.left_out):
            if name not in known:
                offered = ", ".join(known) or "none"
                raise ControlmapError(
                    f"{quoted(name)} is not disputed ground of this country{nearest(name, known)}. "
                    f"Choose of these: {offered}."
                )
        if both := sorted(self.included & self.left_out):
            raise ControlmapError(f"{quoted(both[0])} is both taken in and left out. Choose one of them.")


def disputed_ground(country: str) -> tuple[Disputed, ...]:
    """Return the disputed ground of a country that Natural Earth knows by this name, in the order of its ids.

    Raises:
        ControlmapError: the country is unknown, or Natural Earth is not installed.

    """
    rows = read_rows()
    return pieces_of(find_country(country, rows), rows)


def pieces_of(number: int, rows: Sequence[Row]) -> tuple[Disputed, ...]:
    """Return the disputed ground of the country with a row's number."""
    code = str(rows[number][_CODE])
    found = [_piece(each, code) for each in _features() if code in each["properties"]["offered"]]
    claimed = [other for other, row in enumerate(rows) if other != number and _is_claimed(row, rows[number])]
    if claimed:
        shapes = read_shapes([number, *claimed])
        # A state that is smaller than what it is said to own is not offered its neighbour whole.
        smaller = [other for other in claimed if shapes[other].area < shapes[number].area]
        found += [_apart(rows[other], shapes[other]) for other in smaller]
    return tuple(sorted(found, key=lambda piece: piece.id))


def _features() -> list[dict[str, Any]]:
    text = (files(__package__ or "") / _FILE).read_text(encoding="utf-8")
    features: list[dict[str, Any]] = json.loads(text)["features"]
    return features


def _piece(feature: Mapping[str, Any], code: str) -> Disputed:
    properties = feature["properties"]
    return Disputed(
        id=properties["id"],
        names=properties["name"],
        shape=shapely.geometry.shape(feature["geometry"]),
        is_drawn=properties["drawn"] == code,
        is_administered=properties["held"] == code,
        is_apart=properties["drawn"] not in {None, code},
    )


def _apart(row: Row, shape: BaseGeometry) -> Disputed:
    """Return a territory that the base map draws apart from every country."""
    admin, names = str(row["ADMIN"]), names_of(row)
    return Disputed(
        id=id_for(admin, (), "ground"),
        # The names of some rows are those of another territory.
        names=names if names.get(DEFAULT_LANGUAGE) == admin else {DEFAULT_LANGUAGE: admin},
        shape=shape,
        is_drawn=False,
        is_administered=False,
        is_apart=True,
    )


def _is_claimed(row: Row, country: Row) -> bool:
    """Return whether some state's view, or Natural Earth's remark, has a territory as a part of a country."""
    remark = row[_CLAIM] if isinstance(row[_CLAIM], str) else ""
    if _CLAIMED not in remark and row["TYPE"] not in {"Disputed", "Indeterminate"}:
        return False
    views = {row[column] for column in row if column.startswith(f"{_CODE}_")}
    return country[_CODE] in views or str(country["NAME"]) in remark


def with_choice(border: BaseGeometry, pieces: Iterable[Disputed], choice: BorderChoice) -> BaseGeometry:
    """Return a border to which the chosen pieces were added, and from which the others were cut."""
    for piece in pieces:
        is_within = choice.is_within(piece)
        if is_within != piece.is_drawn:
            wide = shapely.buffer(piece.shape, _OVERLAP_DEGREES, join_style="mitre", mitre_limit=2.0)
            border = shapely.union(border, wide) if is_within else _without(border, wide)
    return border


def _without(border: BaseGeometry, piece: BaseGeometry) -> BaseGeometry:
    """Cut a piece from a border, with the specks that two drawings of one coast leave along it."""
    parts = shapely.get_parts(shapely.difference(border, piece))
    return shapely.union_all(
        [
            part
            for part in parts
            if part.area > _SPECK_SQUARE_DEGREES or shapely.distance(part, piece) > _OVERLAP_DEGREES
        ]
    )
