"""A day's map as a picture: SVG to edit and print, PNG to share."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.publish.credits import credits_of
from controlmap.publish.files import write_file
from controlmap.render.picture.png import PRINT_WIDTH_PX, picture_png
from controlmap.render.picture.svg import picture_svg

PREVIEW_WIDTH_PX: Final = 1200
"""The width that link previews show."""


def export_picture(atlas: Atlas, day: date | None, language: str, path: Path) -> None:
    """Draw a day's map, by default of the day that the article describes, as ``.svg`` or ``.png``.

    Raises:
        DayError: the edition does not cover the day.
        UnknownIdError: no catalogue is shipped for the language.
        ExportError: the file cannot be written, or its extension is unknown.

    """
    view = view_of(atlas, day)
    forms: Mapping[str, Callable[[DayView, str], bytes]] = {".svg": svg_picture, ".png": png_picture}
    write_file(path, {ending: partial(_write, view, language, form) for ending, form in forms.items()})


def svg_picture(view: DayView, language: str) -> bytes:
    """Return a day's map as an SVG file. Raises UnknownIdError if no catalogue is shipped for the language."""
    return picture_svg(view, load_catalogue(language), _credits(view)).encode("utf-8")


def png_picture(view: DayView, language: str, width: int = PRINT_WIDTH_PX) -> bytes:
    """Return a day's map as a PNG file, ``width`` dots wide. Raises UnknownIdError as for SVG."""
    credit = _credits(view)
    said = {"Title": credit["title"], "Copyright": credit["licence"], "Source": credit["source"]}
    svg = picture_svg(view, load_catalogue(language), credit)
    return picture_png(svg, said | {"Comment": credit["citation"]}, width)


def _credits(view: DayView) -> dict[str, str]:
    return credits_of(view.edition.manifest)._asdict()


def _write(view: DayView, language: str, form: Callable[[DayView, str], bytes], path: Path) -> None:
    path.write_bytes(form(view, language))
