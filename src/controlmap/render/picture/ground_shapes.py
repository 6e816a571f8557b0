"""The shapes of the picture: the basemap, the ground of each holder, the fronts."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.day_view import DayView
from controlmap.model.actor import Pattern
from controlmap.model.ids import ZoneId
from controlmap.render import palette
from controlmap.render.line_styles import HATCHES, SHARED
from controlmap.render.picture.sheet import Sheet, path_data
from controlmap.render.picture.zone_names import PlacedName
from controlmap.render.web_map.geometry_payload import mostly_shared
from controlmap.render.web_map.label_spots import label_spots

_TOLERANCE: Final = 0.0005
"""Degrees (square root of the area that a vertex may move), as on the web map."""
_COAST_TOLERANCE: Final = 0.004
"""Degrees."""


class DrawnGround(NamedTuple):
    """The ground of one holding on a sheet."""

    kind: str
    """CSS classes."""
    fill: str
    edge: str
    pattern: str | None
    """Id of the pattern over the colour."""
    path: str


class Drawn(NamedTuple):
    """A class and a path's data."""

    kind: str
    path: str


def basemap_below(sheet: Sheet, view: DayView) -> list[Drawn]:
    """Return the layers under the ground: seas, neighbours, and the country's own paper."""
    basemap = view.edition.basemap
    coasts = [("sea", shape) for _, shape in basemap.seas] + [("neighbour", shape) for _, shape in basemap.neighbours]
    around = [(kind, shapely.simplify(shape, _COAST_TOLERANCE)) for kind, shape in coasts]
    return list(_drawn(sheet, [*around, ("ground", view.edition.border)]))


def basemap_above(sheet: Sheet, view: DayView) -> list[Drawn]:
    """Return the thin lines over the ground: roads, rivers, lakes."""
    basemap = view.edition.basemap
    kinds = (("road", basemap.roads), ("river", basemap.rivers), ("lake", basemap.lakes))
    return list(_drawn(sheet, [(kind, shape) for kind, named in kinds for _, shape in named]))


def fronts(sheet: Sheet, view: DayView) -> list[Drawn]:
    """Return the front lines, each in the style of its basis, and the border over them."""
    lines = [(f"front basis-{front.basis}", front.line) for front in view.map.fronts]
    return list(_drawn(sheet, [*lines, ("border", view.edition.border)]))


def grounds(sheet: Sheet, view: DayView) -> list[DrawnGround]:
    """Return the ground of each holding on the sheet, in the holder's colour and pattern."""
    found = (ground_of(view, index, path_data(sheet.cut(shape))) for index, shape in enumerate(_simplified(view)))
    return [ground for ground in found if ground is not None]


def outline_of(sheet: Sheet, view: DayView, zone: ZoneId) -> str:
    """Return the outline of all ground of a zone on the sheet, as the data of a path; empty where it has none."""
    drawn = _simplified(view)
    return path_data(sheet.cut(shapely.union_all([drawn[index] for index in view.map.of_zone(zone)])))


def _simplified(view: DayView) -> list[BaseGeometry]:
    return list(shapely.coverage_simplify(np.array(view.map.grounds), _TOLERANCE))


def ground_of(view: DayView, index: int, path: str) -> DrawnGround | None:
    """Return the ground of the day's holding of that index, drawn as ``path``; None if that is empty."""
    holding = view.map.holdings[index]
    actor, zone = view.edition.actor(holding.controller), view.edition.zone(holding.zone)
    if not path or actor is None or zone is None:
        return None
    pattern = str(actor.id) if actor.pattern is not Pattern.NONE else None
    kind = "zone-ground" if zone.spoken_of else "zone-ground is-silent"
    shared = "shared" if mostly_shared(view.map, index) else pattern
    return DrawnGround(kind, palette.fill(actor), palette.dark(actor), shared, path)


def zones_to_name(sheet: Sheet, view: DayView, language: str) -> list[PlacedName]:
    """Return each zone of the day once, by its first holding, with candidate positions of its name."""
    found: dict[str, PlacedName] = {}
    for holding, ground in zip(view.map.holdings, view.map.grounds, strict=True):
        zone, actor = view.edition.zone(holding.zone), view.edition.actor(holding.controller)
        if zone is None or actor is None or holding.zone in found:
            continue
        shape = sheet.cut(ground)
        spots = [sheet.spot(lon, lat) for lon, lat in label_spots(ground, zone.label_at)]
        if not shape.is_empty:
            # A view of a part may show only ground away from all of them.
            spots = [spot for spot in spots if sheet.has(*spot)] or [_inside(shape)]
            found[holding.zone] = PlacedName(
                zone.label(language), shape, spots, palette.fill(actor), palette.dark(actor)
            )
    return list(found.values())


def _inside(shape: BaseGeometry) -> tuple[float, float]:
    point = shape.representative_point()
    return point.x, point.y


def patterns(view: DayView) -> list[dict[str, object]]:
    """Return the patterns that the day's ground needs: ``id``, ``hatch``, ``ink``."""
    holders = [actor for actor in view.edition.actors if actor.pattern is not Pattern.NONE]
    found: list[dict[str, object]] = []
    found += [{"id": actor.id, "hatch": HATCHES[actor.pattern], "ink": palette.dark(actor)} for actor in holders]
    return [*found, {"id": "shared", "hatch": HATCHES[Pattern.CROSS], "ink": SHARED.ink}]


def _drawn(sheet: Sheet, shapes: Iterable[tuple[str, BaseGeometry]]) -> Iterator[Drawn]:
    for kind, shape in shapes:
        path = path_data(sheet.cut(shape))
        if path:
            yield Drawn(kind, path)
