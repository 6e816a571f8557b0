"""The maps of several days side by side: on a page, and as a picture."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.chosen_days import DAYS, chosen_days, moved_between
from controlmap.atlas.day_view import view_of
from controlmap.errors import DayError, ExportError
from controlmap.messages.catalogue import load_catalogue
from controlmap.publish.picture import export_multiples
from controlmap.render.blocks.multiples import multiples_block
from controlmap.render.picture.small_map import small_map_svg

SVG = "{http://www.w3.org/2000/svg}"
MOST_SMALL_BYTES = 9_000


def block(atlas: Atlas, language: str) -> str:
    return multiples_block(atlas, load_catalogue(language), {day: f"{day}.svg" for day in chosen_days(atlas)})


def test_the_editions_own_days_are_shown(syria_atlas: Atlas) -> None:
    assert chosen_days(syria_atlas) == syria_atlas.edition.manifest.chosen_days
    assert syria_atlas.as_of in chosen_days(syria_atlas)


def test_without_a_choice_the_first_the_articles_and_the_last_day_are_among_them(marrow_atlas: Atlas) -> None:
    days = chosen_days(marrow_atlas)
    assert marrow_atlas.edition.manifest.chosen_days == ()
    assert {marrow_atlas.first_day, marrow_atlas.as_of, marrow_atlas.last_day} <= set(days)
    assert len(days) <= DAYS
    assert list(days) == sorted(days)


def test_the_ground_between_two_days_is_that_of_the_comparison(syria_atlas: Atlas) -> None:
    days = chosen_days(syria_atlas)
    for km2, one, other in zip(moved_between(syria_atlas, days), days, days[1:], strict=False):
        compared = sum(handover.km2 for handover in syria_atlas.compare(one, other).handovers)
        assert km2 == pytest.approx(compared, abs=1e-6)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_map_leads_to_its_day_and_says_in_words_who_held_what(syria_atlas: Atlas, language: str) -> None:
    messages, html = load_catalogue(language), block(syria_atlas, language)

    assert re.findall(r'data-day="([^"]*)"', html) == [day.isoformat() for day in chosen_days(syria_atlas)]
    assert messages.say("multiples.article", day=messages.day(syria_atlas.as_of)) in html
    assert html.count('class="cm-meta"') == len(chosen_days(syria_atlas)) - 1
    always = next(actor for actor in syria_atlas.edition.actors if actor.id == "kurdish-led").label(language)
    assert all(always in alt for alt in re.findall(r'alt="([^"]*)"', html))


def test_a_small_map_is_light_and_fetches_nothing(syria_atlas: Atlas) -> None:
    for day in chosen_days(syria_atlas):
        svg = small_map_svg(view_of(syria_atlas, day))
        assert len(svg) < MOST_SMALL_BYTES
        assert not re.search(r'href="(?!#)|<text|<style', svg)


def test_the_ground_of_a_small_map_is_as_large_as_on_the_ground(syria_atlas: Atlas) -> None:
    view = view_of(syria_atlas, date(2015, 9, 30))
    root = ElementTree.fromstring(small_map_svg(view))  # noqa: S314 -- our own file
    drawn = {path.get("id"): area(path.get("d", "")) for path in root.iter(f"{SVG}path") if path.get("id")}
    country = drawn.pop("b")
    largest = max(view.map.areas_km2) / view.map.country_km2

    assert max(drawn.values()) / country == pytest.approx(largest, abs=0.02)


def area(path: str) -> float:
    """Return the area inside the rings of a path of relative steps; holes run the other way round."""
    total = 0.0
    for ring in path.split("z")[:-1]:
        numbers = [int(number) for number in re.findall(r"-?\d+", ring)]
        x, y, twice = numbers[0], numbers[1], 0
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            twice += x * (y + dy) - (x + dx) * y
            x, y = x + dx, y + dy
        twice += x * numbers[1] - numbers[0] * y
        total += twice / 2
    return abs(total)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_picture_has_title_days_legend_and_source(syria_atlas: Atlas, tmp_path: Path, language: str) -> None:
    out, messages = tmp_path / "days.svg", load_catalogue(language)
    days = export_multiples(syria_atlas, [], language, out)
    text = out.read_text(encoding="utf-8")

    assert days == chosen_days(syria_atlas)
    assert messages.say("map.title_other", country=syria_atlas.edition.manifest.country.say(language)) in text
    assert all(messages.day(day) in text for day in days)
    for holding in syria_atlas.map().holdings:
        actor = syria_atlas.edition.actor(holding.controller)
        assert actor is not None
        assert actor.label(language) in text
    assert not re.search(r"(href|src|@import|url\((?!#))", text)


def test_days_may_be_named_and_a_png_is_for_print(marrow_atlas: Atlas, tmp_path: Path) -> None:
    out = tmp_path / "days.png"
    wanted = [date(2020, 1, 1), date(2019, 2, 1)]

    assert export_multiples(marrow_atlas, wanted, "en", out) == tuple(sorted(wanted))
    with Image.open(BytesIO(out.read_bytes())) as picture:
        assert picture.width == 3000


def test_too_many_days_or_one_outside_the_edition_are_refused(marrow_atlas: Atlas, tmp_path: Path) -> None:
    many = [date(2019, month, 1) for month in range(1, 13)] + [date(2020, 1, 1)]
    with pytest.raises(ExportError, match="13 maps do not fit"):
        export_multiples(marrow_atlas, many, "en", tmp_path / "days.svg")
    with pytest.raises(DayError):
        export_multiples(marrow_atlas, [date(2001, 1, 1)], "en", tmp_path / "days.svg")
