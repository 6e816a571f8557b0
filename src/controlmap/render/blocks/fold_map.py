"""The button by which a phone shows and hides the map above a page of text."""

from controlmap.messages.catalogue import Catalogue
from controlmap.render.markup import markup


def fold_map(messages: Catalogue) -> str:
    """Return the button, with both its labels; the style sheet shows one of them."""
    return markup("fold_map.html", show=messages.say("map.show"), hide=messages.say("map.hide"))
