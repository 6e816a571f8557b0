"""The styles of fronts, hatchings and relations, defined once for all pages, maps and pictures."""

from typing import Final, NamedTuple

from controlmap.model.actor import Pattern
from controlmap.model.assertion import Verb
from controlmap.model.hold import Basis


class FrontStyle(NamedTuple):
    """The line style of fronts with one basis. A stronger basis has a wider line with fewer gaps."""

    width_px: float
    dash: str = ""
    """SVG's ``stroke-dasharray``; empty for a continuous line."""


class RelationStyle(NamedTuple):
    """The marks of one relation between actors."""

    sign: str
    """Symbol in a cell of the matrix."""
    line: str
    """Line in the graph: DOT's ``style``."""
    arrowhead: str
    """Arrowhead in the graph: DOT's ``arrowhead``."""


class Hatch(NamedTuple):
    """One tile of a hatching, 6 px wide and high, as SVG paths."""

    lines: str = ""
    """Stroked."""
    dots: str = ""
    """Filled."""


class Look(NamedTuple):
    """The colours of a legend entry that does not represent a single holder."""

    fill: str
    ink: str


FRONT_STYLES: Final = {
    Basis.STATED: FrontStyle(3.2),
    Basis.NAMED_PLACE: FrontStyle(1.8, "7 4"),
    Basis.SOURCE: FrontStyle(1.6),
    Basis.INFERRED: FrontStyle(1.8, "1.8 3.2"),
}

RELATION_STYLES: Final = {
    Verb.BACKS: RelationStyle("+", "solid", "normal"),
    Verb.OPPOSES: RelationStyle("−", "bold", "tee"),
    Verb.DEALS_WITH: RelationStyle("⇄", "dotted", "vee"),
    Verb.DIFFERS_FROM: RelationStyle("≠", "dashed", "odiamond"),
}

_RISING: Final = "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"
_FALLING: Final = "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2"

HATCHES: Final = {
    Pattern.NONE: Hatch(),
    Pattern.DIAGONAL: Hatch(lines=_RISING),
    Pattern.COUNTER_DIAGONAL: Hatch(lines=_FALLING),
    Pattern.CROSS: Hatch(lines=f"{_RISING} {_FALLING}"),
    Pattern.DOTS: Hatch(dots="M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"),
}

SHARED: Final = Look("#c9c6bd", "#4a4a4a")
"""Ground that is contested or shared: cross-hatched."""

SILENT: Final = Look("#8d8d86", "#6d6d66")
"""Ground that the article does not mention: paler."""


def front_rules(selector: str) -> str:
    """Return the CSS rules of fronts, one line per basis.

    Args:
        selector: the CSS selector of every front, such as ``.cm-front``.

    """
    return "".join(
        f"{selector}.basis-{basis} {{ stroke-width: {style.width_px}px;"
        f"{f' stroke-dasharray: {style.dash};' if style.dash else ''} }}\n"
        for basis, style in FRONT_STYLES.items()
    )
