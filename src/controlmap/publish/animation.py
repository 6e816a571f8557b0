"""The maps of many days as one animated picture."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.messages.catalogue import Catalogue, edition_catalogue
from controlmap.publish.credits import credits_of
from controlmap.publish.files import write_file
from controlmap.render.film.frames import Film
from controlmap.render.film.gif import gif
from controlmap.render.film.shots import Shot, shots_of


def export_animation(
    atlas: Atlas, first: date | None, last: date | None, language: str, path: Path
) -> tuple[Shot, ...]:
    """Draw the map from one day to another, by default on all days of the edition, as ``.gif``.

    Returns the frames' days, and how long each is shown. The same edition gives the same bytes.

    Raises:
        DayError: the edition does not cover one of the days.
        UnknownIdError: neither the interface nor the edition has the language.
        ExportError: the days are in the wrong order, the file cannot be written, or its extension is unknown.

    """
    begin, end = atlas.day(first or atlas.first_day), atlas.day(last or atlas.last_day)
    if begin >= end:
        raise ExportError(f"A film from {begin} to {end} has no length. Let it end on a later day than it begins on.")
    messages, shots = edition_catalogue(language, atlas.edition.manifest.languages), shots_of(atlas, begin, end)
    write_file(path, {".gif": partial(_write_gif, atlas, messages, shots)})
    return shots


def _write_gif(atlas: Atlas, messages: Catalogue, shots: Sequence[Shot], path: Path) -> None:
    film = Film(atlas, messages, shots[0].day, shots[-1].day)
    samples = list(film.frames([shots[0], shots[len(shots) // 2], shots[-1]]))
    credit = credits_of(atlas.edition.manifest)
    comment = f"{credit.title} {credit.citation} {credit.licence}"
    path.write_bytes(gif(film.frames(shots), samples, [shot.ms for shot in shots], comment))
