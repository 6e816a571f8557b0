"""Places as statements name them: which one, and whether the statement speaks of its ground."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from controlmap.model.ids import APlaceId


class PlaceRole(StrEnum):
    """Why a statement names a place."""

    SUBJECT = "subject"
    """It says something of the place itself: who holds it, what happens there."""
    LANDMARK = "landmark"
    """It says where something else lies: ``near the capital``."""
    SEAT = "seat"
    """It says where a speaker or a government sits: ``an official in the capital``."""


class NamedPlace(BaseModel):
    """That a statement names a place. Written as the place's id, or as ``{id: ..., role: ...}``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: APlaceId
    role: PlaceRole = PlaceRole.SUBJECT
    """Why it is named; only a ``subject`` links the statement to the ground that the place lies in."""


def _from_id(written: object) -> object:
    return {"id": written} if isinstance(written, str) else written


Named = Annotated[NamedPlace, BeforeValidator(_from_id, json_schema_input_type=APlaceId | NamedPlace)]
"""A named place as authors write it."""
