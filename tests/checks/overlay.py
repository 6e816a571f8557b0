"""The invented edition with some files changed, as each case folder describes."""

import shutil
from pathlib import Path
from typing import Any, Final

import yaml

CHANGES: Final = "changes.yaml"
"""Changes that cannot be files of this repository: ``remove``, ``pad``, ``folder``, ``link``."""

EXPECTED: Final = "expected.txt"


def lay(edition: Path, overlay: Path, into: Path) -> None:
    """Copy ``edition`` to the new folder ``into`` and lay the files of ``overlay`` over it."""
    shutil.copytree(edition, into)
    for source in sorted(overlay.rglob("*")):
        target = into / source.relative_to(overlay)
        if source.is_file() and source.name not in {CHANGES, EXPECTED}:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    if (overlay / CHANGES).exists():
        _change(into, yaml.safe_load((overlay / CHANGES).read_text(encoding="utf-8")))


def _change(edition: Path, changes: dict[str, Any]) -> None:
    for name in changes.get("remove", []):
        target = edition / name
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    for name in changes.get("folder", []):
        (edition / name).mkdir()
    for name, to in changes.get("link", {}).items():
        (edition / name).symlink_to(to)
    for name, blank_lines in changes.get("pad", {}).items():
        with (edition / name).open("a", encoding="utf-8") as stream:
            stream.write("\n" * blank_lines)
