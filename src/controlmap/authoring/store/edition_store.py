"""The files of an edition being written: each step whole or not at all, undoable, never over another program's work."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from controlmap.authoring.atomic_write import write_together
from controlmap.authoring.store.folder_lock import locked
from controlmap.authoring.store.journal import Journal, Step, digest
from controlmap.errors import ControlmapError

Change = Callable[[str], str]
"""From a file's text ("" if it does not exist yet) to its new text; "" removes the file."""


def together(*steps: Mapping[str, Change]) -> dict[str, Change]:
    """Return the changes of several steps as those of one: a file that several change is changed in their order."""
    files: dict[str, list[Change]] = {}
    for step in steps:
        for name, change in step.items():
            files.setdefault(name, []).append(change)

    def in_order(changes: list[Change]) -> Change:
        def change(text: str) -> str:
            for each in changes:
                text = each(text)
            return text

        return change

    return {name: in_order(changes) for name, changes in files.items()}


JOURNAL_FOLDER: Final = ".history"
"""Hidden, so that it is not part of the map."""


class ChangedOutsideError(ControlmapError):
    """A file was changed by another program since it was read here; nothing was written."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        listed = ", ".join(f"'{name}'" for name in names)
        super().__init__(
            f"{listed} was changed outside meanwhile. Nothing was written: look at it, and repeat the step."
        )


class EditionStore:
    """One author's view of an edition's folder.

    Every step is a set of changes to files. It is written under a lock, from the text that is in the file now: work of
    another program on other parts of it is kept. Where the author was shown a text that is there no longer, the step is
    refused.
    """

    def __init__(self, folder: Path) -> None:
        """Open a folder; a step that a crash interrupted is finished first."""
        self.folder = folder
        self._journal = Journal(folder / JOURNAL_FOLDER)
        self._seen: dict[str, str] = {}
        with locked(folder):
            unfinished = self._journal.unfinished(self._now)
            if unfinished is not None:
                self._write(unfinished.after)

    def read(self, name: str) -> str:
        """Return a file's text, "" if it does not exist, and remember it as seen. Raises OSError."""
        text = self._now(name)
        self._seen[name] = digest(text)
        return text

    def step(self, title: str, changes: Mapping[str, Change]) -> bool:
        """Change files, all or none; return whether anything changed. It can be undone.

        Each change is made from the text that is there now. A file that was read here before, and has been changed by
        another program since, is refused.

        Raises:
            ChangedOutsideError: naming those files.
            OSError: a file cannot be written; none was.

        """
        with locked(self.folder):
            before = {name: self._now(name) for name in changes}
            foreign = [name for name, text in before.items() if self._seen.get(name, digest(text)) != digest(text)]
            if foreign:
                for name in foreign:
                    del self._seen[name]  # it has been reported: the next try is from the new text
                raise ChangedOutsideError(foreign)
            after = {name: change(before[name]) for name, change in changes.items()}
            after = {name: text for name, text in after.items() if text != before[name]}
            if not after:
                return False
            self._journal.add(Step(title, {name: before[name] for name in after}, after))
            try:
                self._write(after)
            except OSError:
                self._journal.drop_last()
                raise
            return True

    def undoable(self) -> str | None:
        """Return the title of the step that ``undo`` would take back."""
        last = self._journal.last()
        return last.title if last is not None else None

    def undo(self) -> str | None:
        """Take back the last step and return its title.

        Raises:
            ChangedOutsideError: a file of it was changed since.
            OSError: a file cannot be written; none was.

        """
        with locked(self.folder):
            last = self._journal.last()
            if last is None:
                return None
            changed = [name for name, text in last.after.items() if self._now(name) != text]
            if changed:
                raise ChangedOutsideError(changed)
            self._write(last.before)
            self._journal.drop_last()
            return last.title

    def _now(self, name: str) -> str:
        path = self.folder / name
        return path.read_bytes().decode("utf-8") if path.exists() else ""

    def _write(self, texts: Mapping[str, str]) -> None:
        kept = {self.folder / name: text for name, text in texts.items() if text}
        for path in kept:
            path.parent.mkdir(parents=True, exist_ok=True)
        write_together(kept)
        for name, text in texts.items():
            if not text:
                (self.folder / name).unlink(missing_ok=True)
            self._seen.pop(name, None)
