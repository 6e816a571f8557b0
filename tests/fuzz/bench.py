"""A copy of an edition on the bench: damaged, and made whole again for the next."""

from __future__ import annotations

import shutil
from pathlib import Path


class Bench:
    """A copy of an edition that knows what it looked like."""

    def __init__(self, edition: Path, folder: Path) -> None:
        self.edition = Path(shutil.copytree(edition, folder / edition.name))
        files = sorted(path for path in self.edition.rglob("*") if path.is_file())
        self.whole = {path.relative_to(self.edition).as_posix(): path.read_bytes() for path in files}
        self._touched: set[str] = set()

    def touch(self, name: str) -> Path:
        """Return a file's path, to be damaged; it is made whole by ``mend``."""
        self._touched.add(name)
        return self.edition / name

    def read(self, name: str) -> bytes:
        """Return a file as it stands, damaged or not; nothing where it is no file any more."""
        path = self.edition / name
        return path.read_bytes() if path.is_file() else b""

    def clear(self, name: str) -> Path:
        """Take away whatever stands where a file should be, and give its path."""
        path = self.touch(name)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        return path

    def mend(self) -> None:
        """Make everything whole again."""
        for name in sorted(self._touched):
            path = self.clear(name)
            if name in self.whole:
                path.write_bytes(self.whole[name])
        self._touched.clear()
