"""``controlmap join``: adds to a table of events who held the ground of each on its day."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from controlmap.authoring.importing.cells.text_form import Separator, TextForm, known_encoding
from controlmap.authoring.importing.cells.written_days import DayOrder
from controlmap.cli.edition_folder import or_shipped, require_folder
from controlmap.cli.streams import STREAM, from_input, to_output
from controlmap.cli.summary import AsJson, Quiet, conclude_file
from controlmap.publish.endings import JOINED_ENDINGS

if TYPE_CHECKING:
    from controlmap.publish.incidents.joined_incidents import Summary

_BAR_STEPS = 1000


class Precision(StrEnum):
    """What is done with the columns that say how precise a table is."""

    READ = "read"
    IGNORE = "ignore"


Events = Annotated[
    Path, typer.Argument(help="Table of dated points, .csv or .parquet; - for standard input.", show_default=False)
]
Edition = Annotated[
    Path, typer.Option("--edition", help="Folder of the edition.", show_default=False, callback=or_shipped)
]
Out = Annotated[
    Path, typer.Option("--out", help="File to write, .csv or .parquet; - for standard output.", show_default=False)
]
DateColumn = Annotated[str | None, typer.Option("--date-column", help="The column of dates.", show_default=False)]
LatitudeColumn = Annotated[str | None, typer.Option("--latitude-column", help="Degrees, WGS84.", show_default=False)]
LongitudeColumn = Annotated[str | None, typer.Option("--longitude-column", help="Likewise.", show_default=False)]
DateFormat = Annotated[
    str | None,
    typer.Option(help="Of dates that are written in an unusual way: '%d|%m|%Y'.", show_default=False),
]
Dates = Annotated[
    DayOrder | None,
    typer.Option(help="The order of dates such as 3/4/2017, where no date of the column shows it.", show_default=False),
]
Encoding = Annotated[
    str | None, typer.Option(help="Of a table of text, such as cp1256; by default found out.", show_default=False)
]
Separated = Annotated[
    Separator | None, typer.Option("--separator", help="Between cells; by default found out.", show_default=False)
]
AllowSwapped = Annotated[
    bool, typer.Option("--allow-swapped", help="Take rows whose latitude and longitude seem exchanged as they are.")
]
PrecisionUse = Annotated[
    Precision, typer.Option(help="Whether precision codes, last days and distances are read, or ignored.")
]
ReachColumn = Annotated[
    str | None,
    typer.Option("--reach-column", help="The column of how far each place may be off, in km.", show_default=False),
]
LastDayColumn = Annotated[
    str | None, typer.Option("--last-day-column", help="The column of last days.", show_default=False)
]
Fronts = Annotated[
    bool, typer.Option("--fronts/--no-fronts", help="Whether to look up the nearest front: without, a third less time.")
]
Prefix = Annotated[str, typer.Option(help="Put before the names of the added columns.", show_default=False)]
Format = Annotated[str | None, typer.Option("--format", help="The format of '-': csv or parquet.", show_default=False)]


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
    dates: Dates = None,
    encoding: Encoding = None,
    separator: Separated = None,
    allow_swapped: AllowSwapped = False,
    precision: PrecisionUse = Precision.READ,
    reach_column: ReachColumn = None,
    last_day_column: LastDayColumn = None,
    fronts: Fronts = True,
    prefix: Prefix = "",
    form: Format = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Add to each event who held its ground on its day. ACLED's and UCDP GED's column names are known.

    All columns are kept, and these added: zone and holder (ids); on_map (inside, outside-border or outside-dates);
    front_km (distance to the nearest front of that day, km); front_margin_km (how far that front may be off); near_line
    (true if the front is at most that far away: the holder is then uncertain).

    A table that says how precise its places and days are (UCDP GED's where_prec, date_prec and date_end, ACLED's
    geo_precision and time_precision) also gets imprecise (place, day, or both), holder_certain, and possible_holders:
    the share of the possible ground and days that each holder had. A holder is given only if no other is possible.

    Rows that are not usable as events are counted, and written with the reason to OUT.rejected.csv.
    """
    # Imported here, so that --help does not load the table libraries.
    from controlmap.atlas.incidents.incident_columns import Wanted
    from controlmap.atlas.incidents.join_options import JoinOptions
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.incidents.joined_incidents import join_file

    require_folder("join", edition)
    ignored = precision == Precision.IGNORE
    wanted = Wanted(date_column, latitude_column, longitude_column, reach_column, last_day_column, ignored)
    text = TextForm(known_encoding(encoding) if encoding else None, separator)
    reading = JoinOptions(wanted, date_format, allow_swapped, prefix, dates, fronts, text)
    atlas = open_edition(edition)
    piped = STREAM in {events, out}
    hidden = quiet or not sys.stderr.isatty()  # in a log, only its label would be left
    with (
        from_input(events, form if events == STREAM or not piped else None) as source,
        to_output(out, form if out == STREAM or not piped else None, JOINED_ENDINGS) as path,
        typer.progressbar(length=_BAR_STEPS, label="Joining", file=sys.stderr, hidden=hidden) as bar,
    ):
        summary = join_file(atlas, source, path, reading, lambda part: bar.update(round(part * _BAR_STEPS) - bar.pos))
    kept = out != STREAM
    record = _record(summary, kept=kept)
    conclude_file(out, _summary_line(summary, kept=kept), record, quiet=quiet, as_json=as_json)


def _summary_line(summary: "Summary", *, kept: bool) -> str:
    from controlmap.model.standing import Standing
    from controlmap.publish.incidents.rejected_rows import REASONS

    off = {Standing.OUTSIDE_BORDER: "outside the border", Standing.OUTSIDE_DATES: "outside the edition's days"}
    apart = [f"{summary.counts[kind]:,} {words}" for kind, words in off.items() if kind in summary.counts]
    count = "1 event" if summary.joined == 1 else f"{summary.joined:,} events"
    text = count + (f", of them {' and '.join(apart)}" if apart else "") + "."
    if summary.notes:
        text += f"\nRead as: {'; '.join(note.sentence for note in summary.notes)}."
    if summary.imprecise:
        text += (
            f"\nImprecise: {summary.imprecise:,} of them, by their place or day; {summary.uncertain:,} of these have "
            "no holder, as more than one is possible (see possible_holders)."
        )
    bad = [f"{count:,} with {REASONS[kind]}" for kind, count in summary.counts.items() if kind.is_rejected]
    if summary.malformed:
        bad.append(f"{summary.malformed:,} with too many or too few cells")
    if bad:
        where = f"They are in {summary.rejected}." if kept else "To see them, write to a file."
        text += f"\nNot joined: {'; '.join(bad)}. {where}"
    return text


def _record(summary: "Summary", *, kept: bool) -> dict[str, object]:
    counts = {str(standing): count for standing, count in summary.counts.items()}
    rejected = str(summary.rejected) if kept and summary.rejected else None
    rows = {**counts, "malformed": summary.malformed}
    vague = {"imprecise": summary.imprecise, "uncertain": summary.uncertain}
    notes = [note.sentence for note in summary.notes]
    return {"joined": summary.joined, "read_as": notes, **vague, "rows": rows, "rejected": rejected}
