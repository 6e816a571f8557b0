"""The folder of files built for readers: each is written once, and those asked for longest ago make room for others.

Readers may ask for any day and compare it with any other, which makes more files than a disk should hold.
"""

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from controlmap.authoring.atomic_write import write_atomically
from controlmap.render.web_map.map_assets import Asset

MOST_MB: Final = 150.0
"""Of all files together: a thousand days, or as many comparisons, of an edition like the shipped one."""

_WRITTEN_S: Final = 946_684_800.0
"""When files say they were written: 1 January 2000. Browsers keep a file without asking again for a tenth of its age
where nothing else is said, and Streamlit answers whoever asks with the whole file. Names change with the content."""

_LEFT: Final = 0.8
"""Share of the room that is still filled once room was made: it is made now and then, not at every file."""


def put(folder: Path, assets: Iterable[Asset], most_mb: float = MOST_MB) -> None:
    """Write what is not there yet, and take out what was asked for longest ago where the folder grows too large.

    Scripts stay: pages that are open may ask for one at any time, and there are few.
    """
    written = [asset.name for asset in assets if _put(folder / asset.name, asset.content)]
    if written:
        _make_room(folder, set(written), most_mb)


def are_there(folder: Path, names: Iterable[str]) -> bool:
    """Return whether files are still there, and note that they were asked for just now."""
    now_ns = time.time_ns()
    try:
        for name in names:
            # The time of reading alone: browsers are told the time of writing, and keep files by it.
            os.utime(folder / name, ns=(now_ns, (folder / name).stat().st_mtime_ns))
    except OSError:
        return False
    return True


def _put(file: Path, content: bytes | str) -> bool:
    if file.is_file():
        return False
    try:
        write_atomically(file, content)
    except PermissionError:
        # Two readers may ask for one file at once, and Windows replaces no file that somebody is reading. Names are
        # digests of the content, so whichever was written first is the same.
        if not file.is_file():
            raise
        return False
    os.utime(file, (time.time(), _WRITTEN_S))
    return True


def _make_room(folder: Path, stay: set[str], most_mb: float) -> None:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            # Another thread, or another process, may be making room as well.
            with suppress(FileNotFoundError):
                if entry.is_file(follow_symlinks=False):
                    found.append((entry.stat().st_atime_ns, entry.stat().st_size, entry.name))
    left = sum(size for _, size, _ in found)
    if left <= most_mb * 1e6:
        return
    for _, size, name in sorted(found):
        if left <= _LEFT * most_mb * 1e6:
            return
        if name not in stay and not name.endswith(".js") and _removed(folder / name):
            left -= size


def _removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except PermissionError:  # on Windows, where somebody is reading it just now
        return False
    return True
