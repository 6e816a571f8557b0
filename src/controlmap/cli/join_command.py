"""``controlmap join``: adds to a table of events who held the ground of each on its day."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from controlmap.cli.edition_folder import require_folder

if TYPE_CHECKING:
    from controlmap.publish.incidents.joined_incidents import Summary

_BAR_STEPS = 1000


Events = Annotated[Path, typer.Argument(help="Table of dated points, .csv or .parquet.", show_default=False)]
Edition = Annotated[Path, typer.Option("--edition", help="Folder of the edition.", show_default=False)]
Out = Annotated[Path, typer.Option("--out", help="File to write, .csv or .parquet.", show_default=False)]
DateColumn = Annotated[str | None, typer.Option("--date-column", help="The column of dates.", show_default=False)]
LatitudeColumn = Annotated[str | None, typer.Option("--latitude-column", help="Degrees, WGS84.", show_default=False)]
LongitudeColumn = Annotated[str | None, typer.Option("--longitude-column", help="Likewise.", show_default=False)]
DateFormat = Annotated[
    str | None,
    typer.Option(help="Of dates that are neither ISO 8601 nor '14 December 2017': '%d/%m/%Y'.", show_default=False),
]
AllowSwapped = Annotated[
    bool, typer.Option("--allow-swapped", help="Take rows whose latitude and longitude seem exchanged as they are.")
]
Prefix = Annotated[str, typer.Option(help="Put before the names of the added columns.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("join")(join)


def join(  # noqa: PLR0913 -- a command's options are its interface
    events: Events,
    *,
    edition: Edition,
    out: Out,
    date_column: DateColumn = None,
    latitude_column: LatitudeColumn = None,
    longitude_column: LongitudeColumn = None,
    date_format: DateFormat = None,
    allow_swapped: AllowSwapped = False,
    prefix: Prefix = "",
) -> None:
    """Add to each event who held its ground on its day. ACLED's and UCDP GED's column names are known.

    All columns are kept, and these added: zone and holder (ids); on_map (inside, outside-border or outside-dates);
    front_km (distance to the nearest front of that day, km); front_margin_km (how far that front may be off); near_line
    (true if the front is at most that far away: the holder is then uncertain).

    Rows that are not usable as events are counted, and written with the reason to OUT.rejected.csv.
    """
    # Imported here, so that --help does not load the table libraries.
    from controlmap.atlas.incidents.incident_columns import Wanted
    from controlmap.atlas.incidents.incident_frames import JoinOptions
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.incidents.joined_incidents import join_file

    require_folder("join", edition)
    reading = JoinOptions(Wanted(date_column, latitude_column, longitude_column), date_format, allow_swapped, prefix)
    atlas = open_edition(edition)
    with typer.progressbar(length=_BAR_STEPS, label="Joining", file=sys.stderr) as bar:
        summary = join_file(atlas, events, out, reading, lambda part: bar.update(round(part * _BAR_STEPS) - bar.pos))
    typer.echo(f"{out}: {_summary_line(summary)}")


def _summary_line(summary: "Summary") -> str:
    from controlmap.model.standing import Standing
    from controlmap.publish.incidents.rejected_rows import REASONS

    off = {Standing.OUTSIDE_BORDER: "outside the border", Standing.OUTSIDE_DATES: "outside the edition's days"}
    apart = [f"{summary.counts[kind]:,} {words}" for kind, words in off.items() if kind in summary.counts]
    text = f"{summary.joined:,} events" + (f", of them {' and '.join(apart)}" if apart else "") + "."
    bad = [f"{count:,} with {REASONS[kind]}" for kind, count in summary.counts.items() if kind.is_rejected]
    if summary.malformed:
        bad.append(f"{summary.malformed:,} with too many or too few cells")
    if bad:
        text += f"\nNot joined: {'; '.join(bad)}. They are in {summary.rejected}."
    return text
