"""The words of the drawing tools, which know few languages themselves."""

from typing import Final

from controlmap.messages.catalogue import Catalogue

TOOLS: Final = {
    "place_marker": ("tooltips", "placeMarker"),
    "first_vertex": ("tooltips", "firstVertex"),
    "next_vertex": ("tooltips", "continueLine"),
    "close_polygon": ("tooltips", "finishPoly"),
    "finish": ("actions", "finish"),
    "cancel": ("actions", "cancel"),
    "remove_vertex": ("actions", "removeLastVertex"),
    "marker": ("buttonTitles", "drawMarkerButton"),
    "polygon": ("buttonTitles", "drawPolyButton"),
    "edit": ("buttonTitles", "editButton"),
    "cut": ("buttonTitles", "cutButton"),
    "remove": ("buttonTitles", "deleteButton"),
}
"""Group and name of each text in Leaflet-Geoman, by its key in the catalogue."""


def tool_words(messages: Catalogue) -> dict[str, dict[str, str]]:
    """Return the texts of the tools in a page's language, as Leaflet-Geoman takes them."""
    words: dict[str, dict[str, str]] = {}
    for key, (group, name) in TOOLS.items():
        words.setdefault(group, {})[name] = messages.say(f"studio.tool.{key}")
    return words
