"""How fronts and hatchings are drawn: one definition for the map and the picture."""

from __future__ import annotations

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.actor import Pattern
from controlmap.model.hold import Basis
from controlmap.render.line_styles import FRONT_STYLES, HATCHES, front_rules
from controlmap.render.picture.svg import picture_svg
from controlmap.render.web_map.map_assets import program_assets

CREDIT = dict.fromkeys(("title", "licence", "citation", "source"), "")


def test_every_basis_has_a_style() -> None:
    assert set(FRONT_STYLES) == set(Basis)


def test_no_two_bases_are_drawn_the_same_way() -> None:
    assert len(set(FRONT_STYLES.values())) == len(Basis)


def test_every_pattern_has_its_hatching_and_no_two_are_the_same() -> None:
    assert set(HATCHES) == set(Pattern)
    assert len(set(HATCHES.values())) == len(Pattern)


def test_the_map_and_the_picture_have_the_same_dashes(marrow_atlas: Atlas) -> None:
    _, ours = program_assets()
    picture = picture_svg(view_of(marrow_atlas), load_catalogue("en"), CREDIT)
    assert front_rules(".cm-front") in ours.styles.content.decode()
    assert front_rules(".front") in picture


def test_a_css_rule_contains_its_basis_its_width_and_its_dash() -> None:
    assert ".x.basis-named-place { stroke-width: 1.8px; stroke-dasharray: 7 4; }\n" in front_rules(".x")
    assert ".x.basis-source { stroke-width: 1.6px; }\n" in front_rules(".x")
