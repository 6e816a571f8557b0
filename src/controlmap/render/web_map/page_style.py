"""The style of the page around the map: shared rules, and one for each holder's colour."""

from controlmap.browser import browser_file
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.render import palette


def page_style(*more: str) -> str:
    """Return the rules that the dashboard's pages and the static edition share, and those of ``more`` style sheets."""
    return "".join(browser_file(part) for part in ("built/page.css", "built/paper.css", *more))


def holder_style(edition: Edition) -> str:
    """Return the colour of each holder's key in tables and lists.

    A class, since a strict Content-Security-Policy allows no style attribute. Ids and colours are validated when an
    edition is read, so neither can contain CSS syntax.
    """
    rules = [f".cm-key {{ background: {palette.NO_COLOUR}; }}"]
    rules += [
        f":is(.cm-key, .cm-bar).holder-{actor.id} "
        f"{{ background: {_as_on_the_map(actor)}; border-color: {palette.dark(actor)}; }}"
        for actor in edition.actors
        if actor.colour
    ]
    return "\n".join(rules) + "\n"


def _as_on_the_map(actor: Actor) -> str:
    """Return a key's colour as the map's translucent fill appears on its paper, in the light and the dark theme."""
    return f"color-mix(in srgb, {palette.fill(actor)} 68%, light-dark(#f4f1ea, #565a5c))"
