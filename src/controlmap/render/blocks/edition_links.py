"""The links to a server's other editions, on the About page."""

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Manifest
from controlmap.render.markup import markup


class EditionLink(NamedTuple):
    """One line of the list."""

    title: str
    day: str
    address: str
    """Relative to every page of the dashboard; opens the map."""
    is_shown: bool


def edition_links(editions: Sequence[tuple[str, Manifest]], shown: str, messages: Catalogue) -> str:
    """Return the list of editions, of which ``shown`` is the one on the page; empty if there is nothing to choose."""
    if not editions:
        return ""
    links = [_link(name, manifest, shown, messages) for name, manifest in editions]
    return markup("editions.html", title=messages.say("about.editions"), here=messages.say("about.shown"), links=links)


def _link(name: str, manifest: Manifest, shown: str, messages: Catalogue) -> EditionLink:
    asked = {"edition": name}
    if messages.language in manifest.languages:
        asked["lang"] = messages.language
    return EditionLink(
        title=manifest.title.say(messages.language),
        day=messages.say("about.edition_day", day=messages.day(manifest.as_of)),
        address=f"./?{urlencode(asked)}",
        is_shown=name == shown,
    )
