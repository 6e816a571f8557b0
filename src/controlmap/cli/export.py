"""``controlmap export``: a day's zones and front lines, and the article's statements, as files."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from controlmap.atlas.opening import open_edition
from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.ids import PlaceId
from controlmap.publish.datapackage import write_datapackage
from controlmap.publish.statements.annotations_file import export_annotations
from controlmap.publish.tables.history_table import export_history
from controlmap.publish.tables.source_table import sources_path
from controlmap.publish.tables.zone_tables import ENDINGS, export_fronts, export_zones

Day = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], help="The day to export; by default the one the article describes."),
]
Folder = Annotated[
    Path, typer.Option("--out", help="Folder to make; an earlier static edition there is replaced.", show_default=False)
]
Picture = Annotated[
    Path | None,
    typer.Option(
        "--picture",
        help="Picture for link previews: .png, .jpg or .webp, 300 kB at most; with --address, the map by default.",
    ),
]
Address = Annotated[
    str,
    typer.Option(
        "--address", help="Where the folder will be published, such as https://news.example/map/: for previews."
    ),
]
Language = Annotated[str, typer.Option("--lang", help="The language of its words.")]
Places = Annotated[
    list[str] | None,
    typer.Option("--place", help="Id of a place; may be repeated. Without a place or a point: every place."),
]
Points = Annotated[
    list[str] | None, typer.Option("--at", help="A point as LON,LAT in degrees, such as 38.28,34.55; may be repeated.")
]
Out = Annotated[Path, typer.Option("--out", help="File to write, in the format of its extension.", show_default=False)]

MapOut = Annotated[
    Path, typer.Option("--out", help=f"File to write: {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}.", show_default=False)
]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    exports = typer.Typer(
        no_args_is_help=True, help="Write zones, front lines or statements to a file, or all of it to a folder."
    )
    exports.command("zones")(zones)
    exports.command("fronts")(fronts)
    exports.command("history")(history)
    exports.command("annotations")(annotations)
    exports.command("picture")(picture)
    exports.command("datapackage")(datapackage)
    exports.command("site")(site)
    app.add_typer(exports, name="export")


def zones(edition: EditionFolder, *, out: MapOut, date: Day = None) -> None:
    """Write the ground held on a day, one feature per zone and controller.

    The column sources has ids. A table of them, with title, publisher, day and address, is in the file; beside a .csv,
    it is written to OUT.sources.csv. KML has the addresses in its descriptions.
    """
    require_folder("export zones", edition)
    atlas = open_edition(edition)
    day = atlas.day(date.date() if date else None)
    count = export_zones(atlas, day, out)
    typer.echo(f"{out}: {count} pieces of ground on {day}.{_beside(out)}")


def fronts(edition: EditionFolder, *, out: MapOut, date: Day = None) -> None:
    """Write the front lines of a day. The column sources has ids: for their table, see zones."""
    require_folder("export fronts", edition)
    atlas = open_edition(edition)
    day = atlas.day(date.date() if date else None)
    count = export_fronts(atlas, day, out)
    typer.echo(f"{out}: {count} front lines on {day}.{_beside(out)}")


def history(edition: EditionFolder, *, out: Out, place: Places = None, at: Points = None) -> None:
    """Write the holders of places on every day and the events that changed them: .csv, one row per span.

    The column sources has ids; a table of them is written to OUT.sources.csv.
    """
    require_folder("export history", edition)
    atlas = open_edition(edition)
    points = [_point(written) for written in at or ()]
    wanted = [PlaceId(each) for each in place or ()]
    if not points and not wanted:
        wanted = [each.id for each in atlas.edition.places]
    count = export_history(atlas, wanted, points, out)
    typer.echo(f"{out}: {count} spans.{_beside(out)}")


def _beside(out: Path) -> str:
    return f"\n{sources_path(out)}: the sources that it cites." if out.suffix.lower() == ".csv" else ""


def _point(written: str) -> tuple[float, float]:
    try:
        lon, lat = (float(part) for part in written.split(","))
    except ValueError as error:
        raise typer.BadParameter(f"'{written}' is not a point. Write LON,LAT, such as 38.28,34.55.") from error
    return lon, lat


def annotations(edition: EditionFolder, *, out: Out) -> None:
    """Write the article's statements: .csv (a row per statement), .jsonld (W3C Web Annotations) or .geojson (by zone).

    A statement's zones are those that it names, and those of the places that it names, on the as-of day.
    """
    require_folder("export annotations", edition)
    count = export_annotations(open_edition(edition), out)
    typer.echo(f"{out}: {count} statements.")


def picture(edition: EditionFolder, *, out: Out, date: Day = None, language: Language = DEFAULT_LANGUAGE) -> None:
    """Draw a day's map with title, legend, scale and source: .svg to edit and print, .png of 3,000 pixels' width."""
    # Imported here, so that the other exports do not load the drawing code.
    from controlmap.publish.picture import export_picture

    require_folder("export picture", edition)
    atlas = open_edition(edition)
    day = atlas.day(date.date() if date else None)
    export_picture(atlas, day, language, out)
    typer.echo(f"{out}: the map of {day}.")


def datapackage(edition: EditionFolder) -> None:
    """Write datapackage.json into an edition's folder: a description of its files, authors and licence."""
    require_folder("export datapackage", edition)
    path = write_datapackage(open_edition(edition))
    typer.echo(f"{path}: written.")


def site(edition: EditionFolder, *, out: Folder, picture: Picture = None, address: Address = "") -> None:
    """Write the whole edition as static files that work offline from disk and on any web server.

    Open index.html. With ?embed=1 it shows only the map and its panel, for a frame on another page.
    """
    # Imported here, so that the other exports do not load Folium.
    from controlmap.publish.site.static_site import export_site

    require_folder("export site", edition)
    count = export_site(open_edition(edition), out, picture=picture, address=address)
    typer.echo(f"{out}: {count} files. Open {out / 'index.html'}.")
