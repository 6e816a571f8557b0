"""The colours of a film's ground: one for each holder, one for shared ground, and each at full strength."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.model.actor import Pattern
from controlmap.render import palette
from controlmap.render.film.layout import rendered
from controlmap.render.film.stage import Pixels, State
from controlmap.render.markup import markup
from controlmap.render.picture.ground_shapes import patterns

OPACITY: Final = 0.68
"""As in the picture."""
STRONG_OPACITY: Final = 1.0
"""Of ground that changed hands since the frame before."""
_KINDS: Final = 4
"""Each holder's ground is shared or not, and changed hands since the frame before or not."""


@dataclass(frozen=True)
class Looks:
    """The looks of an edition's ground. A look is ``holder * 4 + 2 * shared + changed``."""

    atlas: Atlas

    @cached_property
    def _of_owner(self) -> tuple[np.ndarray, np.ndarray]:
        """The holder's number and whether it is shared, for each hold of the mosaic and at last for the base."""
        holds, edition = self.atlas.mosaic.holds, self.atlas.edition
        number = {actor.id: index for index, actor in enumerate(edition.actors)}
        holders = [number[hold.controller] for hold in holds] + [number[edition.manifest.base.controller]]
        return np.array(holders), np.array([bool(hold.also) for hold in holds] + [False])

    def state(self, period: int, before: int | None) -> State:
        """Return the ground of a period of ``atlas.changes``, with what changed hands since an earlier one."""
        owners = self.atlas.holders.owners
        holder, shared = self._of_owner
        holders = holder[owners[period]]
        changed = holders != holder[owners[before]] if before is not None else np.zeros(len(holders), dtype=bool)
        return State(holders * _KINDS + 2 * shared[owners[period]] + changed, holders)

    def pixels(self, width: int, height: int) -> list[Pixels]:
        """Return a map of one colour for each look that occurs; others are empty."""
        holder, shared = self._of_owner
        used = {(int(one), bool(other)) for one, other in zip(holder, shared, strict=True)}
        hatchings = patterns(view_of(self.atlas))
        found: list[Pixels] = [np.empty(0)] * (len(self.atlas.edition.actors) * _KINDS)
        for index, is_shared in used:
            actor = self.atlas.edition.actors[index]
            own = str(actor.id) if actor.pattern is not Pattern.NONE else None
            for changed, opacity in enumerate((OPACITY, STRONG_OPACITY)):
                svg = markup(
                    "film_look.svg",
                    width=width,
                    height=height,
                    patterns=hatchings,
                    pattern="shared" if is_shared else own,
                    fill=palette.fill(actor),
                    opacity=opacity,
                )
                found[index * _KINDS + 2 * is_shared + changed] = rendered(svg)[..., :3]
        return found
