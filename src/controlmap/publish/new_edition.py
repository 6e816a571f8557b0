"""Writes a new edition: to a temporary folder, where it is checked, and then to its place."""

import tempfile
from pathlib import Path

from controlmap.atlas.statements.anchoring import make_anchors
from controlmap.authoring.reading.anchors_file import anchors_text
from controlmap.authoring.reading.edition_files import ANCHORS_FILE
from controlmap.authoring.scaffold.edition_scaffold import edition_files
from controlmap.authoring.scaffold.outlines import Outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.checks.examination import examine
from controlmap.errors import ControlmapError, EditionError, ExportError


def write_edition(folder: Path, wishes: Wishes, outline: Outline, *, lines: list[str]) -> None:
    """Write the edition to a temporary folder beside its destination, check it there, and then move it as a whole."""
    files: dict[str, str] = edition_files(wishes, outline)
    if lines:
        files |= _anchors(lines, folder.resolve().name)
    try:
        with tempfile.TemporaryDirectory(dir=folder.absolute().parent, prefix=f".{folder.name}.") as beside:
            made = Path(beside) / folder.resolve().name
            for name, text in files.items():
                (made / name).parent.mkdir(parents=True, exist_ok=True)
                (made / name).write_text(text, encoding="utf-8", newline="\n")
            if problems := examine(made).problems:
                raise EditionError(problems)
            if folder.exists():
                folder.rmdir()  # empty, as checked above; Windows cannot move a folder over another
            made.rename(folder)
    except OSError as error:
        raise ExportError(f"'{folder}' cannot be written: {error.strerror or error}.") from error


def _anchors(lines: list[str], edition: str) -> dict[str, str]:
    try:
        return {ANCHORS_FILE: anchors_text(make_anchors(lines, edition))}
    except ValueError as error:
        raise ControlmapError(f"The article cannot be anchored: {error}.") from None
