"""System calls, traced: the files that commands open and the addresses they contact, for each malicious file."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from controlmap.authoring.importing.foreign.parts import PARTS
from tests.cli.test_hostile_imports import EVERY
from tests.hostile.bait import CANARY, Bait, Hostile
from tests.hostile.beside import BESIDE
from tests.outside import REPOSITORY

pytestmark = [pytest.mark.thorough, pytest.mark.strace]

FILES = (*EVERY, *BESIDE)
OPENED = re.compile(r'\bopen(?:at2?)?\((?:[^,"]*, )?"((?:[^"\\]|\\.)*)", \{?(?:flags=)?([A-Z_|]+)')
CALLED = re.compile(r"\b(?:connect|bind|sendto|sendmsg|socket)\((?!AF_UNIX|.*/nscd/socket)")
"""All connections except the C library's query to the local cache of user names, which needs no network."""
TRACED = "open,openat,openat2,creat,socket,connect,bind,sendto,sendmsg,io_uring_setup,execve"


@dataclass(frozen=True)
class Trace:
    """The recorded system calls of every command on every malicious file."""

    folder: Path
    """Contains a folder for each malicious file, named by its number."""
    numbers: range
    """Of the files that were tried."""
    lines: tuple[str, ...]
    output: str

    def opened(self) -> dict[int, set[str]]:
        """Return the names of the files opened in each malicious file's folder."""
        found: dict[int, set[str]] = {number: set() for number in self.numbers}
        for line in self.lines:
            match = OPENED.search(line)
            if match is None:
                continue
            inside = re.match(rf"(?:{re.escape(str(self.folder))}/)?(\d+)/(.+)", match[1])
            if inside is not None:
                found[int(inside[1])].add(inside[2])
        return found


@pytest.fixture(
    scope="module", params=[pytest.param(5, id="a fifth"), pytest.param(1, id="all", marks=pytest.mark.exhaustive)]
)
def trace(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, marrow: Path) -> Trace:
    numbers = range(0, len(FILES), request.param)
    folder = tmp_path_factory.mktemp("traced").resolve()
    shutil.copytree(marrow, folder / "marrow")
    commands = []
    for number in numbers:
        hostile = FILES[number]
        (folder / str(number)).mkdir()
        path = folder / str(number) / hostile.name
        hostile.make(Bait(folder / str(number), 9), path)
        for command in ("polygons", "settlements"):
            arguments = ["import", command, str(path), "--edition", "marrow", "--refused", "refused"]
            commands.append([str(folder), arguments])
        commands.append([str(folder), ["join", str(path), "--edition", "marrow", "--out", "out.csv"]])
    (folder / "commands").write_text("\n".join(map(json.dumps, commands)), encoding="utf-8")
    strace = ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={TRACED}", "-o", str(folder / "trace")]
    run = subprocess.run(
        [*strace, sys.executable, "-m", "tests.hostile.commands", str(folder / "commands")],
        capture_output=True,
        text=True,
        check=True,
        cwd=REPOSITORY,
        env={"PYTHONPATH": f"{REPOSITORY / 'src'}:{REPOSITORY}", "PATH": "/usr/bin:/bin"},
    )
    assert run.stdout.count("exit status") == len(commands)
    return Trace(
        folder, numbers, tuple((folder / "trace").read_text(errors="replace").splitlines()), run.stdout + run.stderr
    )


def _parts(hostile: Hostile) -> set[str]:
    """Return the files that belong to a Shapefile and may be opened with it."""
    path = Path(hostile.name)
    parts = {path.with_suffix(part).name for part in PARTS} if path.suffix == ".shp" else set()
    return parts - {hostile.beside}


def test_only_the_named_file_is_opened(trace: Trace) -> None:
    named = {number: {hostile.name, *_parts(hostile)} for number, hostile in enumerate(FILES)}
    beyond = {number: names - named[number] for number, names in trace.opened().items()}

    assert {number: names for number, names in beyond.items() if names} == {}
    assert not [line for line in trace.lines if "secret" in line and "open" in line and "/secrets." not in line]


def test_the_trace_records_opened_files(trace: Trace) -> None:
    seen = sum(bool(names) for names in trace.opened().values())

    assert seen > len(trace.numbers) / 2


def test_no_address_is_contacted_and_no_socket_is_created(trace: Trace) -> None:
    assert [line for line in trace.lines if CALLED.search(line)] == []
    assert [line for line in trace.lines if "io_uring" in line] == []


def test_no_word_of_a_secret_is_printed(trace: Trace) -> None:
    assert CANARY not in trace.output
    assert "root:" not in trace.output
