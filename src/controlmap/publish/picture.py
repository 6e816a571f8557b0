"""A day's map as a picture: SVG to edit and print, PNG to share."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.chosen_days import chosen_days
from controlmap.atlas.day_view import DayView, view_of
from controlmap.errors import ExportError
from controlmap.messages.catalogue import edition_catalogue
from controlmap.publish.credits import credits_of
from controlmap.publish.files import write_file
from controlmap.render.picture.multiples import multiples_svg
from controlmap.render.picture.part import WHOLE, Part
from controlmap.render.picture.png import PRINT_WIDTH_PX, picture_png
from controlmap.render.picture.svg import picture_svg

PREVIEW_WIDTH_PX: Final = 960
"""The width that link previews show."""
MOST_MULTIPLES: Final = 12


def export_picture(atlas: Atlas, day: date | None, language: str, path: Path) -> None:
    """Draw a day's map, by default of the day that the article describes, as ``.svg`` or ``.png``.

    Raises:
        DayError: the edition does not cover the day.
        UnknownIdError: neither the interface nor the edition has the language.
        ExportError: the file cannot be written, or its extension is unknown.

    """
    view = view_of(atlas, day)
    forms: Mapping[str, Callable[[DayView, str], bytes]] = {".svg": svg_picture, ".png": png_picture}
    write_file(path, {ending: partial(_write, view, language, form) for ending, form in forms.items()})


def export_multiples(atlas: Atlas, days: Sequence[date], language: str, path: Path) -> tuple[date, ...]:
    """Draw the maps of several days side by side, by default of the chosen days, as ``.svg`` or ``.png``.

    Returns the days.

    Raises:
        DayError: the edition does not cover one of the days.
        UnknownIdError: neither the interface nor the edition has the language.
        ExportError: there are too many days, the file cannot be written, or its extension is unknown.

    """
    shown = tuple(sorted({atlas.day(day) for day in days})) or chosen_days(atlas)
    if len(shown) > MOST_MULTIPLES:
        raise ExportError(f"{len(shown)} maps do not fit on one sheet. Name at most {MOST_MULTIPLES} days.")
    views = [view_of(atlas, day) for day in shown]

    def svg() -> str:
        return multiples_svg(views, edition_catalogue(language, atlas.edition.manifest.languages), _credits(views[0]))

    write_file(
        path,
        {
            ".svg": lambda file: _save(file, svg().encode("utf-8")),
            ".png": lambda file: _save(file, picture_png(svg(), _png_credits(views[0]), PRINT_WIDTH_PX)),
        },
    )
    return shown


def svg_picture(view: DayView, language: str) -> bytes:
    """Return a day's map as an SVG file. Raises UnknownIdError as ``export_picture`` does."""
    return picture_svg(view, edition_catalogue(language, view.edition.manifest.languages), _credits(view)).encode(
        "utf-8"
    )


def png_picture(view: DayView, language: str, width: int = PRINT_WIDTH_PX, part: Part = WHOLE) -> bytes:
    """Return a day's map, or a part of it, as a PNG file, ``width`` dots wide. Raises UnknownIdError as for SVG."""
    return picture_png(
        picture_svg(view, edition_catalogue(language, view.edition.manifest.languages), _credits(view), part),
        _png_credits(view),
        width,
    )


def _credits(view: DayView) -> dict[str, str]:
    return credits_of(view.edition.manifest)._asdict()


def _png_credits(view: DayView) -> dict[str, str]:
    credit = _credits(view)
    return {
        "Title": credit["title"],
        "Copyright": credit["licence"],
        "Source": credit["source"],
        "Comment": credit["citation"],
    }


def _save(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _write(view: DayView, language: str, form: Callable[[DayView, str], bytes], path: Path) -> None:
    path.write_bytes(form(view, language))
