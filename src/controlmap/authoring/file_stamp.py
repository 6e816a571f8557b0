"""A cheap fingerprint of an edition's files, which changes when a file is written."""

import os
from pathlib import Path

Stamp = tuple[tuple[str, int, int], ...]
"""Path, size in bytes and modification time (ns) of every file, by path. A change of any file changes it."""

_MOST_ENTRIES = 2_000
"""Files looked at: four times what an edition may hold. A folder with more fails the check anyway."""


def stamp(edition: Path) -> Stamp:
    """Return the stamp of an edition's files, without opening any. An unreadable file counts as missing."""
    found: list[tuple[str, int, int]] = []
    folders = [edition]
    while folders and len(found) < _MOST_ENTRIES:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(Path(entry.path))
                    else:
                        status = entry.stat()
                        found.append((entry.path, status.st_size, status.st_mtime_ns))
        except OSError:
            found.append((str(folder), -1, 0))
    return tuple(sorted(found))
