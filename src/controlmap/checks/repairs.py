"""The repairs of ``controlmap check --fix`` beyond the canonical form: the base holder's first day, and snapping."""

from collections.abc import Iterator
from pathlib import Path

from controlmap.authoring.atomic_write import cause, write_together
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.store.features import with_geometry, with_property
from controlmap.checks.base_hold import late_base_holds
from controlmap.checks.snapping import Snapped, snap
from controlmap.errors import ExportError
from controlmap.model.edition import Edition


def repair(folder: Path, *, snapping: bool) -> Iterator[str]:
    """Repair an edition's files, each step all or none, and yield a sentence on each changed file.

    Lines are snapped only in an edition whose files can all be read: ground that was not read would be given away.

    Raises:
        ExportError: a file cannot be written.

    """
    try:
        yield from _base_hold(folder)
        if snapping:
            yield from _snapped(folder)
    except OSError as error:
        wrong = f"no file was rewritten: {cause(error)}"
        raise ExportError(
            f"{folder.as_posix()}: {wrong}. Fix: make room on the disk, or the folder writable."
        ) from error


def _base_hold(folder: Path) -> Iterator[str]:
    edition, problems = read_edition(folder)
    if edition is None or problems:
        return
    first = edition.manifest.first_day
    for hold in late_base_holds(edition):
        file = Path(hold.origin.path)
        write_together({file: with_property(file.read_text(encoding="utf-8"), hold.id, "from", first.isoformat())})
        yield f"{hold.origin.path}: '{hold.id}' begins on first_day {first}, not on {hold.span.start}."


def _snapped(folder: Path) -> Iterator[str]:
    edition, problems = read_edition(folder)
    if edition is None or problems:
        yield f"{folder.as_posix()}: no line was snapped, since a file of the edition cannot be read whole."
        return
    changed = snap(edition)
    write_together(snapped_files(changed, edition))
    for hold, places, km2 in changed:
        many = "place" if places == 1 else "places"
        yield f"{hold.origin.path}: '{hold.id}' meets the ground beside it at {places} {many}, {km2:.2f} km2 in all."


def snapped_files(changed: list[Snapped], edition: Edition) -> dict[Path, str]:
    """Return the text of each file with changed holds, by its path."""
    texts: dict[Path, str] = {}
    for hold, _, _ in changed:
        file = Path(hold.origin.path)
        texts[file] = with_geometry(texts.get(file) or file.read_text(encoding="utf-8"), hold.id, hold.geometry)
    return texts
