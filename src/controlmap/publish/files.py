"""One file, in the format of its extension, written atomically with the tables that belong to it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from controlmap.authoring.atomic_write import cause, replacing_together
from controlmap.errors import ExportError

Writer = Callable[[Path], None]
"""Writes one format to a path; raises OSError if it cannot."""


def text_writer(make: Callable[[], str]) -> Writer:
    """Return a writer of a text, which is made when it is written: UTF-8, with its line ends unchanged."""

    def write(beside: Path) -> None:
        beside.write_bytes(make().encode("utf-8"))

    return write


def write_file(path: Path, writers: Mapping[str, Writer], companions: Mapping[Path, Writer] | None = None) -> None:
    """Write the format that the path's extension names.

    Args:
        path: the file to write or to replace.
        writers: the writer of each format, by the extension with its dot, in lower case.
        companions: further files that belong to this one: all are written, or none.

    Raises:
        ExportError: no format has that extension, or a file cannot be written. Earlier files are then unchanged.

    """
    writer = writers.get(path.suffix.lower())
    if writer is None:
        ending = f"the ending '{path.suffix}' is not known" if path.suffix else "it has no ending"
        raise ExportError(f"'{path}' cannot be written: {ending}. Use one of {', '.join(writers)}.")
    files = {path: writer, **(companions or {})}
    try:
        with replacing_together(list(files)) as written:
            for beside, write in zip(written, files.values(), strict=True):
                write(beside)
    except OSError as error:
        failed = next((each for each in files if str(each) in {error.filename, error.filename2}), path)
        raise ExportError(f"'{failed}' cannot be written: {cause(error)}.") from error
