import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from controlmap.authoring.atomic_write import write_atomically

OURS = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
"""Makes a child process import the package from the same place as this process."""


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", "مارو\n")

    assert (tmp_path / "a").read_bytes() == "مارو\n".encode()


@pytest.mark.posix
def test_a_new_file_is_readable_by_everyone(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", "")

    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o644


def test_a_write_that_fails_leaves_the_old_text_and_no_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> NoReturn:
        raise OSError(28, "No space left on device")

    (tmp_path / "a").write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(tmp_path / "a", "new")

    assert (tmp_path / "a").read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_a_writer_that_is_killed_half_way_leaves_the_old_text(tmp_path: Path) -> None:
    writer = """
import sys
from pathlib import Path
from controlmap.authoring.atomic_write import replacing
with replacing(Path(sys.argv[1])) as beside:
    beside.write_text("half of the n", encoding="utf-8")
    print("half way", flush=True)
    sys.stdin.read()
"""
    (tmp_path / "a").write_text("old", encoding="utf-8")
    command = [sys.executable, "-c", writer, str(tmp_path / "a")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=OURS) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"half way\n"
        process.kill()

    assert (tmp_path / "a").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["a"]


@pytest.mark.posix
def test_a_full_disk_leaves_the_old_text_and_no_temporary_file(tmp_path: Path) -> None:
    writer = """
import resource, signal, sys
from pathlib import Path
from controlmap.authoring.atomic_write import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), "new" * 10_000)
except OSError as error:
    print(error.strerror)
"""
    (tmp_path / "a").write_text("old", encoding="utf-8")
    command = [sys.executable, "-c", writer, str(tmp_path / "a")]
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=OURS).stdout

    assert said == "File too large\n"
    assert (tmp_path / "a").read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]
