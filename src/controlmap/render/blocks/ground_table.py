"""The map as a table: every piece of ground, its holder, its area and the basis of most of its line."""

from controlmap.atlas.day.day_map import Holding
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.hold import Basis
from controlmap.render.blocks.overview_panel import range_text
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup


def ground_table(view: DayView, messages: Catalogue) -> str:
    """Return one row for each zone and holder of any day; those without ground on the view's day are hidden."""
    base = view.edition.manifest.base
    ever = {Holding(hold.zone, hold.controller) for hold in view.edition.holds} | {Holding(base.zone, base.controller)}
    order = {zone.id: number for number, zone in enumerate(view.edition.zones)}
    columns = ("table.zone", "overview.holder", "overview.area", "overview.share", "panel.basis")
    return markup(
        "table.html",
        title=messages.say("table.title"),
        lead=messages.say("table.lead"),
        day=messages.day(view.day),
        head=[messages.say(column) for column in columns],
        rows=[_row(view, messages, one) for one in sorted(ever, key=lambda one: (order[one.zone], one.controller))],
        note=messages.say("overview.range_note"),
    )


def _row(view: DayView, messages: Catalogue, holding: Holding) -> dict[str, str]:
    zone, area = view.edition.zone(holding.zone), view.area_ranges.get(holding)
    row = {
        "zone": holding.zone,
        "holder": holding.controller,
        "name": zone.label(messages.language) if zone else holding.zone,
        "holder_name": actor_label(view, holding.controller, messages),
    }
    if area is None:
        return row | dict.fromkeys(("km2", "range", "share", "basis"), "")
    return row | {
        "km2": messages.number(area.km2),
        "range": range_text(area, messages),
        "share": messages.percent(area.km2 / view.map.country_km2, 1),
        "basis": _mostly(view, messages, holding),
    }


def _mostly(view: DayView, messages: Catalogue, holding: Holding) -> str:
    """Return the basis of most of a holding's front; an empty string if it has no front."""
    lengths = dict.fromkeys(Basis, 0.0)
    for front in view.map.fronts:
        if holding in (front.left, front.right):
            lengths[front.basis] += front.length_km
    longest = max(lengths, key=lambda basis: lengths[basis])
    return messages.say(f"basis.{longest}") if lengths[longest] > 0 else ""
