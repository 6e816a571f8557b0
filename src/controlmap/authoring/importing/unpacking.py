"""Unpacking the one importable file of an archive, in a child process that cannot write."""

from contextlib import closing
from pathlib import Path
from typing import Final

from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.confined.jobs import read_pieces, unusable
from controlmap.authoring.importing.confined.process import Job
from controlmap.authoring.importing.file_formats import EXCEL, HEAD_BYTES, foreign_format
from controlmap.authoring.importing.foreign.parts import MAIN, PARTS
from controlmap.authoring.importing.private_copy import PrivateCopy, no_room
from controlmap.errors import ControlmapError

BOUNDS: Final = Bounds(
    memory_mb=1024, processor_s=60, answer_s=90, piece_bytes=256 << 20, result_bytes=256 << 20, wait_s=60
)
"""A file of the largest size allowed needs about half of each: docs/reliability.md."""
FOREIGN: Final = "controlmap.authoring.importing.foreign"
"""The package of the readers that run in the child process."""

WORKBOOKS: Final = (".xlsx", ".xlsm")
"""Endings of Excel workbooks, which are archives, too."""

_ZIP: Final = b"PK"


def is_zip(file: Path) -> bool:
    """Return whether a file is an archive, whatever its name; KMZ is one."""
    with file.open("rb") as stream:
        return stream.read(len(_ZIP)) == _ZIP


def is_workbook(file: Path) -> bool:
    """Return whether an archive is an Excel workbook, which is read as it is."""
    with file.open("rb") as stream:
        return foreign_format(stream.read(HEAD_BYTES)) is EXCEL


def unpack_into(copy: PrivateCopy, archive: Path, shown: str, layer: str | None) -> tuple[Path, str, str | None]:
    """Unpack the importable file; return its path, its name in the archive, and the layer still to be chosen.

    Raises:
        ControlmapError: it cannot be unpacked, or not safely.

    """
    job = Job(
        f"{FOREIGN}.archives:unpack",
        {"path": str(archive), "shown": shown, "layer": layer},
        what=f"{shown}: it",
    )
    main, called, left = None, "", layer
    with closing(read_pieces(job, BOUNDS, ControlmapError)) as pieces:
        for piece in pieces:
            match piece:
                case Piece({"part": str() as part, "called": str() as called, "layer": str() | None as left}, [chunk]):
                    pass
                case _:
                    raise unusable(job, BOUNDS, ControlmapError, "no part")
            if part not in {*MAIN, *PARTS}:
                raise unusable(job, BOUNDS, ControlmapError, "a part of no format")
            main = copy.part(part) if part in MAIN else main
            try:
                with copy.part(part).open("ab") as stream:
                    stream.write(chunk)
            except OSError as error:
                raise no_room(shown, error) from error
    if main is None:
        raise unusable(job, BOUNDS, ControlmapError, "nothing")
    return main, called, left
