"""One file, in the form that its name asks for, written whole or not at all."""

from collections.abc import Callable, Mapping
from pathlib import Path

from controlmap.authoring.atomic_write import cause, replacing
from controlmap.errors import ExportError

Writer = Callable[[Path], None]
"""Writes one form of something to a path; raises OSError where it cannot."""


def write_file(path: Path, writers: Mapping[str, Writer]) -> None:
    """Write the form that the path's ending asks for.

    Args:
        path: the file to write or to replace.
        writers: the writer of each form, by the ending with its dot, in lower case.

    Raises:
        ExportError: no form has that ending, or the file cannot be written. What stood there before then still does.

    """
    writer = writers.get(path.suffix.lower())
    if writer is None:
        ending = f"the ending '{path.suffix}' is not known" if path.suffix else "it has no ending"
        raise ExportError(f"'{path}' cannot be written: {ending}. Use one of {', '.join(writers)}.")
    try:
        with replacing(path) as beside:
            writer(beside)
    except OSError as error:
        raise ExportError(f"'{path}' cannot be written: {cause(error)}.") from error
