"""The error message for a file that cannot be imported."""

from pathlib import Path
from typing import Final

from controlmap.errors import ControlmapError

SAVE_AGAIN: Final = "open it in the program that made it, and save it again"
"""The fix for a damaged file."""


class CannotImportError(Exception):
    """A file that cannot be imported: what is wrong with it and how to fix it, both without a full stop."""

    def __init__(self, wrong: str, fix: str) -> None:
        self.wrong = wrong
        self.fix = fix
        super().__init__(f"{wrong}. Fix: {fix}.")

    def of(self, file: Path | str) -> ControlmapError:
        """Return the error that a user is shown, such as ``drawn.kml: it is empty. Fix: save it again.``."""
        return ControlmapError(f"{file}: {self}")


def damaged(form: str) -> CannotImportError:
    """Return the error for a file that its format's library cannot read."""
    return CannotImportError(f"it is damaged: it cannot be read as {form}", SAVE_AGAIN)
