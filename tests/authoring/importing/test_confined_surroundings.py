"""A child inherits nothing from its parent, waits for a free slot, and ends when nobody waits for its answer."""

import errno
import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from controlmap.authoring.importing.confined.bounds import AT_ONCE
from controlmap.authoring.importing.confined.endings import Ending
from controlmap.authoring.importing.confined.jobs import read_pieces
from tests.authoring.importing.confining import AMPLE, children, ending, job, pieces
from tests.outside import REPOSITORY

__all__ = ["children"]

pytestmark = pytest.mark.usefixtures("children")


def test_a_child_sees_none_of_its_parents_environment_folder_or_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "a server's own")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.syspath_prepend("/elsewhere")
    (piece,) = pieces(job("surroundings"))
    assert not {"SECRET", "PYTHONPATH", "PATH", "HOME"} & piece.header["environment"].keys()
    assert "/elsewhere" not in piece.header["path"]
    assert "" not in piece.header["path"]
    assert piece.header["folder"] != str(Path.cwd())
    assert piece.header["beside"] == []


def test_a_child_imports_no_library_before_its_limits_are_set() -> None:
    (piece,) = pieces(job("surroundings"))
    assert not {"numpy", "pyarrow", "pandas", "streamlit", "site"} & set(piece.header["modules"])


def test_a_childs_working_folder_is_removed_with_it() -> None:
    (piece,) = pieces(job("surroundings"))
    assert not Path(piece.header["folder"]).exists()


@pytest.mark.linux
def test_a_child_has_two_pipes_and_no_other_file_of_its_parent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, Path(__file__).open("rb") as file:
        server.set_inheritable(True)  # inheritable, as some libraries leave their files
        os.set_inheritable(file.fileno(), True)  # noqa: FBT003 -- it takes no keywords
        (piece,) = pieces(job("limits"))
    assert sorted(piece.header["files"].values()) == ["/dev/null"] * 3 + ["pipe"] * 2


@pytest.mark.linux
def test_a_child_has_system_limits_and_a_lower_priority_than_its_parent() -> None:
    (piece,) = pieces(job("limits"), replace(AMPLE, memory_mb=150, processor_s=9))
    assert piece.header["limits"] == {
        "CORE": 0,
        "FSIZE": 0,
        "NOFILE": 64,
        "CPU": 9,
        "DATA": 150 << 20,
        "AS": (150 + 2048) << 20,
    }
    assert piece.header["priority"] == min(19, os.nice(0) + 10)
    assert piece.header["leads_its_session"]
    assert piece.header["first_to_go"] == "1000"


@pytest.mark.posix
def test_a_child_can_write_no_file(tmp_path: Path) -> None:
    (piece,) = pieces(job("writes", path=str(tmp_path / "written")))
    assert piece.header == {"error": errno.EFBIG}
    assert not (tmp_path / "written").stat().st_size


def test_a_child_ends_when_its_answer_is_no_longer_wanted() -> None:
    with closing(read_pieces(job("falls_silent"), AMPLE)) as stream:
        next(stream)
        (child,) = psutil.Process().children()
        assert child.is_running()
    assert not child.is_running()


def test_where_all_slots_are_busy_the_user_is_asked_to_wait_and_served_later() -> None:
    one_piece = job("sends", pieces=1, piece_bytes=0)
    with ExitStack() as running, ThreadPoolExecutor(1) as threads:
        for _ in range(AT_ONCE):
            next(running.enter_context(closing(read_pieces(job("falls_silent"), AMPLE))))
        how, message = ending(one_piece, replace(AMPLE, wait_s=0.1))
        later = threads.submit(pieces, one_piece)
        running.close()
        assert len(later.result()) == 1
    assert how is Ending.BUSY
    assert message == "The file was not read: other files are being read just now. Try again in a moment."


def test_a_slot_is_freed_however_a_child_ends() -> None:
    for _ in range(AT_ONCE + 1):
        assert ending(job("leaves"), replace(AMPLE, wait_s=0.1))[0] is Ending.CRASHED


def test_where_no_process_can_be_started_the_user_gets_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_base_executable", "/nowhere/python")
    how, message = ending(job("echo"))
    assert how is Ending.NO_PROCESS
    assert message == "The file was not read: the machine cannot start another process. Try again in a moment."


def test_no_child_runs_before_the_first_file_is_read() -> None:
    module = "controlmap.publish.incidents.uploaded_table"
    asked = f"import {module}, threading, psutil; print(threading.active_count(), psutil.Process().children())"
    here = {**os.environ, "PYTHONPATH": str(REPOSITORY / "src")}
    done = subprocess.run([sys.executable, "-c", asked], env=here, capture_output=True, text=True, check=True)
    assert done.stdout == "1 []\n"
