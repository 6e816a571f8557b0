"""Steps of an author: whole or not at all, undone in order, never over another program's work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from controlmap.authoring.store.edition_store import JOURNAL_FOLDER, ChangedOutsideError, EditionStore
from controlmap.authoring.store.folder_lock import locked
from controlmap.errors import ControlmapError
from tests.small_disk import FULL, small_disk

OURS = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
FILES = ("a.yaml", "zones/b.geojson", "zones/c.geojson")

WRITER = """
import sys
from pathlib import Path
from controlmap.authoring.store.edition_store import EditionStore
store = EditionStore(Path(sys.argv[1]))
names, size = sys.argv[3:], int(sys.argv[2])
for number in range(10_000):
    text = str(number) + "\\n" + "x" * size + "\\n" + str(number) + "\\n"
    store.step(f"step {number}", {name: (lambda _, text=text: text) for name in names})
    print(number, flush=True)
"""
COUNTER = """
import sys
from pathlib import Path
from controlmap.authoring.store.edition_store import EditionStore
store = EditionStore(Path(sys.argv[1]))
for number in range(40):
    store.step("count", {"entries.txt": lambda text: text + sys.argv[2] + str(number) + "\\n"})
"""


def test_a_step_writes_all_its_files_and_is_taken_back_as_a_whole(tmp_path: Path) -> None:
    store = EditionStore(tmp_path)
    assert store.step("make", {"a.yaml": lambda _: "one\n", "zones/b.geojson": lambda _: "{}\n"})
    assert store.step("change", {"a.yaml": lambda text: text + "two\n", "zones/b.geojson": lambda _: ""})
    assert (tmp_path / "a.yaml").read_text() == "one\ntwo\n"
    assert not (tmp_path / "zones/b.geojson").exists()
    assert (store.undoable(), store.undo()) == ("change", "change")
    assert ((tmp_path / "a.yaml").read_text(), (tmp_path / "zones/b.geojson").read_text()) == ("one\n", "{}\n")
    assert store.undo() == "make"
    assert not (tmp_path / "a.yaml").exists()
    assert store.undo() is None


def test_steps_outlive_the_program(tmp_path: Path) -> None:
    EditionStore(tmp_path).step("make", {"a.yaml": lambda _: "one\n"})
    assert EditionStore(tmp_path).undo() == "make"


def test_a_step_that_changes_nothing_is_none(tmp_path: Path) -> None:
    store = EditionStore(tmp_path)
    store.step("make", {"a.yaml": lambda _: "one\n"})
    assert not store.step("again", {"a.yaml": lambda _: "one\n"})
    assert store.undoable() == "make"


def test_a_file_changed_outside_since_it_was_read_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("one\n")
    store = EditionStore(tmp_path)
    assert store.read("a.yaml") == "one\n"
    (tmp_path / "a.yaml").write_text("theirs\n")
    with pytest.raises(ChangedOutsideError, match=r"'a.yaml' was changed outside meanwhile\."):
        store.step("change", {"a.yaml": lambda _: "ours\n", "b.yaml": lambda _: "ours\n"})
    assert (tmp_path / "a.yaml").read_text() == "theirs\n"
    assert not (tmp_path / "b.yaml").exists()
    assert store.step("change", {"a.yaml": lambda text: text + "ours\n"})  # asked again, it is made from their text
    assert (tmp_path / "a.yaml").read_text() == "theirs\nours\n"


def test_a_step_is_not_taken_back_over_later_work_of_another_program(tmp_path: Path) -> None:
    store = EditionStore(tmp_path)
    store.step("make", {"a.yaml": lambda _: "one\n"})
    (tmp_path / "a.yaml").write_text("one\ntheirs\n")
    with pytest.raises(ChangedOutsideError):
        store.undo()
    assert (tmp_path / "a.yaml").read_text() == "one\ntheirs\n"


def test_two_writers_of_one_file_lose_nothing(tmp_path: Path) -> None:
    command = (sys.executable, "-c", COUNTER, str(tmp_path))
    writers = [subprocess.Popen((*command, name), env=OURS) for name in "ab"]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    lines = (tmp_path / "entries.txt").read_text().splitlines()
    assert sorted(lines) == sorted(f"{name}{number}" for name in "ab" for number in range(40))


def test_a_folder_that_another_program_holds_is_reported(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(ControlmapError, match="Another program is writing in"), locked(tmp_path, 0.1):
        pass


@pytest.mark.posix
@pytest.mark.parametrize("after_s", [0.05, 0.11, 0.17, 0.23, 0.29])
def test_a_writer_killed_at_any_moment_leaves_every_file_whole_and_of_one_step(tmp_path: Path, after_s: float) -> None:
    if sys.platform == "win32":
        return
    (tmp_path / "zones").mkdir()
    process = subprocess.Popen(
        (sys.executable, "-c", WRITER, str(tmp_path), "200000", *FILES), env=OURS, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    until = time.monotonic() + after_s
    while time.monotonic() < until:
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.wait()
    EditionStore(tmp_path)
    numbers = set()
    for name in FILES:
        first, _, last, _ = (tmp_path / name).read_text().split("\n")
        numbers |= {first, last}
    assert len(numbers) == 1


@pytest.mark.posix
def test_a_full_disk_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        for name in FILES:
            (disk.folder / name).parent.mkdir(exist_ok=True)
            (disk.folder / name).write_text("old\n")
        command = (*disk.bound, sys.executable, "-c", WRITER, str(disk.folder), "40000", *FILES)
        done = subprocess.run(command, env=OURS, capture_output=True, text=True, check=False)
        assert done.returncode != 0
        assert any(words in done.stderr for words in FULL)
        assert {(disk.folder / name).read_text() for name in FILES} == {"old\n"}
        assert EditionStore(disk.folder).undoable() is None


def test_an_interrupted_step_is_finished_when_the_folder_is_opened_again(tmp_path: Path) -> None:
    store = EditionStore(tmp_path)
    store.step("make", {"a.yaml": lambda _: "one\n", "b.yaml": lambda _: "one\n"})
    store.step("change", {"a.yaml": lambda _: "two\n", "b.yaml": lambda _: "two\n"})
    (tmp_path / "b.yaml").write_text("one\n")  # as if the process had ended before it moved the second file
    again = EditionStore(tmp_path)
    assert (tmp_path / "b.yaml").read_text() == "two\n"
    assert again.undo() == "change"


def test_a_damaged_journal_is_no_obstacle(tmp_path: Path) -> None:
    EditionStore(tmp_path).step("make", {"a.yaml": lambda _: "one\n"})
    (tmp_path / JOURNAL_FOLDER / "000002.json").write_text("{")
    store = EditionStore(tmp_path)
    assert store.undoable() is None
    assert store.step("change", {"a.yaml": lambda _: "two\n"})
