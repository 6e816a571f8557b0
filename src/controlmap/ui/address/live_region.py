"""The text of the live region: names the selection, for screen readers to announce when it changes."""

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.model.text import LocalText
from controlmap.ui.address.selection import Selection


def said(atlas: Atlas, selection: Selection, messages: Catalogue) -> str:
    """Return the name of the selection."""
    edition = atlas.edition
    named: tuple[LocalText | None, ...] = (
        zone.name if selection.zone and (zone := edition.zone(selection.zone)) else None,
        place.name if selection.place and (place := edition.place(selection.place)) else None,
        actor.name if selection.actor and (actor := edition.actor(selection.actor)) else None,
        note.text if selection.annotation and (note := edition.annotation(selection.annotation)) else None,
    )
    names = [name.say(messages.language) for name in named if name]
    return messages.say("said.chosen", name=messages.chained(names)) if names else messages.say("said.nothing")
