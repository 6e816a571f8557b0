"""``controlmap export``: a day's zones and front lines, and the article's statements, as files.

Each command imports what it needs when it runs, so that --help does not load the map libraries.
"""

from pathlib import Path

import typer

from controlmap.cli.catalogue_option import CatalogueFolder, use_catalogue
from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.cli.export_options import (
    Address,
    AllDays,
    Day,
    Draft,
    Folder,
    Format,
    HistoryOut,
    MapOut,
    Picture,
    Places,
    Points,
    StatementsOut,
)
from controlmap.cli.export_pictures import register_pictures
from controlmap.cli.streams import to_output
from controlmap.cli.summary import AsJson, Quiet, conclude, conclude_file
from controlmap.errors import ExportError
from controlmap.publish.endings import HISTORY_ENDINGS, MAP_ENDINGS, STATEMENT_ENDINGS


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    exports = typer.Typer(
        no_args_is_help=True, help="Write zones, front lines or statements to a file, or all of it to a folder."
    )
    exports.command("zones")(zones)
    exports.command("fronts")(fronts)
    exports.command("history")(history)
    exports.command("annotations")(annotations)
    register_pictures(exports)
    exports.command("datapackage")(datapackage)
    exports.command("site")(site)
    app.add_typer(exports, name="export")


def zones(
    edition: EditionFolder,
    *,
    out: MapOut,
    form: Format = None,
    date: Day = None,
    all_days: AllDays = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Write the ground held on a day, one feature per zone and controller.

    Ids have names beside them in each language, and the holder's colour; QGIS takes the style from a .qml file that is
    written beside OUT. The column sources has ids. A table of them, with title, publisher, day and address, is in the
    file; beside a .csv, it is written to OUT.sources.csv. KML has the addresses in its descriptions.
    """
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.tables.zone_tables import export_ground, export_zones

    if all_days and date:
        raise typer.BadParameter("--all-days is every day. Leave it out, or leave --date out.")
    require_folder("export zones", edition)
    atlas = open_edition(edition)
    if all_days:
        with to_output(out, form, MAP_ENDINGS) as path:
            count = export_ground(atlas, path)
        _conclude(out, f"{count} spans of all days.", {"features": count}, quiet=quiet, as_json=as_json)
        return
    day = atlas.day(date)
    with to_output(out, form, MAP_ENDINGS) as path:
        count = export_zones(atlas, day, path)
    _conclude(out, f"{count} pieces of ground on {day}.", {"features": count, "day": day}, quiet=quiet, as_json=as_json)


def fronts(
    edition: EditionFolder,
    *,
    out: MapOut,
    form: Format = None,
    date: Day = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Write the front lines of a day. The column sources has ids: for their table, see zones."""
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.tables.zone_tables import export_fronts

    require_folder("export fronts", edition)
    atlas = open_edition(edition)
    day = atlas.day(date)
    with to_output(out, form, MAP_ENDINGS) as path:
        count = export_fronts(atlas, day, path)
    _conclude(out, f"{count} front lines on {day}.", {"features": count, "day": day}, quiet=quiet, as_json=as_json)


def history(
    edition: EditionFolder,
    *,
    out: HistoryOut,
    form: Format = None,
    place: Places = None,
    at: Points = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Write the holders of places on every day and the events that changed them: .csv, one row per span.

    The column sources has ids; a table of them is written to OUT.sources.csv.
    """
    from controlmap.atlas.opening import open_edition
    from controlmap.model.ids import PlaceId
    from controlmap.publish.tables.history_table import export_history

    require_folder("export history", edition)
    atlas = open_edition(edition)
    points = [_point(written) for written in at or ()]
    wanted = [PlaceId(each) for each in place or ()]
    if not points and not wanted:
        wanted = [each.id for each in atlas.edition.places]
    with to_output(out, form, HISTORY_ENDINGS) as path:
        count = export_history(atlas, wanted, points, path)
    _conclude(out, f"{count} spans.", {"spans": count}, quiet=quiet, as_json=as_json)


def annotations(
    edition: EditionFolder, *, out: StatementsOut, form: Format = None, quiet: Quiet = False, as_json: AsJson = False
) -> None:
    """Write the article's statements: .csv (a row per statement), .jsonld (W3C Web Annotations) or .geojson (by zone).

    A statement's zones are those that it names, and those of the places that it names, on the as-of day.
    """
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.statements.annotations_file import export_annotations

    require_folder("export annotations", edition)
    with to_output(out, form, STATEMENT_ENDINGS) as path:
        count = export_annotations(open_edition(edition), path)
    conclude_file(out, f"{count} statements.", {"statements": count}, quiet=quiet, as_json=as_json)


def datapackage(edition: EditionFolder, *, quiet: Quiet = False, as_json: AsJson = False) -> None:
    """Write datapackage.json into an edition's folder: a description of its files, authors and licence."""
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.datapackage import write_datapackage

    require_folder("export datapackage", edition)
    path = write_datapackage(open_edition(edition))
    conclude(f"{path}: written.", {"out": str(path)}, quiet=quiet, as_json=as_json)


def site(  # noqa: PLR0913 -- each is an option of the command
    edition: EditionFolder,
    *,
    out: Folder,
    picture: Picture = None,
    address: Address = "",
    draft: Draft = False,
    catalogue: CatalogueFolder = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Write the whole edition as static files that work offline from disk and on any web server.

    Texts of a new edition that are still to be written prevent it, unless --draft. Open index.html. With ?embed=1 it
    shows only the map and its panel, for a frame on another page.
    """
    from controlmap.atlas.opening import open_edition
    from controlmap.checks.placeholders import unwritten
    from controlmap.publish.site.static_site import export_site

    require_folder("export site", edition)
    use_catalogue(edition, catalogue)
    atlas = open_edition(edition)
    if not draft and (left := unwritten(atlas.edition)):
        fix = "Fix: write them, or add --draft to look at the edition as it is."
        raise ExportError("\n".join(["Texts are still to be written; nothing was published. " + fix, *left]))
    count = export_site(atlas, out, picture=picture, address=address)
    text = f"{out}: {count} files. Open {out / 'index.html'}."
    conclude(text, {"out": str(out), "files": count}, quiet=quiet, as_json=as_json)


def _conclude(out: Path, text: str, record: dict[str, object], *, quiet: bool, as_json: bool) -> None:
    """Print the summary of a table, with the table of its sources that is written beside a CSV file."""
    from controlmap.publish.tables.source_table import sources_path

    sources = sources_path(out) if out.suffix.lower() == ".csv" else None
    beside = f"\n{sources}: the sources that it cites." if sources else ""
    more = {"sources": str(sources)} if sources else {}
    conclude_file(out, text + beside, {**record, **more}, quiet=quiet, as_json=as_json)


def _point(written: str) -> tuple[float, float]:
    try:
        lon, lat = (float(part) for part in written.split(","))
    except ValueError as error:
        raise typer.BadParameter(f"'{written}' is not a point. Write LON,LAT, such as 38.28,34.55.") from error
    return lon, lat
