"""The text of the live region: names the selection, for screen readers to announce when it changes."""

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.front_line import zones_of
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.text import LocalText
from controlmap.render.blocks.front_panel import front_name
from controlmap.render.blocks.history_block import point_name
from controlmap.render.point_id import read_point
from controlmap.ui.address.selection import Selection


def said(atlas: Atlas, selection: Selection, messages: Catalogue) -> str:
    """Return the name of the selection, as a sentence."""
    names = selected_names(atlas, selection, messages)
    return messages.say("said.chosen", name=messages.chained(names)) if names else messages.say("said.nothing")


def selected_names(atlas: Atlas, selection: Selection, messages: Catalogue) -> list[str]:
    """Return the names of everything selected; that of a statement is its text."""
    edition = atlas.edition
    named: tuple[LocalText | None, ...] = (
        zone.name if selection.zone and (zone := edition.zone(selection.zone)) else None,
        place.name if selection.place and (place := edition.place(selection.place)) else None,
        actor.name if selection.actor and (actor := edition.actor(selection.actor)) else None,
        note.text if selection.annotation and (note := edition.annotation(selection.annotation)) else None,
    )
    names = [name.say(messages.language) for name in named if name]
    if selection.front:
        names.insert(0, front_name(view_of(atlas, selection.day), messages, zones_of(selection.front)))
    if selection.at and (point := read_point(selection.at)):
        names.insert(0, point_name(messages, point))
    return names
