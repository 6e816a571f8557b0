"""The last good atlas of an edition whose files are edited while a dashboard shows it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.errors import EditionError
from controlmap.model.problem import Problem
from controlmap.ui.server.event_log import log_event

LOOK_EVERY_S: Final = 1.0
"""How often at most the files are looked at; a look at a hundred files takes under a millisecond."""


@dataclass(frozen=True, slots=True)
class ShownEdition:
    """What there is to show just now."""

    atlas: Atlas
    problems: tuple[Problem, ...]
    """Why the files on disk are not what is shown; empty where they are."""
    version: int
    """Grows with every change of the other two."""


class LiveEdition:
    """One edition's last good atlas, loaded again when its files change. Shared by every thread of a server.

    Files are checked once for each change, never once for each reader. A reader who comes while they are is shown the
    last good atlas; only where there is none yet do readers wait.
    """

    def __init__(
        self, edition: Path, load: Callable[[Path, Atlas | None], Atlas], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Prepare to load ``edition``; ``load`` is told the atlas that the new one replaces."""
        self._edition = edition
        self._load = load
        self._clock = clock
        self._turn = threading.Lock()
        self._looked_s = -LOOK_EVERY_S
        self._stamp: Stamp | None = None
        self._shown: ShownEdition | None = None
        self._refused: tuple[Problem, ...] = ()

    def now(self) -> ShownEdition:
        """Return what to show.

        Raises:
            EditionError: the edition does not check, and no earlier state of it did since the process began.

        """
        if self._turn.acquire(blocking=self._shown is None):
            try:
                self._look()
            finally:
                self._turn.release()
        if self._shown is None:
            raise EditionError(self._refused)
        return self._shown

    def _look(self) -> None:
        now_s = self._clock()
        if now_s - self._looked_s < LOOK_EVERY_S:
            return
        self._looked_s = now_s
        # Stamped before it is read: what is written meanwhile makes another stamp at the next look.
        seen = stamp(self._edition)
        if seen == self._stamp and (self._shown or self._refused):
            return
        self._stamp = seen
        last = self._shown
        try:
            atlas = self._load(self._edition, last.atlas if last else None)
        except EditionError as error:
            log_event("edition-refused", problems=len(error.problems), first=str(error.problems[0]))
            self._refused = error.problems
            if last:
                self._shown = replace(last, problems=error.problems, version=last.version + 1)
        else:
            self._shown = ShownEdition(atlas, (), last.version + 1 if last else 1)
