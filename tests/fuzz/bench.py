"""A working copy of an edition that is damaged, and restored for the next trial."""

from __future__ import annotations

import shutil
from pathlib import Path


class Bench:
    """A copy of an edition that remembers the original content."""

    def __init__(self, edition: Path, folder: Path) -> None:
        self.edition = Path(shutil.copytree(edition, folder / edition.name))
        files = sorted(path for path in self.edition.rglob("*") if path.is_file())
        self.whole = {path.relative_to(self.edition).as_posix(): path.read_bytes() for path in files}
        self._touched: set[str] = set()

    def touch(self, name: str) -> Path:
        """Return the path of a file to be damaged; ``restore`` undoes the damage."""
        self._touched.add(name)
        return self.edition / name

    def read(self, name: str) -> bytes:
        """Return a file's current content, damaged or not; empty if the file is gone."""
        path = self.edition / name
        return path.read_bytes() if path.is_file() else b""

    def clear(self, name: str) -> Path:
        """Remove whatever is at a file's path, and return the path."""
        path = self.touch(name)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        return path

    def restore(self) -> None:
        """Restore all damaged files."""
        for name in sorted(self._touched):
            path = self.clear(name)
            if name in self.whole:
                path.write_bytes(self.whole[name])
        self._touched.clear()
