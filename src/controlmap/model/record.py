"""The base class of every record of an edition."""

from pydantic import BaseModel, ConfigDict, Field

from controlmap.model.field_names import share_field_names
from controlmap.model.origin import Origin

UNKNOWN_ORIGIN = Origin("<memory>", 0)


class Record(BaseModel):
    """A frozen record that rejects unknown keys and remembers where it was written."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=True)

    origin: Origin = Field(default=UNKNOWN_ORIGIN, exclude=True, repr=False)
    """Set by ``authoring``; never written by an author."""

    def model_post_init(self, _context: object, /) -> None:
        """Spare the memory for a set of field names of its own."""
        share_field_names(self)
