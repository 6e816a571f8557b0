"""Films for readers: nobody waits for one, and one is drawn at a time."""

import threading
from io import BytesIO
from pathlib import Path

from PIL import Image

from controlmap.ui.server.film_maker import FilmMaker

WITHIN_S = 120.0
EVERY_S = 0.1


def ended(maker: FilmMaker) -> bool:
    """Return whether the film was finished, or failed, within a time."""
    pause = threading.Event()
    for _ in range(int(WITHIN_S / EVERY_S)):
        if not maker.is_busy():
            return True
        pause.wait(EVERY_S)
    return False


def test_a_film_is_drawn_by_another_process_and_only_once(marrow: Path) -> None:
    maker = FilmMaker()
    maker.begin((1, "en"), marrow)
    assert maker.is_busy()
    assert maker.film((1, "en")) is None
    maker.begin((1, "ar"), marrow)  # has no effect, since one is being drawn

    assert ended(maker)
    film = maker.film((1, "en"))
    assert film is not None
    with Image.open(BytesIO(film.content)) as picture:
        assert getattr(picture, "n_frames", 1) > 1
    assert maker.film((1, "ar")) is None
    maker.begin((1, "en"), marrow)
    assert not maker.is_busy()


def test_a_film_that_cannot_be_drawn_is_reported_and_may_be_tried_again(tmp_path: Path) -> None:
    maker = FilmMaker()
    maker.begin((1, "en"), tmp_path / "gone")
    assert ended(maker)
    assert maker.has_failed((1, "en"))
    assert maker.film((1, "en")) is None
    maker.begin((1, "en"), tmp_path / "gone")
    assert not maker.has_failed((1, "en"))
    assert ended(maker)
