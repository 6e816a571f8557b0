"""A dashboard as deployed, in a folder of its own, with its memory and processor time measured. Linux only."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.outside import REPOSITORY
from tests.rehearsal.server import running

_FAULT = re.compile(r"^.*(?:Traceback|[A-Za-z]*Error\b|\bERROR\b|\bCRITICAL\b| failed: ).*$", re.MULTILINE)


@dataclass(frozen=True)
class Measured:
    """A running dashboard."""

    pid: int
    address: str
    folder: Path
    log: Path

    def memory_mb(self) -> float:
        """Return the memory that the process uses at this moment (resident set), in MB."""
        return self._status("VmRSS")

    def peak_mb(self) -> float:
        """Return the peak memory of the process, in MB."""
        return self._status("VmHWM")

    def processor_s(self) -> float:
        """Return the processor time that the process has used."""
        fields = self._read("stat").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def built_mb(self) -> float:
        """Return the size of the files that it has written for its readers, in MB."""
        return sum(file.stat().st_size for file in (self.folder / "static" / "built").glob("*")) / 1e6

    def faults_logged(self) -> list[str]:
        """Return the lines of its log that report an error."""
        return _FAULT.findall(self.log.read_text(encoding="utf-8", errors="replace"))

    def is_running(self) -> bool:
        """Return whether it is still running."""
        # A process that has ended but was not yet waited for has no memory left.
        return "VmRSS" in self._read("status")

    def _status(self, name: str) -> float:
        found = re.search(rf"^{name}:\s+(\d+) kB$", self._read("status"), re.MULTILINE)
        if found is None:
            raise ProcessLookupError(f"the server ended:\n{self.log.read_text(encoding='utf-8', errors='replace')}")
        return int(found[1]) * 1024 / 1e6

    def _read(self, name: str) -> str:
        return Path(f"/proc/{self.pid}/{name}").read_text(encoding="utf-8")


@contextmanager
def measured(edition: Path, *, limit_mb: float | None = None) -> Iterator[Measured]:
    """Run the dashboard of an edition as a host would, and stop it at the end.

    Args:
        edition: the folder of the edition to show.
        limit_mb: the most memory of its own that the kernel lets the process have: heap, mappings and the stacks of
            threads, all in full size whether touched or not (RLIMIT_DATA, set by ``prlimit``). Stricter than a
            container's limit, except that pages shared with files on disk do not count: see ``peak_mb`` for these.

    """
    with TemporaryDirectory(prefix="controlmap-load-") as name:
        folder = Path(name)
        log = folder / "server.log"
        _stage(folder)
        # A signal that ends this command ends its server as well.
        command = [
            "setpriv",
            "--pdeathsig",
            "TERM",
            "env",
            f"CONTROLMAP_EDITION={edition.resolve()}",
            sys.executable,
            "-m",
            "streamlit",
        ]
        if limit_mb is not None:
            command = ["prlimit", f"--data={limit_mb * 1e6:.0f}", *command]
        with running(command, folder, log) as server:
            yield Measured(server.pid, server.address, folder, log)


def _stage(folder: Path) -> None:
    """Set up the files that a host has: entry point, settings, an empty folder of served files."""
    shutil.copy(REPOSITORY / "app.py", folder)
    shutil.copytree(REPOSITORY / ".streamlit", folder / ".streamlit")
    (folder / "static").mkdir()
    (folder / "src").symlink_to(REPOSITORY / "src")
