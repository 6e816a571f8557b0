"""Columns recognised by their names, where a table has none named like the key."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from controlmap.authoring.importing.foreign_columns import Columns

_ALSO_CALLED: Final[Mapping[str, frozenset[str]]] = {
    "lat": frozenset({"latitude", "lat_wgs84", "y", "ycoord", "latitud"}),
    "lon": frozenset({"longitude", "long", "lng", "lon_wgs84", "x", "xcoord", "longitud"}),
    "name": frozenset({"settlement", "town", "place", "locality", "ville", "ort", "ciudad", "nom"}),
    "day": frozenset({"date", "datum", "fecha"}),
    "controller": frozenset({"holder", "actor", "faction", "control", "held_by"}),
}


def with_guessed(columns: Columns, keys: Sequence[str], there: Sequence[str]) -> tuple[Columns, list[str]]:
    """Return columns with those recognised by name, and a sentence on each, without a full stop.

    A key is left alone if a column or a value is given for it, or if two columns could be meant.
    """
    named, notes = dict(columns.named), []
    for key in keys:
        if key in named or key in columns.fixed or key in there:
            continue
        found = [each for each in there if _folded(each) == key or _folded(each) in _ALSO_CALLED.get(key, ())]
        if len(found) == 1 and found[0] not in named.values():
            named[key] = found[0]
            notes.append(f"{key} was read from its column '{found[0]}'")
    return replace(columns, named=named), notes


def _folded(column: str) -> str:
    return column.strip().casefold().replace(" ", "_")
