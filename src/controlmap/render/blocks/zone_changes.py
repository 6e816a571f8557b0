"""Which zones grew or shrank between two days, with their areas on both."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.painting.ranges import AreaRange
from controlmap.render.blocks.overview_panel import range_text
from controlmap.render.markup import markup

_NOTHING: Final = AreaRange(0.0, 0.0, 0.0)
_MINUS: Final = "\N{MINUS SIGN}"


def zone_changes(view: DayView, messages: Catalogue, other: date) -> str:
    """Return the zones whose area differs between another day and the view's, the largest change first."""
    then, now = _areas(view_of(view.atlas, other)), _areas(view)
    rows = []
    for zone in view.edition.zones:
        before, after = then.get(zone.id, _NOTHING), now.get(zone.id, _NOTHING)
        # Of the printed figures, which a reader may subtract.
        change = round(after.km2) - round(before.km2)
        if change:
            row = {"id": zone.id, "name": zone.label(messages.language), "change": _signed(messages, change)}
            rows.append((abs(change), row | {"areas": [_area(messages, area) for area in (before, after)]}))
    if not rows:
        return ""
    return markup(
        "zone_changes.html",
        title=messages.say("timeline.zones"),
        head=[messages.say("table.zone"), messages.day(other), messages.day(view.day), messages.say("timeline.change")],
        rows=[row for _, row in sorted(rows, key=lambda entry: -entry[0])],
        note=messages.say("timeline.zones_note"),
    )


def zone_changes_skeleton(messages: Catalogue) -> str:
    """Return the same table without rows, for the static edition, which fills in days, zones and areas."""
    return markup(
        "zone_changes.html",
        title=messages.say("timeline.zones"),
        head=[messages.say("table.zone"), "{a}", "{b}", messages.say("timeline.change")],
        rows=[],
        range=messages.say("overview.range", low="{low}", high="{high}"),
        note=messages.say("timeline.zones_note"),
    )


def _areas(view: DayView) -> Mapping[ZoneId, AreaRange]:
    """Return the area of each zone on the view's day; the bounds of several holders' ground in it are added."""
    found: dict[ZoneId, AreaRange] = {}
    for holding, area in view.area_ranges.items():
        known = found.get(holding.zone, _NOTHING)
        found[holding.zone] = AreaRange(*(one + more for one, more in zip(known, area, strict=True)))
    return found


def _area(messages: Catalogue, area: AreaRange) -> dict[str, str]:
    return {"km2": messages.number(area.km2), "range": range_text(area, messages) if area.km2 else ""}


def _signed(messages: Catalogue, km2: int) -> str:
    return f"{'+' if km2 > 0 else _MINUS}{messages.number(abs(km2))}"
