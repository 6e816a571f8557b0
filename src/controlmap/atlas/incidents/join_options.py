"""How to read a table of incidents. Free of pandas and GeoPandas, which the join of a file does not need."""

from typing import NamedTuple

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_columns import Wanted
from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder


class JoinOptions(NamedTuple):
    """How to read a table of events."""

    wanted: Wanted = Wanted()
    date_format: str | None = None
    """``strptime`` format of dates that are written in none of the forms known (``written_days``)."""
    swapped_allowed: bool = False
    """Whether to accept rows whose latitude and longitude seem swapped."""
    prefix: str = ""
    """Put before the names of the added columns."""
    dates: DayOrder | None = None
    """The order of days such as 3/4/2017; None if the column decides."""
    fronts: bool = True
    """Whether to look up the nearest front of each event, which takes a third of the time for a million rows."""
    text: TextForm = AS_FOUND
    """How the text of a file is written, as far as a person said so."""

    def day_form(self, ground: GroundByDay, *, is_part: bool = False) -> DayForm:
        """Return how days are written; an instant belongs to the day that it had in the edition's time zone."""
        return DayForm(self.date_format, self.dates, ground.time_zone, is_part)
