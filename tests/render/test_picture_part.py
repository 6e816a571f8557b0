"""The picture of a part of the map: what a reader looks at, with what is selected."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.picture.part import WHOLE, Part, read_bounds
from controlmap.render.picture.svg import picture_svg

SVG = "{http://www.w3.org/2000/svg}"
AROUND_DAMASCUS = (35.9, 33.2, 36.9, 33.9)
GHOUTA = ZoneId("rebels-eastern-ghouta")
CREDIT = dict.fromkeys(("title", "licence", "citation", "source"), "")


def drawn(atlas: Atlas, part: Part) -> ElementTree.Element:
    return ElementTree.fromstring(picture_svg(view_of(atlas), load_catalogue("en"), CREDIT, part))  # noqa: S314 -- our own


def of_class(picture: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [each for each in picture.iter() if each.get("class") == name]


def said(picture: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in picture.iter(f"{SVG}text")]


def test_a_part_names_its_own_towns_and_has_no_inset(syria_atlas: Atlas) -> None:
    part, whole = drawn(syria_atlas, Part(AROUND_DAMASCUS)), drawn(syria_atlas, WHOLE)
    assert {"Damascus", "Douma", "Zabadani"} <= set(said(part))
    assert not {"Aleppo", "Raqqa"} & set(said(part))
    assert not of_class(part, "inset-name")
    assert of_class(whole, "inset-name")


def test_a_part_is_drawn_within_its_frame(syria_atlas: Atlas) -> None:
    picture = drawn(syria_atlas, Part(AROUND_DAMASCUS))
    frame = of_class(picture, "rule")[0]
    width, height = float(frame.attrib["width"]), float(frame.attrib["height"])
    for dot in [*of_class(picture, "dot rank-seat"), *of_class(picture, "dot rank-town")]:
        assert 0 <= float(dot.attrib["cx"]) <= width
        assert 0 <= float(dot.attrib["cy"]) <= height


def test_the_selection_is_marked_and_named(syria_atlas: Atlas) -> None:
    part = Part(AROUND_DAMASCUS, GHOUTA, (36.4, 33.57), "Eastern Ghouta")
    picture = drawn(syria_atlas, part)
    assert len(of_class(picture, "chosen")) == len(of_class(picture, "spot")) == 1
    assert any(text.endswith(" · Eastern Ghouta") for text in said(picture))
    plain = drawn(syria_atlas, WHOLE)
    assert not of_class(plain, "chosen") + of_class(plain, "spot")


def test_a_selection_elsewhere_marks_nothing(syria_atlas: Atlas) -> None:
    picture = drawn(syria_atlas, Part((38.0, 36.0, 39.0, 36.5), GHOUTA, (36.4, 33.57)))
    assert not of_class(picture, "chosen") + of_class(picture, "spot")


def test_only_a_close_part_names_small_towns(syria_atlas: Atlas) -> None:
    country = drawn(syria_atlas, Part(syria_atlas.edition.manifest.bounds))
    assert not of_class(country, "place rank-town")
    assert of_class(drawn(syria_atlas, Part(AROUND_DAMASCUS)), "place rank-town")


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ("35.9,33.2,36.9,33.9", AROUND_DAMASCUS),
        ("", None),
        ("None", None),
        ("35.9,33.2,36.9", None),
        ("35.9,33.2,36.9,33.9,1", None),
        ("nan,33.2,36.9,33.9", None),
        ("1e1,33.2,36.9,33.9", None),
        ("36.9,33.2,35.9,33.9", None),
        ("35.9,33.9,36.9,33.2", None),
        ("35.9,33.2,35.901,33.9", None),
        ("-3,49,3,52", None),
        ("-170,-80,170,80", None),
        ("35.9,33.2,٣٦.9,33.9", None),
        ("35.9,33.2,36.9,33.9\n", None),
    ],
)
def test_only_a_view_of_the_country_is_read(written: str, bounds: tuple[float, ...] | None, syria_atlas: Atlas) -> None:
    assert read_bounds(written, syria_atlas.edition.manifest.bounds) == bounds
