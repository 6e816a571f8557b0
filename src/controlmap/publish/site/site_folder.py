"""A folder of files, written atomically, and never over files that are not ours."""

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from controlmap.errors import ExportError
from controlmap.publish.site.exchange import exchanged

LIST: Final = "controlmap-files.json"
"""The list of the files that we wrote: a folder that contains it, and only the listed files, is one of ours."""

_READ_BY_ALL: Final = 0o755
"""A server running as another user must be able to read it."""


def write_folder(folder: Path, content: Mapping[str, bytes]) -> None:
    """Write files into a folder of their own. It is created; if it is one of ours, its files are replaced at once.

    Args:
        folder: its parent must exist.
        content: the files by name.

    Raises:
        ExportError: the folder contains other files, or cannot be written. Its content is then unchanged.

    """
    if not _is_free(folder):
        raise ExportError(
            f"'{folder}' is not empty, and contains more than an earlier static edition. Give a folder of its own."
        )
    try:
        with tempfile.TemporaryDirectory(dir=folder.absolute().parent, prefix=f".{folder.name}.") as beside:
            fresh, old = Path(beside) / "fresh", Path(beside) / "old"
            fresh.mkdir()
            fresh.chmod(_READ_BY_ALL)
            for name, data in content.items():
                (fresh / name).write_bytes(data)
            (fresh / LIST).write_bytes((json.dumps(sorted(content), indent=1) + "\n").encode())
            if folder.exists():
                if exchanged(fresh, folder):
                    return
                folder.rename(old)
            try:
                fresh.rename(folder)
            except OSError:
                if old.exists():
                    old.rename(folder)
                raise
    except OSError as error:
        raise ExportError(f"'{folder}' cannot be written: {error.strerror or error}.") from error


def _is_free(folder: Path) -> bool:
    """Return whether nothing would be lost with the folder: it does not exist, is empty, or contains only our files."""
    if not folder.exists():
        return True
    if not folder.is_dir() or folder.is_symlink():
        return False
    found = {entry.name for entry in folder.iterdir()}
    if not found:
        return True
    try:
        listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(listed, list) and found <= {LIST, *map(str, listed)}
