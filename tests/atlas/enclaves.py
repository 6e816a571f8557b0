"""The invented edition with more enclaves in its northern hills."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import HoldId

FORT: Final = shapely.box(10.5, 12.8, 10.501, 12.801)
"""Its outline is less than half a kilometre long."""


def enclave(atlas: Atlas, name: str, ground: BaseGeometry, *, start: date | None = None, **changes: Any) -> Hold:
    """Return a hold like that of the walled town, on other ground and perhaps from another day on."""
    (walls,) = [hold for hold in atlas.edition.holds if hold.id == "kernel-walls"]
    span = walls.span.model_copy(update={"start": start or walls.span.start})
    return walls.model_copy(update={"id": HoldId(name), "geometry": ground, "span": span} | changes)


def with_holds(atlas: Atlas, *more: Hold) -> Atlas:
    """Return the atlas of the same edition with more holds."""
    return Atlas(replace(atlas.edition, holds=(*atlas.edition.holds, *more)))


def with_a_fort(atlas: Atlas) -> Atlas:
    """Return an atlas in which the Crown holds, in place of the walled town, one fort with a well-known outline."""
    fort = enclave(atlas, "fort", FORT, basis=Basis.STATED)
    others = tuple(hold for hold in atlas.edition.holds if hold.zone != fort.zone)
    return Atlas(replace(atlas.edition, holds=(*others, fort)))
