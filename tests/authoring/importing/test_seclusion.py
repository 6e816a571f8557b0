"""A process that has given up the network and its files cannot get them back, where the kernel supports that."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tests.outside import REPOSITORY

TRY = """
import os, socket, subprocess, sys
sys.path.insert(0, sys.argv[1])
from controlmap.authoring.importing.confined.seclusion import leave_network, read_only

def tried(attempt):
    try:
        attempt()
    except OSError:
        return "refused"
    return "allowed"

print(leave_network(), tried(socket.socket), tried(lambda: subprocess.run([sys.executable, "-V"])))
print(
    read_only([sys.argv[2]]),
    tried(lambda: open(os.path.join(sys.argv[2], "mine"))),
    tried(lambda: open(os.path.join(sys.argv[2], "mine"), "w")),
    tried(lambda: open(sys.argv[3])),
    tried(lambda: os.listdir(os.path.dirname(sys.argv[3]))),
    tried(lambda: open(os.__file__)),
)
"""


@pytest.fixture
def answers(tmp_path: Path) -> list[list[str]]:
    """Return what a confined process was allowed to do, line by line; the first line says what the kernel enforces."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "mine").write_text("", encoding="utf-8")
    (tmp_path / "secret").write_text("", encoding="utf-8")
    command = [sys.executable, "-c", TRY, str(REPOSITORY / "src"), str(tmp_path / "own"), str(tmp_path / "secret")]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return [line.split() for line in run.stdout.splitlines()]


def test_the_network_and_other_programs_are_refused_where_the_kernel_filters_calls(answers: list[list[str]]) -> None:
    kept = sys.platform == "linux" and platform.machine() in {"x86_64", "aarch64"}

    assert answers[0] == ([str(kept), "refused", "refused"] if kept else ["False", "allowed", "allowed"])


def test_files_other_than_its_own_are_refused_where_the_kernel_has_landlock(answers: list[list[str]]) -> None:
    done, *tried = answers[1]

    assert tried == (["allowed", *["refused"] * 3, "allowed"] if done == "True" else ["allowed"] * 5)
