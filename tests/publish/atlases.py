"""Atlases to publish: the invented edition unchanged, and with holds that a test draws."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.reading.read import read_edition
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId, ZoneId
from tests.painting.scenes import COUNTRY


def edition_at(folder: Path) -> Edition:
    """Read an edition without checking it: an export depends on the painted ground, not on the actors."""
    edition, _ = read_edition(folder)
    assert edition is not None
    return edition


def drawn(edition: Edition, holds: Sequence[Hold]) -> Atlas:
    """Return the edition's atlas with these holds, spread over three zones and two holders, instead of its own."""
    spread = tuple(
        hold.model_copy(update={"zone": ZoneId(f"zone-{at % 3}"), "controller": ActorId(f"actor-{at % 2}")})
        for at, hold in enumerate(holds)
    )
    return Atlas(replace(edition, holds=spread, border=COUNTRY))
