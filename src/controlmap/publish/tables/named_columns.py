"""Columns that a map needs beside the ids: names in each language of the edition, and the holder's colour."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from controlmap.model.edition import Edition
from controlmap.model.text import LocalText
from controlmap.render import palette

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

COLOUR: Final = "colour"
_ZONES: Final = ("zone", "left_zone", "right_zone")
_ACTORS: Final = ("controller", "left_controller", "right_controller")


def with_names(table: "GeoDataFrame", edition: Edition) -> "GeoDataFrame":
    """Return a table with ``zone_en``, ``controller_en`` and so on, and ``colour`` (``#rrggbb``) of the controller.

    The names of both sides of a front follow in the same way; a front has no colour. The geometry is the last column.
    """
    zones = {str(zone.id): zone.name for zone in edition.zones}
    actors = {str(actor.id): actor.name for actor in edition.actors}
    named: Mapping[str, Mapping[str, LocalText]] = {
        name: zones if name in _ZONES else actors for name in _ZONES + _ACTORS
    }
    widened = table.drop(columns="geometry")
    for column in [name for name in table.columns if name in named]:
        for language in edition.manifest.languages:
            widened[f"{column}_{language}"] = [_said(named[column].get(each), each, language) for each in table[column]]
    if "controller" in table:
        colours = {actor.id: palette.fill(actor) for actor in edition.actors if actor.colour}
        widened[COLOUR] = [colours.get(each, "") for each in table["controller"]]
    return widened.set_geometry(table.geometry)


def _said(name: LocalText | None, identifier: str, language: str) -> str:
    return name.say(language) if name else identifier
