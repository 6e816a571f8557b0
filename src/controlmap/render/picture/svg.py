"""A day's map as one SVG file: title, date, ground, names, legend, scale and source inside its frame."""

from collections.abc import Mapping
from typing import Final

import shapely

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.label_rules import TOO_SMALL_PX
from controlmap.render.line_styles import front_rules
from controlmap.render.markup import markup
from controlmap.render.payloads.labels import LabelsPayload
from controlmap.render.picture import ground_shapes, key
from controlmap.render.picture.callouts import place_callouts
from controlmap.render.picture.letters import FAMILY, broken, isolated
from controlmap.render.picture.marks import LARGE_PX, MEDIUM_PX, SMALL_PX
from controlmap.render.picture.part import WHOLE, Part, chosen_marks, ranks_named
from controlmap.render.picture.places import area_names, place_names
from controlmap.render.picture.room import Room
from controlmap.render.picture.sheet import Sheet, height_over_width
from controlmap.render.picture.zone_names import zone_name
from controlmap.render.web_map.labels_payload import labels_payload

WIDTH_PX: Final = 1200.0
_MARGIN_PX: Final = 20.0
_COLUMN_PX: Final = 250.0
_HEAD_PX: Final = 78.0
_LINE_PX: Final = 17.0
_FLATTEST, _TALLEST = 0.55, 1.4
"""Bounds of the map's height, as a share of its width, so that a country of any shape gives a usable page."""
_PADDING_PX: Final = 26.0
"""Around the country: room for callouts."""
_COAST_TOLERANCE: Final = 0.01
"""Degrees: callouts avoid the country, but may overlap its small bays."""
_SCALE_PX: Final = 140.0
"""Maximum length of a scale bar."""


def picture_svg(view: DayView, messages: Catalogue, credit: Mapping[str, str], part: Part = WHOLE) -> str:
    """Draw a day's map in one language, or a part of it.

    Returns a complete SVG document of ``WIDTH_PX`` and the height that the country needs. It refers to typefaces by
    name and fetches nothing. The picture includes its own subject, date and source.

    Args:
        view: the day.
        messages: the language.
        credit: ``title``, ``licence``, ``citation`` and ``source``, stored in the file's metadata.
        part: what it shows. A part has no insets.

    """
    words = labels_payload(view, messages)
    rtl = words["direction"] == "rtl"
    stage_width = WIDTH_PX - 3 * _MARGIN_PX - _COLUMN_PX
    rows, keys_end = key.key_rows(view, words, _COLUMN_PX)
    insets, column_end = ([], keys_end) if part.bounds else key.insets(view, words, _COLUMN_PX, keys_end + _LINE_PX)
    bounds = part.bounds or view.edition.manifest.bounds
    shape = min(max(height_over_width(bounds), _FLATTEST), _TALLEST)
    stage_height = max(shape * stage_width, column_end)
    sheet = Sheet(bounds, stage_width, stage_height, 0 if part.bounds else _PADDING_PX)
    own_day = view.day == view.atlas.as_of
    day = words["subtitle"].replace("{day}", messages.day(view.day))
    foot = broken(words["source"] if own_day else words["sourceOther"], SMALL_PX, stage_width - 2 * _SCALE_PX)
    return markup(
        "picture.svg",
        width=WIDTH_PX,
        height=round(_HEAD_PX + stage_height + 2 * _MARGIN_PX + len(foot) * _LINE_PX),
        language=words["language"],
        credit=credit,
        family=FAMILY,
        sizes={"small": SMALL_PX, "medium": MEDIUM_PX, "large": LARGE_PX},
        start=WIDTH_PX - _MARGIN_PX if rtl else _MARGIN_PX,
        anchor="end" if rtl else "start",
        rtl=rtl,
        title=isolated(words["title"] if own_day else words["titleOther"], words["direction"]),
        subtitle=isolated(" · ".join(filter(None, (day, part.name))), words["direction"]),
        stage={
            "x": _COLUMN_PX + 2 * _MARGIN_PX if rtl else _MARGIN_PX,
            "y": _HEAD_PX,
            "width": stage_width,
            "height": round(stage_height, 1),
            "below": ground_shapes.basemap_below(sheet, view),
            "grounds": ground_shapes.grounds(sheet, view),
            "above": ground_shapes.basemap_above(sheet, view),
            "fronts": ground_shapes.fronts(sheet, view),
            "chosen": chosen_marks(sheet, view, part),
            **_names(sheet, view, words, part),
        },
        front_rules=front_rules(".front"),
        patterns=ground_shapes.patterns(view),
        column={"x": _MARGIN_PX if rtl else WIDTH_PX - _MARGIN_PX - _COLUMN_PX, "width": _COLUMN_PX},
        rows=[(row, key.row_baseline(row)) for row in rows],
        insets=insets,
        foot=[isolated(line, words["direction"]) for line in foot],
        line=_LINE_PX,
        scale=_scale(sheet, messages),
    )


def _names(sheet: Sheet, view: DayView, words: LabelsPayload, part: Part) -> dict[str, object]:
    """Place every name: the capital first, then zones over their ground, callouts, seats, and the surroundings."""
    room = Room(sheet.width, sheet.height)
    direction = words["direction"]
    zones = ground_shapes.zones_to_name(sheet, view, words["language"])
    shapes = [zone.ground for zone in zones]
    named, dots = place_names(sheet, room, words["places"], shapes, direction, ranks=1)
    small = []
    for zone in zones:
        left, top, right, bottom = zone.ground.bounds
        name = zone_name(room, zone, direction) if min(right - left, bottom - top) >= TOO_SMALL_PX else None
        # The edge of a part cuts some zones off, whose slivers need no callouts.
        if name is None and (part.bounds is None or all(sheet.has(*spot) for spot in ((left, top), (right, bottom)))):
            small.append(zone)
        named += name or []
    callouts, called = place_callouts(
        room, small, sheet.project(shapely.simplify(view.edition.border, _COAST_TOLERANCE)), direction
    )
    seats = place_names(sheet, room, words["places"], shapes, direction, ranks_named(sheet, part))
    around = area_names(sheet, room, view.edition.basemap, words["language"], direction)
    return {"words": [*named, *seats[0], *around], "dots": [*dots, *seats[1]], "callouts": callouts, "called": called}


def _scale(sheet: Sheet, messages: Catalogue) -> dict[str, object]:
    """Return a bar of 1, 2 or 5 times a power of ten km, as long as the room allows."""
    most = _SCALE_PX / sheet.px_per_km
    steps = [base * 10**power for power in range(-1, 4) for base in (1, 2, 5)]
    km = max((step for step in steps if step <= most), default=steps[0])
    text = isolated(messages.say("map.distance", km=messages.number(km)), messages.direction)
    return {"px": round(km * sheet.px_per_km, 1), "text": text}
