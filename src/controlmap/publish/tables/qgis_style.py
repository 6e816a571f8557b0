"""QGIS styles, which QGIS applies to a file of the same name beside them: ``zones.qml`` to ``zones.gpkg``."""

from html import escape
from typing import TYPE_CHECKING, Final

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.render import palette
from controlmap.render.line_styles import FRONT_STYLES, FrontStyle

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

_OPACITY: Final = 176
"""Of 255, as in KML."""
_TEMPORAL: Final = (
    '<temporal enabled="1" mode="2" limitMode="0" accumulate="0" durationUnit="days" durationField=""'
    ' fixedDuration="0" startField="from" endField="until"/>'
)
"""Shown from the day ``from`` until before the day ``until``, by the temporal controller."""


def qml_text(table: "GeoDataFrame", edition: Edition) -> str:
    """Return a style: ground in its holder's colour, or fronts in the dashes of their basis."""
    ground = "controller" in table
    if ground:
        shown = [actor for actor in edition.actors if actor.id in set(table["controller"])]
        labels = {str(actor.id): actor.name.say(DEFAULT_LANGUAGE) for actor in shown}
        symbols = [_fill(palette.fill(actor), palette.dark(actor)) for actor in shown]
    else:
        labels = {str(basis): str(basis) for basis in Basis}
        symbols = [_line(FRONT_STYLES[basis]) for basis in Basis]
    categories = "".join(
        f'<category value="{escape(value)}" label="{escape(label)}" symbol="{index}" render="true"/>'
        for index, (value, label) in enumerate(labels.items())
    )
    drawn = "".join(
        f'<symbol name="{index}" type="{"fill" if ground else "line"}" alpha="1">{symbol}</symbol>'
        for index, symbol in enumerate(symbols)
    )
    attribute = "controller" if ground else "basis"
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22" styleCategories="Symbology|Temporal">\n'
        f"{_TEMPORAL if 'until' in table else ''}"
        f'<renderer-v2 type="categorizedSymbol" attr="{attribute}" enableorderby="0" forceraster="0">\n'
        f"<categories>{categories}</categories>\n<symbols>{drawn}</symbols>\n</renderer-v2>\n</qgis>\n"
    )


def _fill(colour: str, outline: str) -> str:
    return _layer(
        "SimpleFill",
        {"color": _rgba(colour, _OPACITY), "outline_color": _rgba(outline), "outline_width": "0.26", "style": "solid"},
    )


def _line(style: FrontStyle) -> str:
    options = {
        "line_color": "29,29,27,255",
        "line_width": str(style.width_px),
        "line_width_unit": "Pixel",
        "line_style": "solid",
    }
    if style.dash:
        options |= {"use_custom_dash": "1", "customdash": style.dash.replace(" ", ";"), "customdash_unit": "Pixel"}
    return _layer("SimpleLine", options)


def _layer(kind: str, options: dict[str, str]) -> str:
    listed = "".join(f'<Option name="{name}" value="{value}" type="QString"/>' for name, value in options.items())
    return f'<layer class="{kind}" enabled="1" locked="0" pass="0"><Option type="Map">{listed}</Option></layer>'


def _rgba(colour: str, alpha: int = 255) -> str:
    return ",".join([*(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5)), str(alpha)])
