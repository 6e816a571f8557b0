"""A parent's eye on its child: the bounds that no system sets for us, and the only ones where a system sets none."""

import subprocess
import threading
import time
from types import TracebackType
from typing import Final, Self

import psutil

from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.endings import Ending

_LOOK_EVERY_S: Final = 0.02
"""In which a process can fill some 50 MB. A look takes 20 microseconds."""


class Watch:
    """Looks at a child's memory, processor time and silence, and kills it where one is too much. Use in ``with``."""

    def __init__(self, process: subprocess.Popen[bytes], bounds: Bounds) -> None:
        self.killed_for: Ending | None = None
        self._process, self._bounds = process, bounds
        self._asked_at: float | None = time.monotonic()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_on, name="controlmap-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def asked(self) -> None:
        """Count silence from now on."""
        self._asked_at = time.monotonic()

    def answered(self) -> None:
        """Count silence no longer: it is the parent who is busy."""
        self._asked_at = None

    def _look_on(self) -> None:
        try:
            child = psutil.Process(self._process.pid)
            while not self._over.wait(_LOOK_EVERY_S):
                self.killed_for = self._too_much(child)
                if self.killed_for is not None:
                    self._process.kill()
                    return
        except psutil.NoSuchProcess:
            return  # it ended by itself
        except psutil.AccessDenied:
            self.killed_for = Ending.NO_PROCESS  # what cannot be watched does not run
            self._process.kill()

    def _too_much(self, child: psutil.Process) -> Ending | None:
        with child.oneshot():
            times = child.cpu_times()
            if child.memory_info().rss > self._bounds.memory_mb << 20:
                return Ending.MEMORY
        if times.user + times.system > self._bounds.processor_s:
            return Ending.PROCESSOR
        asked_at = self._asked_at
        if asked_at is not None and time.monotonic() - asked_at > self._bounds.answer_s:
            return Ending.SILENT
        return None
