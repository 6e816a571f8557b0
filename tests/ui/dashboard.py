"""The dashboard without a browser: a copy of the invented edition, run by Streamlit's AppTest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from streamlit.testing.v1 import AppTest

WITHIN_S = 60
"""The first run of a process imports everything; the rest allows for a busy machine."""


@dataclass
class Dashboard:
    """One reader's session, and the folder of the edition that it shows."""

    edition: Path
    app: AppTest

    def run(self) -> Dashboard:
        """Run the page once more, as after any click."""
        self.app.run(timeout=WITHIN_S)
        assert not self.app.exception, self.app.exception
        return self

    def html(self) -> str:
        """Return all the HTML of the page."""
        return "\n".join(block.proto.body for block in self.app.get("html"))

    def edit(self, file: str, change: Callable[[str], str]) -> None:
        """Change a file of the edition, as a text editor would."""
        path = self.edition / file
        before = path.read_text(encoding="utf-8")
        after = change(before)
        assert after != before, f"nothing changed in {file}"
        path.write_text(after, encoding="utf-8")
