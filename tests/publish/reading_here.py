"""Reads an uploaded file in this process, as a child process does."""

from controlmap.atlas.incidents.incident_counts import ReadEvents
from controlmap.authoring.importing.cells.written_days import DayForm
from controlmap.publish.incidents import uploaded_table
from controlmap.publish.incidents.incident_rows import ending_of
from controlmap.publish.incidents.uploaded_points import read_points


def read_here(name: str, content: bytes, form: DayForm = DayForm()) -> ReadEvents:  # noqa: B008 -- immutable
    """Read a file as a child process does, but in this process."""
    most_rows = uploaded_table.MOST_ROWS
    (piece,) = read_points(content, ending=ending_of(name), most_rows=most_rows, order=form.order, zone=form.zone)
    return uploaded_table._checked(piece)
