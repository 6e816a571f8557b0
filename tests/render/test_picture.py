"""The picture of a day: all required text is inside its frame, in any language, and nothing is fetched."""

import re
from datetime import date
from io import BytesIO
from itertools import combinations
from xml.etree import ElementTree

import pytest
from PIL import Image

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.publish.picture import png_picture, svg_picture
from controlmap.render.picture import ground_shapes
from controlmap.render.picture.letters import broken, width_px
from controlmap.render.picture.room import Box
from controlmap.render.picture.sheet import Sheet
from controlmap.render.picture.svg import picture_svg

SVG = "{http://www.w3.org/2000/svg}"
ISOLATES = re.compile("[\u2067\u2069]")


def drawn(atlas: Atlas, day: date | None = None, language: str = "en") -> ElementTree.Element:
    return ElementTree.fromstring(svg_picture(view_of(atlas, day), language))  # noqa: S314 -- our own file


def texts(picture: ElementTree.Element) -> list[str]:
    return [ISOLATES.sub("", text.text or "") for text in picture.iter(f"{SVG}text")]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_picture_by_itself_gives_subject_day_holders_and_source(syria_atlas: Atlas, language: str) -> None:
    view, messages = view_of(syria_atlas), load_catalogue(language)
    said = texts(drawn(syria_atlas, language=language))
    manifest = syria_atlas.edition.manifest

    assert manifest.title.say(language) in said
    assert any(messages.day(view.day) in text for text in said)
    assert any(manifest.article.publisher.say(language) in text for text in said)
    assert messages.say("legend.title") in said
    for holding in view.map.holdings:
        actor, zone = syria_atlas.edition.actor(holding.controller), syria_atlas.edition.zone(holding.zone)
        assert actor is not None
        assert zone is not None
        assert any(actor.label(language) in text for text in said)
        label = zone.label(language)
        assert label in said or all(any(word in text for text in said) for word in label.split()), label


def test_another_day_says_that_the_article_does_not_describe_it(syria_atlas: Atlas) -> None:
    said = " ".join(texts(drawn(syria_atlas, date(2016, 6, 1))))
    assert "1 June 2016" in said
    assert syria_atlas.edition.manifest.title.say("en") not in said


def test_no_two_callouts_overlap_and_no_leader_crosses_another(syria_atlas: Atlas) -> None:
    picture = drawn(syria_atlas)
    boxes = [
        Box(x, y, x + float(rect.attrib["width"]), y + float(rect.attrib["height"]))
        for rect in picture.iter(f"{SVG}rect")
        if rect.get("class") == "paper" and "stroke" in rect.attrib
        for x, y in [(float(rect.attrib["x"]), float(rect.attrib["y"]))]
    ]
    assert len(boxes) >= 5
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))


def test_the_picture_fetches_nothing_and_escapes_the_editions_text(marrow_atlas: Atlas) -> None:
    text = svg_picture(view_of(marrow_atlas), "en").decode("utf-8")
    assert not re.search(r"(href|src|@import|url\((?!#))", text)
    credit = dict.fromkeys(("title", "licence", "citation", "source"), "<script>&")
    hostile = picture_svg(view_of(marrow_atlas), load_catalogue("en"), credit)
    assert "<script>" not in hostile


def test_arabic_is_laid_out_from_the_right(syria_atlas: Atlas) -> None:
    by_language = {
        language: next(
            text for text in drawn(syria_atlas, language=language).iter(f"{SVG}text") if text.get("class") == "title"
        )
        for language in ("en", "ar")
    }
    assert by_language["en"].get("text-anchor") == "start"
    assert by_language["ar"].get("text-anchor") == "end"
    assert float(by_language["ar"].attrib["x"]) > float(by_language["en"].attrib["x"])


def test_a_png_has_print_quality_and_contains_its_credits(marrow_atlas: Atlas) -> None:
    with Image.open(BytesIO(png_picture(view_of(marrow_atlas), "en"))) as picture:
        assert picture.width == 3000
        assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert picture.info["Title"] == "Who holds Marrow"
        assert picture.info["Copyright"] == "CC BY 4.0. Drawn by hand."
        assert len(picture.convert("RGB").resize((100, 100)).getcolors(10_000) or []) > 50, "the picture is blank"


def test_areas_on_the_sheet_are_proportional_to_areas_on_the_ground(syria_atlas: Atlas) -> None:
    view = view_of(syria_atlas)
    sheet = Sheet(syria_atlas.edition.manifest.bounds, 900, 800)
    for shape, km2 in zip(view.map.grounds, view.map.areas_km2, strict=True):
        assert sheet.project(shape).area / sheet.px_per_km**2 == pytest.approx(km2, rel=2e-3)


def test_every_zone_is_named_once(syria_atlas: Atlas) -> None:
    sheet = Sheet(syria_atlas.edition.manifest.bounds, 900, 800)
    labels = [zone.label for zone in ground_shapes.zones_to_name(sheet, view_of(syria_atlas), "en")]
    assert len(labels) == len(set(labels)) == len({holding.zone for holding in syria_atlas.map().holdings})


def test_wider_letters_make_wider_words_and_long_text_is_broken_at_spaces() -> None:
    assert width_px("Aleppo", 14) < width_px("Aleppo", 14, bold=True) < width_px("Aleppo", 14, bold=True, spacing=2)
    lines = broken("a line that is far too long for the room that it has", 12, 80)
    assert " ".join(lines) == "a line that is far too long for the room that it has"
    assert all(width_px(line, 12) <= 80 for line in lines)
