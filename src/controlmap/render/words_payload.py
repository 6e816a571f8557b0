"""What the browser writes on the map, as JSON in one language."""

from typing import Any

import shapely
from pyproj import Geod

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.place import PlaceRank
from controlmap.render import palette

OSM_TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
LIGHT_TILES = "https://basemaps.cartocdn.com/light_all/{z}/{x}/{y}.png"
_BESIDE_BOUNDS = 1.2
"""Degrees that most screens show beyond the map's bounds."""
_LEAST_SEEN = 0.05
"""Share of a neighbour or a sea that the opening view must show for its name to stand there."""


def words_payload(view: DayView, say: Catalogue) -> dict[str, Any]:
    """Give every word on the map: title, legend, names, tooltips, areas."""
    edition, language = view.edition, say.language
    article = edition.manifest.article
    holding = edition.controllers()
    licence = f" ({edition.manifest.licence_name})" if edition.manifest.licence_name else ""
    return {
        "language": language,
        "locale": say.say("locale.tag"),
        "direction": say.direction,
        "title": edition.manifest.title.say(language),
        "titleOther": say.say("map.title_other", country=edition.manifest.country.say(language)),
        "subtitle": say.say("map.subtitle", day="{day}"),
        "sourceOther": say.say("map.source_other", day=say.day(view.atlas.as_of), licence=licence),
        "source": say.say(
            "map.source",
            publisher=article.publisher.say(language),
            kind=article.kind.say(language),
            dateline=article.dateline.say(language),
            start=say.day(article.week.start),
            end=say.day(article.week.last_day(article.week.end or article.week.start)),
            licence=licence,
        ),
        "zones": {
            zone.id: {"name": zone.name.say(language), "label": zone.label(language), "silent": not zone.spoken_of}
            for zone in edition.zones
        },
        "holders": {
            actor.id: {
                "label": actor.label(language),
                "heldBy": say.say("map.held_by", holder=actor.name.say(language)),
                "fill": palette.fill(actor),
                "dark": palette.dark(actor),
                "light": palette.light(actor),
                "pattern": str(actor.pattern),
            }
            for actor in edition.actors
            if actor.id in holding
        },
        "area": say.say("map.area", km2="{km2}"),
        "comma": say.say("list.comma"),
        "distance": say.say("map.distance", km="{km}"),
        "more": say.say("map.more"),
        "fold": say.say("map.fold"),
        "nothing": say.say("said.nothing"),
        "zoomIn": say.say("map.zoom_in"),
        "zoomOut": say.say("map.zoom_out"),
        "areaRange": say.say("map.area_range", km2="{km2}", low="{low}", high="{high}"),
        "legend": {
            "title": say.say("legend.title"),
            "filter": say.say("legend.filter"),
            "basis": say.say("legend.basis"),
            "silent": say.say("legend.silent"),
            "shared": say.say("legend.shared") if any(hold.also for hold in edition.holds) else "",
            "band": say.say("legend.band"),
            "points": say.say("legend.points"),
            "holders": list(holding),
            "lines": [{"basis": str(basis), "text": say.say(f"basis.{basis}")} for basis in Basis],
        },
        "points": {
            "agrees": say.say("points.agrees", holder="{holder}"),
            "differs": say.say("points.differs", holder="{holder}", painted="{painted}"),
        },
        "insets": {inset.id: inset.name.say(language) for inset in edition.manifest.insets},
        "conference": {"title": say.say("map.conference"), "places": _conference(edition, say)},
        "places": [
            {"id": place.id, "name": place.name.say(language), "rank": str(place.rank), "at": list(place.at)}
            for place in edition.places
            if place.rank is not PlaceRank.CONFERENCE
        ],
        "areaNames": _area_names(edition, language),
        "base": _base_choices(say),
    }


def _conference(edition: Edition, say: Catalogue) -> list[dict[str, Any]]:
    """Conference cities lie off the map: each with the direction and distance from its middle."""
    west, south, east, north = edition.manifest.bounds
    middle = ((west + east) / 2, (south + north) / 2)
    rows = []
    for place in edition.places:
        if place.rank is PlaceRank.CONFERENCE:
            bearing, _, metres = Geod(ellps="WGS84").inv(*middle, *place.at)
            distance = say.say("map.distance", km=say.number(round(metres / 1e4) * 10))
            row = {"id": place.id, "name": place.name.say(language=say.language), "bearing": round(bearing)}
            rows.append(row | {"distance": distance})
    return rows


def _area_names(edition: Edition, language: str) -> list[dict[str, Any]]:
    """Names of neighbours and seas, each where the opening view shows it; if that is but a tip, on its own ground."""
    west, south, east, north = edition.manifest.bounds
    view = shapely.box(west - _BESIDE_BOUNDS, south - _BESIDE_BOUNDS, east + _BESIDE_BOUNDS, north + _BESIDE_BOUNDS)
    named = [(text, shape, "") for text, shape in edition.basemap.neighbours]
    named += [(text, shape, "is-sea") for text, shape in edition.basemap.seas]
    rows = []
    for text, shape, kind in named:
        seen = shapely.intersection(shape, view)
        spot = (seen if seen.area > _LEAST_SEEN * shape.area else shape).representative_point()
        rows.append({"name": text.say(language), "at": [round(spot.x, 3), round(spot.y, 3)], "kind": kind})
    return rows


def _base_choices(say: Catalogue) -> dict[str, Any]:
    osm = {"id": "osm", "name": say.say("map.base.osm"), "url": OSM_TILES, "credit": "© OpenStreetMap contributors"}
    light = {
        "id": "light",
        "name": say.say("map.base.light"),
        "url": LIGHT_TILES,
        "credit": "© OpenStreetMap contributors, © CARTO",
    }
    shipped = {"id": "shipped", "name": say.say("map.base.shipped"), "url": None, "credit": ""}
    return {"label": say.say("map.base.label"), "silent": say.say("map.base.silent"), "choices": [shipped, osm, light]}
