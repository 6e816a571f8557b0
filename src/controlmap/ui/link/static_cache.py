"""The cache of static files for readers: each is written once, and the least recently used are evicted.

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
"""Total size: a thousand days, or as many comparisons, of an edition like the shipped one."""

_WRITTEN_S: Final = 946_684_800.0
"""Modification time of every file: 1 January 2000. Without cache headers, browsers cache a file for a tenth of its age
(heuristic caching), and Streamlit answers a revalidation with the whole file. Names contain a hash of the content.
"""

_LEFT: Final = 0.8
"""Fill level after an eviction: a low one makes evictions rare."""


def put(folder: Path, assets: Iterable[Asset], most_mb: float = MOST_MB) -> None:
    """Write missing files, and evict the least recently used if the folder grows too large.

    Scripts and styles are never evicted: open pages may request one at any time, and there are few.
    """
    written = [asset.name for asset in assets if _put(folder / asset.name, asset.content)]
    if written:
        _make_room(folder, set(written), most_mb)


def are_there(folder: Path, names: Iterable[str]) -> bool:
    """Return whether files still exist, and mark them as just used."""
    now_ns = time.time_ns()
    try:
        for name in names:
            # Touch atime only: mtime drives heuristic caching in browsers.
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
        # Two readers may request one file at once, and Windows cannot replace a file that is open. Names are hashes of
        # the content, so the first one written is as good.
        if not file.is_file():
            raise
        return False
    os.utime(file, (time.time(), _WRITTEN_S))
    return True


def _make_room(folder: Path, stay: set[str], most_mb: float) -> None:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            # Another thread or process may be evicting as well.
            with suppress(FileNotFoundError):
                if entry.is_file(follow_symlinks=False):
                    found.append((entry.stat().st_atime_ns, entry.stat().st_size, entry.name))
    left = sum(size for _, size, _ in found)
    if left <= most_mb * 1e6:
        return
    for _, size, name in sorted(found):
        if left <= _LEFT * most_mb * 1e6:
            return
        if name not in stay and not name.endswith((".js", ".css")) and _removed(folder / name):
            left -= size


def _removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except PermissionError:  # on Windows, if the file is open
        return False
    return True
