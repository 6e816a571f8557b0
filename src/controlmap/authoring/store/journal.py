"""The steps of an author, on disk: to take them back, and to finish one that a crash interrupted."""

import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from controlmap.authoring.atomic_write import write_atomically

MOST_STEPS: Final = 50
"""Older steps cannot be taken back."""

_ENDING: Final = ".json"


class Step(NamedTuple):
    """One change of an edition's files."""

    title: str
    """For a person: ``Draw the zone 'east-bank'``."""
    before: Mapping[str, str]
    """Text of each changed file by its name; "" if it did not exist."""
    after: Mapping[str, str]
    """The same after the change; "" if it was removed."""


def digest(text: str) -> str:
    """Return a fingerprint of a file's text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class Journal:
    """Numbered files, one for each step, written before the step itself."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def last(self) -> Step | None:
        """Return the newest step; None if there is none, or it cannot be read."""
        files = self._files()
        return _read(files[-1]) if files else None

    def add(self, step: Step) -> None:
        """Write a step. Raises OSError."""
        self._folder.mkdir(exist_ok=True)
        files = self._files()
        number = int(files[-1].stem) + 1 if files else 1
        write_atomically(self._folder / f"{number:06}{_ENDING}", json.dumps(step._asdict(), ensure_ascii=False))
        for old in files[: len(files) + 1 - MOST_STEPS]:
            old.unlink(missing_ok=True)

    def drop_last(self) -> None:
        """Forget the newest step."""
        files = self._files()
        if files:
            files[-1].unlink(missing_ok=True)

    def unfinished(self, now: Callable[[str], str]) -> Step | None:
        """Return the newest step if only some of its files were written: the process was ended between two of them.

        A file that is neither as before nor as after has been changed by another program: the step is left as it is.
        """
        step = self.last()
        if step is None:
            return None
        texts = {name: now(name) for name in step.after}
        is_known = all(text in {step.before[name], step.after[name]} for name, text in texts.items())
        is_written = [texts[name] == step.after[name] for name in texts]
        if is_known and not any(is_written):
            self.drop_last()  # nothing of it was written
            return None
        return step if is_known and not all(is_written) else None

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(path for path in self._folder.iterdir() if path.suffix == _ENDING and path.stem.isdigit())


def _read(file: Path) -> Step | None:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Step(str(found["title"]), dict(found["before"]), dict(found["after"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
