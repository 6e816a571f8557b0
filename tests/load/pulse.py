"""A server observed under load: whether it answers, how fast, and how much memory it uses."""

import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from types import TracebackType
from typing import Final, Self
from urllib.parse import urlsplit

from tests.load.server import Measured

EVERY_S: Final = 0.2
GIVEN_UP_AFTER_S: Final = 10.0


@dataclass
class Pulse:
    """Query a server's health five times a second, from a thread of its own. Use it in ``with``."""

    server: Measured
    answers_s: list[float] = field(default_factory=list)
    """How long each answer to ``/_stcore/health`` took."""
    memory_mb: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    """Errors of the queries: every kind and when, in seconds from the beginning."""
    _over: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._ask_on, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()

    def _ask_on(self) -> None:
        where, began = urlsplit(self.server.address), time.monotonic()
        while not self._over.wait(EVERY_S):
            asked = time.monotonic()
            line = HTTPConnection(where.hostname or "", where.port, timeout=GIVEN_UP_AFTER_S)
            try:
                line.request("GET", "/_stcore/health")
                if line.getresponse().read() != b"ok":
                    self.failures.append(f"{asked - began:.0f} s: not ok")
                self.memory_mb.append(self.server.memory_mb())
            except (OSError, HTTPException) as failure:
                self.failures.append(f"{asked - began:.0f} s: {type(failure).__name__}")
            finally:
                line.close()
            self.answers_s.append(time.monotonic() - asked)
