"""Spans of days."""

from datetime import date, timedelta
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from controlmap.model.day import Day


class Span(BaseModel):
    """Consecutive days, half-open: the first day held, and the first day no longer held."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    start: Day = Field(alias="from")
    """First day held."""
    end: Day | None = Field(default=None, alias="until")
    """First day no longer held; None if it was still held on the edition's last day."""

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.end is not None and self.end <= self.start:
            raise ValueError(f"'until' {self.end} is not after 'from' {self.start}")
        return self

    def covers(self, day: date) -> bool:
        """Return whether ``day`` lies in the span."""
        return self.start <= day and (self.end is None or day < self.end)

    def overlaps(self, other: "Span") -> bool:
        """Return whether the spans share a day."""
        return (other.end is None or self.start < other.end) and (self.end is None or other.start < self.end)

    def last_day(self, horizon: date) -> date:
        """Return the last day held, no later than ``horizon``."""
        return horizon if self.end is None else min(horizon, self.end - timedelta(days=1))
