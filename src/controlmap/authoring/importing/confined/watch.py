"""The parent's watch on its child: enforces the bounds that no system does, or all of them where a system has none."""

import subprocess
import threading
import time
from types import TracebackType
from typing import Final, Self

import psutil

from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.endings import Ending

_LOOK_EVERY_S: Final = 0.02
"""Polling interval, in which a process can fill some 50 MB. A poll takes 20 microseconds."""


class Watch:
    """A monitor of a child's memory, processor time and response time, which kills it at a bound. Use in ``with``."""

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
        """Start the response clock."""
        self._asked_at = time.monotonic()

    def answered(self) -> None:
        """Stop the response clock: the parent is busy, not the child."""
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
            self.killed_for = Ending.NO_PROCESS  # a process that cannot be watched may not run
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
