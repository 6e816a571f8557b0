"""Zip archives, KMZ included: which entries may be unpacked. Runs in the child process."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.confined.seclusion import read_only
from controlmap.authoring.importing.foreign.parts import MAIN, MOST_FILE_MB, PARTS, SHAPEFILE
from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged
from controlmap.model.wording import nearest, quoted

_MOST_ENTRIES: Final = 1_000
_MOST_NAMED: Final = 10
_CHUNK_BYTES: Final = 1 << 20
_OF_THE_SYSTEM: Final = "__MACOSX/"
_FIRST_OF_KMZ: Final = "doc.kml"
_ENCRYPTED: Final = 1
_UNPACK: Final = "unpack it, and import what is in it"


def unpack(content: bytes, *, path: str, shown: str, layer: str | None) -> Iterator[Piece]:
    """Yield the one importable file of an archive, with its parts if it is a Shapefile, chunk by chunk.

    If an archive has several, ``layer`` names one. Nothing is written to disk: a piece's header contains the part it
    belongs to, the file's name in the archive, and the layer of it that is still to be chosen.

    Raises:
        ControlmapError: it cannot be unpacked, or not safely.

    """
    del content  # it is in its folder
    read_only([Path(path).parent])
    try:
        yield from _unpack(path, layer)
    except CannotImportError as error:
        raise error.of(shown) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise damaged("a zip archive").of(shown) from error


def _unpack(path: str, layer: str | None) -> Iterator[Piece]:
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        _check(entries)
        main, left = _chosen(archive, [entry.filename for entry in entries if not entry.is_dir()], layer)
        size = 0
        for entry in entries:
            part = PurePosixPath(entry.filename).suffix.lower()
            if entry.filename != main and not (_is_part(entry.filename, main) and part in PARTS):
                continue
            header = {"part": part, "called": main, "layer": left}
            yield Piece(header, (b"",))  # for an empty file as well
            with archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK_BYTES):
                    size += len(chunk)
                    if size > MOST_FILE_MB << 20:
                        raise CannotImportError(
                            f"it unpacks to more than {MOST_FILE_MB} MB", "leave out what is not needed"
                        )
                    yield Piece(header, (chunk,))


def _check(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_ENTRIES:
        raise CannotImportError(f"it has more than {_MOST_ENTRIES:,} entries", _UNPACK)
    seen = set()
    for entry in entries:
        name, kind = entry.orig_filename, stat.S_IFMT(entry.external_attr >> 16)
        parts = name.replace("\\", "/").split("/")
        if ".." in parts or parts[0] == "" or ":" in parts[0] or "\0" in name:
            raise CannotImportError(f"its entry {quoted(name)} leads out of the archive", _UNPACK)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise CannotImportError(f"its entry {quoted(name)} is a link or a device", _UNPACK)
        if entry.flag_bits & _ENCRYPTED:
            raise CannotImportError("it is encrypted", _UNPACK)
        if name in seen:
            raise CannotImportError(f"it has the entry {quoted(name)} twice", _UNPACK)
        seen.add(name)


def _chosen(archive: zipfile.ZipFile, names: list[str], layer: str | None) -> tuple[str, str | None]:
    """Return the entry to import, and the layer still to be chosen from it."""
    found = [
        name
        for name in names
        if PurePosixPath(name).suffix.lower() in MAIN
        and not name.startswith(_OF_THE_SYSTEM)
        and not PurePosixPath(name).name.startswith(".")
    ]
    if _FIRST_OF_KMZ in found and len(found) > 1 and _only_links(archive):
        found.remove(_FIRST_OF_KMZ)
    if len(found) == 1:
        return found[0], layer
    if _FIRST_OF_KMZ in found and layer is None:
        return _FIRST_OF_KMZ, None
    if not found:
        inside = f"only {_listed(names)}" if names else "nothing"
        raise CannotImportError(f"it holds {inside}, and no file that can be imported", _UNPACK)
    if layer is None:
        raise CannotImportError(f"it holds {len(found)} files: {_listed(found)}", "name one with --layer")
    stems = [name for name in found if layer in {name, PurePosixPath(name).stem}]
    if len(stems) != 1:
        raise CannotImportError(
            f"it contains no file {quoted(layer)}{nearest(layer, found)}", f"name one of {_listed(found)} with --layer"
        )
    return stems[0], None


def _only_links(archive: zipfile.ZipFile) -> bool:
    """Return whether the first file of a KMZ only links to the others, as GDAL writes it."""
    with archive.open(_FIRST_OF_KMZ) as stream:
        text = stream.read(MOST_FILE_MB << 20)
    return b"NetworkLink>" in text and b"Placemark>" not in text


def _is_part(name: str, main: str) -> bool:
    return PurePosixPath(main).suffix.lower() == SHAPEFILE and PurePosixPath(name).with_suffix("") == PurePosixPath(
        main
    ).with_suffix("")


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(map(quoted, names[:_MOST_NAMED])) + more
