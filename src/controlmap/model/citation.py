"""Citations: which source supports a record, and where in it."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

from controlmap.model.field_names import share_field_names
from controlmap.model.ids import ASourceId


class Citation(BaseModel):
    """A reference to the source of a record. Written as the source's id, or as ``{id: ..., passage: ...}``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: ASourceId
    passage: Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)] | None = None
    """Where in the source, as the source itself numbers or names its parts: ``para. 12``, ``p. 3``, ``box 1``."""

    def model_post_init(self, _context: object, /) -> None:
        """Spare the memory for a set of field names of its own."""
        share_field_names(self)


def _from_id(written: object) -> object:
    return {"id": written} if isinstance(written, str) else written


Cited = Annotated[Citation, BeforeValidator(_from_id, json_schema_input_type=ASourceId | Citation)]
"""A citation as authors write it."""
