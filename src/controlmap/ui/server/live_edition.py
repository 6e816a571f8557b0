"""The last valid atlas of an edition whose files are edited while a dashboard shows it."""

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.errors import EditionError
from controlmap.model.problem import Problem
from controlmap.ui.server.event_log import log_event

LOOK_EVERY_S: Final = 1.0
"""Minimum interval between two polls of the files; polling a hundred files takes under a millisecond."""


@dataclass(frozen=True, slots=True)
class ShownEdition:
    """The atlas to show now."""

    atlas: Atlas
    problems: tuple[Problem, ...]
    """Why the files on disk are not the version shown; empty if they are."""
    version: int
    """Another with every change of the other two, and in every edition of the process."""


class LiveEdition:
    """One edition's last valid atlas, reloaded when its files change. Shared by all threads of a server.

    Files are checked once per change, never once per reader. Readers who arrive meanwhile see the last valid atlas;
    they wait only if there is none yet.
    """

    def __init__(
        self,
        edition: Path,
        load: Callable[[Path, Atlas | None], Atlas],
        clock: Callable[[], float] = time.monotonic,
        versions: Iterator[int] | None = None,
    ) -> None:
        """Prepare to load ``edition``; ``load`` receives the atlas that the new one replaces.

        ``versions`` gives the numbers of versions; editions of one process share it, so that caches tell them apart.
        """
        self._edition = edition
        self._load = load
        self._clock = clock
        self._versions = versions or itertools.count(1)
        self._turn = threading.Lock()
        self._looked_s = -LOOK_EVERY_S
        self._stamp: Stamp | None = None
        self._shown: ShownEdition | None = None
        self._refused: tuple[Problem, ...] = ()

    def now(self) -> ShownEdition:
        """Return the edition to show.

        Raises:
            EditionError: the edition has mistakes, and no valid version was loaded since the process began.

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
        # Stamped before it is read, so that the next poll notices a file written meanwhile.
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
                self._shown = replace(last, problems=error.problems, version=next(self._versions))
        else:
            self._shown = ShownEdition(atlas, (), next(self._versions))
