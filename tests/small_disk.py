"""A disk with little room: a real one where it may be mounted, else a limit on the size of files a process writes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOM_BYTES = 8_192
FULL = ("No space left on device", "File too large")
"""The operating system's message: for a disk without room, and for a file beyond its limit."""


@dataclass(frozen=True)
class SmallDisk:
    """A folder with next to no free space, and the words that must precede a command for that to hold."""

    folder: Path
    bound: tuple[str, ...]
    filler: Path | None
    """The file that takes up the room; None if a limit is used instead of a disk."""

    @property
    def is_real(self) -> bool:
        """Whether it is a real disk that can be filled and emptied."""
        return self.filler is not None


@contextmanager
def small_disk(folder: Path, size_kb: int = 300) -> Iterator[SmallDisk]:
    """Mount a small disk on a folder and fill it up to the last few kB."""
    folder.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        yield SmallDisk(folder, ("prlimit", f"--fsize={ROOM_BYTES}"), None)
        return
    try:
        filler = folder / "filler"
        filler.write_bytes(b"x" * (size_kb * 1024 - 2 * ROOM_BYTES))
        yield SmallDisk(folder, (), filler)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill_up(disk: SmallDisk) -> None:
    """Use up all room that is left on a real disk."""
    if disk.filler is None:
        return
    with disk.filler.open("ab", buffering=0) as stream, suppress(OSError):
        while True:
            stream.write(b"x" * 512)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make a folder read-only: by mounting it so, or by its permissions where that is not allowed."""
    options = ("--bind", str(folder), str(folder)), ("-o", "remount,bind,ro", str(folder))
    if subprocess.run(["mount", *options[0]], capture_output=True, check=False).returncode == 0:
        subprocess.run(["mount", *options[1]], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(0o555)
    try:
        yield
    finally:
        for path in folders:
            path.chmod(0o755)
