"""The film: its days, its ground and its file."""

from bisect import bisect_right
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.moved_ground import days_spread_by_change, moved_km2
from controlmap.atlas.day_view import view_of
from controlmap.errors import DayError
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.span import Span
from controlmap.render.film.day_column import DayColumn
from controlmap.render.film.face_raster import OUTSIDE, FaceRaster
from controlmap.render.film.frames import Film
from controlmap.render.film.gif import gif
from controlmap.render.film.layout import Layout
from controlmap.render.film.looks import Looks
from controlmap.render.film.shots import MOST_SHOTS, Shot, shots_of
from controlmap.render.film.stage import Stage

AUTUMN = date(2017, 9, 1), date(2017, 12, 14)
MOST_BYTES = 8_000_000


def test_each_day_on_which_ground_changed_hands_has_a_frame(syria_atlas: Atlas) -> None:
    shots = shots_of(syria_atlas, *AUTUMN)
    moved = moved_km2(syria_atlas.holders, syria_atlas.mosaic.areas_km2)
    changed = {day for day, km2 in zip(syria_atlas.changes, moved, strict=True) if km2 > 0}

    assert [shot.day for shot in shots] == sorted({shot.day for shot in shots})
    assert {shot.day for shot in shots} == {day for day in changed if AUTUMN[0] < day < AUTUMN[1]} | {*AUTUMN}
    assert all(shot.ms % 10 == 0 for shot in shots)


def test_the_articles_day_and_the_last_are_shown_longest(syria_atlas: Atlas) -> None:
    last = syria_atlas.last_day
    shots = shots_of(syria_atlas, syria_atlas.first_day, last)

    assert len(shots) <= MOST_SHOTS + 20
    assert max(shots, key=lambda shot: shot.ms).day == last
    assert all(shot.ms <= 1_000 for shot in shots[1:-1] if shot.day != syria_atlas.as_of)


def test_a_long_time_without_a_change_has_few_frames(marrow_atlas: Atlas) -> None:
    first, last = marrow_atlas.first_day, marrow_atlas.last_day
    shots = shots_of(marrow_atlas, first, last)
    gaps = [(other.day - one.day).days for one, other in pairwise(shots)]

    assert max(gaps) <= 184
    assert len(shots) <= len(marrow_atlas.changes) + (last - first).days // 183 + 2


def test_a_day_outside_the_edition_is_refused(marrow_atlas: Atlas) -> None:
    with pytest.raises(DayError):
        shots_of(marrow_atlas, date(2001, 1, 1), marrow_atlas.last_day)


def test_days_are_spread_by_the_ground_that_changed_hands(syria_atlas: Atlas) -> None:
    moved = moved_km2(syria_atlas.holders, syria_atlas.mosaic.areas_km2)
    days = days_spread_by_change(syria_atlas.changes, moved, syria_atlas.last_day, 6, [date(2016, 12, 22)])

    assert len(days) == 6
    assert list(days) == sorted(days)
    assert {syria_atlas.first_day, date(2016, 12, 22), syria_atlas.last_day} <= set(days)


def test_the_ground_that_moved_is_that_of_the_comparison(syria_atlas: Atlas) -> None:
    moved = moved_km2(syria_atlas.holders, syria_atlas.mosaic.areas_km2)
    for period in (1, 50, 120):
        one, other = syria_atlas.changes[period - 1 : period + 1]
        km2 = sum(handover.km2 for handover in syria_atlas.compare(one, other).handovers)
        assert moved[period] == pytest.approx(km2, abs=1e-6)


def test_an_edition_with_few_changes_has_fewer_days(marrow_atlas: Atlas) -> None:
    moved = moved_km2(marrow_atlas.holders, marrow_atlas.mosaic.areas_km2)
    days = days_spread_by_change(marrow_atlas.changes, moved, marrow_atlas.last_day, 6, [])
    assert 2 <= len(days) <= 6


@pytest.mark.parametrize("day", [date(2015, 9, 30), date(2016, 12, 22), date(2017, 12, 14)])
def test_the_grid_gives_each_holder_its_share_of_the_country(syria_atlas: Atlas, day: date) -> None:
    raster = FaceRaster(Layout(view_of(syria_atlas), load_catalogue("en")).sheet, syria_atlas.mosaic.faces)
    period = bisect_right(syria_atlas.changes, day) - 1
    holders = Looks(syria_atlas).state(period, None).holders
    inside = raster.cells[raster.cells != OUTSIDE]
    counted = np.bincount(holders[inside], minlength=len(syria_atlas.edition.actors)) / len(inside)
    shares = syria_atlas.shares()

    for holder, share in zip(shares.holders, shares.values[period], strict=True):
        number = next(index for index, actor in enumerate(syria_atlas.edition.actors) if actor.id == holder)
        assert counted[number] == pytest.approx(share, abs=0.003), holder


