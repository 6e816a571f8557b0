"""What is chosen, in one line: screen readers speak it when it changes."""

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.text import LocalText
from controlmap.ui.selection import Selection, language_of


def said(atlas: Atlas, selection: Selection) -> str:
    """Name what is chosen."""
    edition, language = atlas.edition, language_of(selection)
    say = load_catalogue(language)
    named: tuple[LocalText | None, ...] = (
        zone.name if selection.zone and (zone := edition.zone(selection.zone)) else None,
        place.name if selection.place and (place := edition.place(selection.place)) else None,
        actor.name if selection.actor and (actor := edition.actor(selection.actor)) else None,
        note.text if selection.annotation and (note := edition.annotation(selection.annotation)) else None,
    )
    names = [name.say(language) for name in named if name]
    return say.say("said.chosen", name=say.chained(names)) if names else say.say("said.nothing")
