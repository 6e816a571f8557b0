"""Places named by statements, with the role that a place has in the statement."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from controlmap.model.ids import APlaceId


class PlaceRole(StrEnum):
    """Why a statement names a place."""

    SUBJECT = "subject"
    """The statement is about the place itself: who holds it or what happens there."""
    LANDMARK = "landmark"
    """The place only locates something else: ``near the capital``."""
    SEAT = "seat"
    """The place is only the seat of a speaker or a government: ``an official in the capital``."""


class NamedPlace(BaseModel):
    """A place that a statement names. Written as the place's id, or as ``{id: ..., role: ...}``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: APlaceId
    role: PlaceRole = PlaceRole.SUBJECT
    """Why the place is named; only a ``subject`` links the statement to the ground on which the place lies."""


def _from_id(written: object) -> object:
    return {"id": written} if isinstance(written, str) else written


Named = Annotated[NamedPlace, BeforeValidator(_from_id, json_schema_input_type=APlaceId | NamedPlace)]
"""A named place in the form that authors write."""
