"""Films for readers: drawn by a process of their own, one at a time, and kept as static files."""

import logging
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Final

from controlmap.render.web_map.map_assets import Asset, named_asset

log = logging.getLogger("controlmap")

_WITHIN_S: Final = 600.0
"""A process that takes longer is ended: on a busy machine the shipped edition takes a minute."""

_FILE: Final = "animation.gif"
_MODULE: Final = "controlmap.publish.animation_process"

Wish = tuple[int, str]
"""The version of the edition, and the language."""


class FilmMaker:
    """Makes films one after another. Safe to share between threads; no method waits for a film."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._films: dict[Wish, Asset] = {}
        self._failed: set[Wish] = set()
        self._wish: Wish | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._began_s = 0.0

    def begin(self, wish: Wish, edition: Path) -> None:
        """Start to draw a film, unless it was drawn before or another is being drawn."""
        with self._turn:
            self._look()
            if self._process is not None or wish in self._films:
                return
            self._failed.discard(wish)
            self._folder = tempfile.TemporaryDirectory(prefix="controlmap-film-", ignore_cleanup_errors=True)
            flags = 0
            if sys.platform == "win32":
                flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
            self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter; nothing of it is a reader's text
                [sys.executable, "-m", _MODULE, str(edition), wish[1], str(Path(self._folder.name, _FILE))],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                creationflags=flags,
            )
            self._wish, self._began_s = wish, time.monotonic()

    def film(self, wish: Wish) -> Asset | None:
        """Return a film, if it was drawn."""
        with self._turn:
            self._look()
            return self._films.get(wish)

    def is_busy(self) -> bool:
        """Return whether a film is being drawn."""
        with self._turn:
            self._look()
            return self._process is not None

    def has_failed(self, wish: Wish) -> bool:
        """Return whether the last attempt to draw a film failed."""
        with self._turn:
            return wish in self._failed

    def _look(self) -> None:
        """Take the film of a process that has ended; end one that takes too long."""
        process, wish, folder = self._process, self._wish, self._folder
        if process is None or wish is None or folder is None:
            return
        if process.poll() is None:
            if time.monotonic() - self._began_s < _WITHIN_S:
                return
            process.kill()
            process.wait()
        file = Path(folder.name, _FILE)
        if process.returncode == 0 and file.is_file():
            # Films of versions that are no longer shown would only fill the memory.
            self._films = {other: film for other, film in self._films.items() if other[0] == wish[0]}
            self._films[wish] = named_asset(f"film-{wish[1]}", "gif", file.read_bytes())
        else:
            log.warning("the film in %s was not drawn: its process ended with %s", wish[1], process.returncode)
            self._failed.add(wish)
        self._process = self._folder = None
        folder.cleanup()
