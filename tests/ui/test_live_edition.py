"""The last valid atlas of an edition, without pages."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.ui.server.live_edition import LiveEdition


class Clock:
    """A clock that moves only when a test sets it."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def edition(marrow: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(marrow, tmp_path / "marrow"))


def load(edition: Path, _: Atlas | None) -> Atlas:
    return open_edition(edition)


def rename_the_north(edition: Path) -> None:
    zones = edition / "zones.yaml"
    zones.write_text(zones.read_text(encoding="utf-8").replace("The north", "The highlands"), encoding="utf-8")


def test_files_are_checked_at_most_once_a_second(edition: Path) -> None:
    clock = Clock()
    shown_edition = LiveEdition(edition, load, clock)
    first = shown_edition.now()
    rename_the_north(edition)
    clock.now_s += 0.9
    assert shown_edition.now() is first
    clock.now_s += 0.2
    assert shown_edition.now().version == first.version + 1


def test_a_reader_who_arrives_during_a_reload_gets_the_last_valid_atlas(edition: Path) -> None:
    clock = Clock()
    reloading, go_on = threading.Event(), threading.Event()

    def slow(path: Path, replaced: Atlas | None) -> Atlas:
        if replaced:
            reloading.set()
            assert go_on.wait(timeout=30)
        return open_edition(path)

    shown_edition = LiveEdition(edition, slow, clock)
    first = shown_edition.now()
    rename_the_north(edition)
    clock.now_s += 2
    other = threading.Thread(target=shown_edition.now)
    other.start()
    assert reloading.wait(timeout=30)
    assert shown_edition.now() is first
    go_on.set()
    other.join()
    assert shown_edition.now().version == 2


def test_the_very_first_readers_wait_for_one_load(edition: Path) -> None:
    loads: list[Path] = []

    def counted(path: Path, _: Atlas | None) -> Atlas:
        loads.append(path)
        return open_edition(path)

    shown_edition = LiveEdition(edition, counted)
    seen: list[Atlas] = []
    threads = [threading.Thread(target=lambda: seen.append(shown_edition.now().atlas)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loads) == 1
    assert len({id(atlas) for atlas in seen}) == 1
    assert len(seen) == 8


def test_an_error_of_our_own_while_loading_is_not_mistaken_for_a_state_of_the_edition(edition: Path) -> None:
    def broken(_: Path, __: Atlas | None) -> Atlas:
        raise RuntimeError("ours")

    clock = Clock()
    shown_edition = LiveEdition(edition, broken, clock)
    for _ in range(2):
        with pytest.raises(RuntimeError, match="ours"):
            shown_edition.now()
        clock.now_s += 2
