"""An author's session in the Studio without a browser, on a copy of the invented edition."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from controlmap.authoring.reading.read import read_edition
from controlmap.model.edition import Edition
from tests.ui.dashboard import WITHIN_S


@dataclass
class FakeMap:
    """In place of streamlit-folium, which needs a browser: reports the event of the last click, as often as asked."""

    event: dict[str, Any] | None = None
    keys: list[str] = field(default_factory=list)
    """The key of each drawing: another key draws the map again."""

    def st_folium(self, *_: object, key: str, **__: object) -> dict[str, Any] | None:
        self.keys.append(key)
        return self.event


@dataclass
class Desk:
    """One author's session, the folder of the edition, and its map."""

    folder: Path
    app: AppTest
    map: FakeMap

    def run(self) -> Desk:
        self.app.run(timeout=WITHIN_S)
        assert not self.app.exception, self.app.exception
        return self

    def step(self, name: str) -> Desk:
        self.app.session_state["studio-step"] = name
        return self.run()

    def click(self, **event: object) -> Desk:
        """Click on the map."""
        self.map.event = {**event, "number": len(self.map.keys)}
        return self.run()

    def press(self, key: str) -> Desk:
        self.app.button(key=key).click()
        return self.run()

    def write(self, **texts: str) -> Desk:
        """Write into text fields, by their keys with underscores for hyphens."""
        for key, text in texts.items():
            self.app.text_input(key=key.replace("_", "-")).set_value(text)
        return self.run()

    def drop(self, name: str, content: bytes) -> Desk:
        self.app.file_uploader[0].upload(name, content)
        return self.run()

    @property
    def edition(self) -> Edition:
        edition, problems = read_edition(self.folder)
        assert edition is not None
        assert [str(problem) for problem in problems] == []
        return edition

    @property
    def edition_as_read(self) -> Edition:
        """Return an edition that may have problems."""
        edition, _ = read_edition(self.folder)
        assert edition is not None
        return edition

    @property
    def errors(self) -> list[str]:
        return [str(error.value) for error in self.app.error]