def test_redrawing_what_changed_gives_the_same_map_as_drawing_all_of_it(syria_atlas: Atlas) -> None:
    layout, looks = Layout(view_of(syria_atlas), load_catalogue("en")), Looks(syria_atlas)
    raster, names = FaceRaster(layout.sheet, syria_atlas.mosaic.faces), layout.names()
    paper = np.full((raster.height, raster.width, 3), 200, dtype=np.float32)
    paint = looks.pixels(raster.width, raster.height)
    step_by_step = Stage(raster, paper, paint, names)
    for period in (3, 40, 41, 90):
        step_by_step.show(looks.state(period, period - 1))
    at_once = Stage(raster, paper, paint, names)
    at_once.show(looks.state(90, 89))

    assert np.abs(step_by_step.pixels - at_once.pixels).max() < 0.01


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_frame_has_title_day_legend_and_source(syria_atlas: Atlas, language: str) -> None:
    messages = load_catalogue(language)
    layout = Layout(view_of(syria_atlas), messages)
    page, day = layout.page_svg(), date(2016, 12, 22)
    column = DayColumn(layout, *AUTUMN).svg(day, date(2016, 12, 1))

    assert messages.say("map.title_other", country=syria_atlas.edition.manifest.country.say(language)) in page
    assert messages.day(syria_atlas.as_of) in page
    assert messages.day(day) in column
    assert messages.say("legend.title") in column
    assert messages.say("film.before") in column
    for holder in syria_atlas.shares().holders:
        actor = syria_atlas.edition.actor(holder)
        assert actor is not None
        assert actor.label(language) in column


def test_what_happened_since_the_frame_before_is_beside_the_map(marrow_atlas: Atlas) -> None:
    column = DayColumn(
        Layout(view_of(marrow_atlas), load_catalogue("en")), marrow_atlas.first_day, marrow_atlas.last_day
    )
    event = next(event for event in marrow_atlas.edition.events if event.ground)

    first_word = event.name.say("en").split()[0]
    assert first_word in column.svg(event.day, None)
    assert column.svg(event.day, None) != column.svg(event.day.replace(day=28), event.day)


def test_shared_ground_is_in_the_key_only_on_the_days_of_its_hold(marrow_atlas: Atlas) -> None:
    shared = next(hold for hold in marrow_atlas.edition.holds if hold.also)
    later = shared.model_copy(update={"span": Span(start=date(2020, 1, 1))})
    atlas, messages = Atlas(replace(marrow_atlas.edition, holds=(later,))), load_catalogue("en")
    column = DayColumn(Layout(view_of(atlas), messages), atlas.first_day, atlas.last_day)
    holder = atlas.edition.actor(shared.controller)
    assert holder is not None
    said = messages.say("legend.shared", holder=holder.label("en"))

    assert said not in column.svg(date(2019, 12, 31), None)
    assert said in column.svg(date(2020, 1, 1), None)


def test_the_file_shows_the_frames_again_and_stays_small(syria_atlas: Atlas) -> None:
    shots = shots_of(syria_atlas, *AUTUMN)[:12]
    film = Film(syria_atlas, load_catalogue("en"), *AUTUMN)
    frames = list(film.frames(shots))
    made = gif(frames, [frames[0], frames[-1]], [shot.ms for shot in shots], "Credit")

    assert len(made) / len(shots) * (MOST_SHOTS + 20) < MOST_BYTES
    with Image.open(BytesIO(made)) as shown:
        assert getattr(shown, "n_frames", 0) == len(shots)
        assert shown.info["loop"] == 0
        assert shown.info["comment"] == b"Credit"
        for number, frame in enumerate(frames):
            shown.seek(number)
            assert shown.info["duration"] == shots[number].ms
            off = np.abs(np.asarray(shown.convert("RGB")).astype(int) - frame)
            assert off.mean() < 2
            assert np.percentile(off, 99.9) < 40


def test_the_same_frames_are_the_same_bytes(marrow_atlas: Atlas) -> None:
    shots = [Shot(marrow_atlas.first_day, 500), Shot(marrow_atlas.as_of, 500)]

    def made() -> bytes:
        frames = list(Film(marrow_atlas, load_catalogue("ar"), shots[0].day, shots[1].day).frames(shots))
        return gif(frames, frames, [500, 500], "")

    assert made() == made()
