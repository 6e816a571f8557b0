"""The text that the browser writes on the map, as JSON in one language."""

import shapely
from pyproj import Geod

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.place import PlaceRank
from controlmap.render import palette
from controlmap.render.payloads.labels import AreaName, BaseChoice, BaseWords, ConferencePlace, LabelsPayload
from controlmap.render.web_map.credit import credit, credit_of_other_days

OSM_TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
LIGHT_TILES = "https://basemaps.cartocdn.com/light_all/{z}/{x}/{y}.png"
_BESIDE_BOUNDS = 1.2
"""Degrees that most screens show beyond the map's bounds."""
_LEAST_SEEN = 0.05
"""Share of a neighbour or a sea, or of the initial view, that this view must show of it for it to be labelled there."""


def labels_payload(view: DayView, messages: Catalogue) -> LabelsPayload:
    """Return all text on the map: title, legend, names, tooltips, areas."""
    edition, language = view.edition, messages.language
    holding = edition.controllers()
    return {
        "language": language,
        "locale": messages.say("locale.tag"),
        "direction": messages.direction,
        "title": edition.manifest.title.say(language),
        "titleOther": messages.say("map.title_other", country=edition.manifest.country.say(language)),
        "subtitle": messages.say("map.subtitle", day="{day}"),
        "finding": edition.manifest.finding.say(language) if edition.manifest.finding else "",
        "remarks": [{"at": remark.at, "text": remark.text.say(language)} for remark in edition.manifest.remarks],
        "sourceOther": credit_of_other_days(view, messages),
        "source": credit(view, messages),
        "zones": {
            zone.id: {"name": zone.name.say(language), "label": zone.label(language), "silent": not zone.spoken_of}
            for zone in edition.zones
        },
        "holders": {
            actor.id: {
                "label": actor.label(language),
                "heldBy": messages.say("map.held_by", holder=actor.label(language)),
                "fill": palette.fill(actor),
                "dark": palette.dark(actor),
                "light": palette.light(actor),
                "pattern": str(actor.pattern),
            }
            for actor in edition.actors
            if actor.id in holding
        },
        "area": messages.say("map.area", km2="{km2}"),
        "comma": messages.say("list.comma"),
        "distance": messages.say("map.distance", km="{km}"),
        "more": messages.say("map.more"),
        "fold": messages.say("map.fold"),
        "nothing": messages.say("map.nothing_chosen"),
        "changed": messages.say("map.changed", **{"from": "{from}", "to": "{to}"}),
        "tapHint": messages.say("map.tap_hint"),
        "front": messages.say("front.title", one="{one}", other="{other}"),
        "pointOffer": messages.say("point.offer"),
        "mapKeys": messages.say("point.keys"),
        "zoomIn": messages.say("map.zoom_in"),
        "zoomOut": messages.say("map.zoom_out"),
        "wholeCountry": messages.say("panel.back"),
        "fullScreen": messages.say("map.full_screen"),
        "swipe": messages.say("map.swipe"),
        "measure": messages.say("measure.button"),
        "measureHint": messages.say("measure.hint"),
        "measureTouchHint": messages.say("measure.touch_hint"),
        "measureEnd": messages.say("measure.end"),
        "measured": messages.say("measure.length", km="{km}"),
        "dragHint": messages.say("map.drag_hint", button="{button}"),
        "wheelHint": messages.say("map.wheel_hint", button="{button}"),
        "touchHint": messages.say("map.touch_hint"),
        "areaRange": messages.say("map.area_range", km2="{km2}", low="{low}", high="{high}"),
        "legend": {
            "title": messages.say("legend.title"),
            "filter": messages.say("legend.filter"),
            "basis": messages.say("legend.basis"),
            "silent": messages.say("legend.silent"),
            "shared": messages.say("legend.shared", holder="{holder}"),
            "band": messages.say("legend.band"),
            "points": messages.say("legend.points"),
            "agrees": messages.say("legend.agrees"),
            "differs": messages.say("legend.differs"),
            "change": messages.say("legend.change"),
            "outline": messages.say("legend.outline"),
            "events": messages.say("legend.events"),
            "cluster": messages.say("events.cluster", n="{n}"),
            "holders": list(holding),
            "lines": [{"basis": str(basis), "text": messages.say(f"basis.{basis}")} for basis in Basis],
        },
        "points": {
            "agrees": messages.say("points.agrees", holder="{holder}"),
            "differs": messages.say("points.differs", holder="{holder}", painted="{painted}"),
        },
        "insets": {inset.id: inset.name.say(language) for inset in edition.manifest.insets},
        "conference": {"title": messages.say("map.conference"), "places": _conference(edition, messages)},
        "places": [
            {"id": place.id, "name": place.name.say(language), "rank": str(place.rank), "at": place.at}
            for place in edition.places
            if place.rank is not PlaceRank.CONFERENCE
        ],
        "areaNames": _area_names(edition, language),
        "base": _base_choices(messages),
    }


def _conference(edition: Edition, messages: Catalogue) -> list[ConferencePlace]:
    """Return the conference cities, which lie off the map: each with its direction and distance from the middle."""
    west, south, east, north = edition.manifest.bounds
    middle = ((west + east) / 2, (south + north) / 2)
    rows: list[ConferencePlace] = []
    for place in edition.places:
        if place.rank is PlaceRank.CONFERENCE:
            bearing, _, metres = Geod(ellps="WGS84").inv(*middle, *place.at)
            distance = messages.say("map.distance", km=messages.number(round(metres / 1e4) * 10))
            name = place.name.say(messages.language)
            rows.append({"id": place.id, "name": name, "bearing": round(bearing), "distance": distance})
    return rows


def _area_names(edition: Edition, language: str) -> list[AreaName]:
    """Return the names of neighbours and seas, each at its visible part, or if that is small, at its own middle."""
    west, south, east, north = edition.manifest.bounds
    view = shapely.box(west - _BESIDE_BOUNDS, south - _BESIDE_BOUNDS, east + _BESIDE_BOUNDS, north + _BESIDE_BOUNDS)
    named = [(text, shape, "") for text, shape in edition.basemap.neighbours]
    named += [(text, shape, "is-sea") for text, shape in edition.basemap.seas]
    rows: list[AreaName] = []
    for text, shape, kind in named:
        seen = shapely.intersection(shape, view)
        spot = (seen if seen.area > _LEAST_SEEN * min(shape.area, view.area) else shape).representative_point()
        rows.append({"name": text.say(language), "at": (round(spot.x, 3), round(spot.y, 3)), "kind": kind})
    return rows


def _base_choices(messages: Catalogue) -> BaseWords:
    osm: BaseChoice = {
        "id": "osm",
        "name": messages.say("map.base.osm"),
        "url": OSM_TILES,
        "credit": "© OpenStreetMap contributors",
    }
    light: BaseChoice = {
        "id": "light",
        "name": messages.say("map.base.light"),
        "url": LIGHT_TILES,
        "credit": "© OpenStreetMap contributors, © CARTO",
    }
    shipped: BaseChoice = {"id": "shipped", "name": messages.say("map.base.shipped"), "url": None, "credit": ""}
    return {
        "label": messages.say("map.base.label"),
        "silent": messages.say("map.base.silent"),
        "choices": [shipped, osm, light],
    }
