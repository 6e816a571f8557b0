"""One file, in the format of its extension, written atomically."""

from collections.abc import Callable, Mapping
from pathlib import Path

from controlmap.authoring.atomic_write import cause, replacing
from controlmap.errors import ExportError

Writer = Callable[[Path], None]
"""Writes one format to a path; raises OSError if it cannot."""


def write_file(path: Path, writers: Mapping[str, Writer]) -> None:
    """Write the format that the path's extension names.

    Args:
        path: the file to write or to replace.
        writers: the writer of each format, by the extension with its dot, in lower case.

    Raises:
        ExportError: no format has that extension, or the file cannot be written. An earlier file is then unchanged.

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
