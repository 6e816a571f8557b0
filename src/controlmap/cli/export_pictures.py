"""``controlmap export picture``, ``multiples`` and ``animation``: maps as pictures."""

import typer

from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.cli.export_options import AnimationOut, Day, Days, First, Format, Language, Last, PictureOut
from controlmap.cli.streams import to_output
from controlmap.cli.summary import AsJson, Quiet, conclude_file
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.publish.endings import ANIMATION_ENDINGS, PICTURE_ENDINGS


def register_pictures(exports: typer.Typer) -> None:
    """Add the commands to those of ``controlmap export``."""
    exports.command("picture")(picture)
    exports.command("multiples")(multiples)
    exports.command("animation")(animation)


def picture(
    edition: EditionFolder,
    *,
    out: PictureOut,
    form: Format = None,
    date: Day = None,
    language: Language = DEFAULT_LANGUAGE,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Draw a day's map with title, legend, scale and source: .svg to edit and print, .png of 3,000 pixels' width."""
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.picture import export_picture

    require_folder("export picture", edition)
    atlas = open_edition(edition)
    day = atlas.day(date)
    with to_output(out, form, PICTURE_ENDINGS) as path:
        export_picture(atlas, day, language, path)
    conclude_file(out, f"the map of {day}.", {"day": day}, quiet=quiet, as_json=as_json)


def multiples(
    edition: EditionFolder,
    *,
    out: PictureOut,
    form: Format = None,
    date: Days = None,
    language: Language = DEFAULT_LANGUAGE,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Draw the maps of several days side by side (small multiples): .svg to edit, .png 3,000 pixels wide."""
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.picture import export_multiples

    require_folder("export multiples", edition)
    atlas = open_edition(edition)
    with to_output(out, form, PICTURE_ENDINGS) as path:
        days = export_multiples(atlas, [day.date() for day in date or ()], language, path)
    text = f"the maps of {', '.join(map(str, days))}."
    conclude_file(out, text, {"days": days}, quiet=quiet, as_json=as_json)


def animation(  # noqa: PLR0913 -- each is an option of the command
    edition: EditionFolder,
    *,
    out: AnimationOut,
    form: Format = None,
    first: First = None,
    last: Last = None,
    language: Language = DEFAULT_LANGUAGE,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Draw the map of one day after another as a film.

    It has a frame for each day on which ground changed hands, with title, date, legend and source.
    """
    from controlmap.atlas.opening import open_edition
    from controlmap.publish.animation import export_animation

    require_folder("export animation", edition)
    atlas = open_edition(edition)
    with to_output(out, form, ANIMATION_ENDINGS) as path:
        shots = export_animation(atlas, first.date() if first else None, last.date() if last else None, language, path)
    begin, end, seconds = shots[0].day, shots[-1].day, sum(shot.ms for shot in shots) / 1000
    text = f"{len(shots)} frames from {begin} to {end}, {seconds:.0f} seconds."
    record = {"frames": len(shots), "from": begin, "to": end, "seconds": seconds}
    conclude_file(out, text, record, quiet=quiet, as_json=as_json)
