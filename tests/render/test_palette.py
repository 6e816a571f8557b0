"""The palette: readers with any colour vision can distinguish the holders, and text in a holder's tone is legible."""

from typing import Final

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor
from controlmap.model.ids import ActorId
from controlmap.model.text import LocalText
from controlmap.render import palette
from controlmap.render.blocks.about_blocks import about_page
from controlmap.render.colour_contrast import least_differences
from controlmap.render.colour_difference import VISIONS, ciede2000, contrast
from tests.publish.atlases import drawn

LIGHT_PAGE, DARK_PAGE = "#fbfaf7", "#14171a"
LEAST_ACROSS_A_FRONT: Final = 10.0
"""CIEDE2000 between ground of two adjacent holders: distinguishable at a glance, without the line between them."""
LEAST_ANYWHERE: Final = 6.0
"""CIEDE2000 between ground of any two holders: distinguishable by comparison with the legend."""
LEAST_CONTRAST: Final = 4.5
"""WCAG 2.2 AA, for text."""


def holders(atlas: Atlas) -> list[Actor]:
    """Return the actors that hold ground on the as-of day."""
    holding = {held.controller for held in atlas.map().holdings}
    return [actor for actor in atlas.edition.actors if actor.id in holding]


@pytest.mark.parametrize("vision", VISIONS)
def test_holders_are_distinguishable_with_every_kind_of_colour_vision(syria_atlas: Atlas, vision: str) -> None:
    least = least_differences(view_of(syria_atlas))[vision]
    print(f"{vision}: holders that meet {least.meeting:.1f}, any two {least.anywhere:.1f} (CIEDE2000)")
    assert least.meeting is not None
    assert least.anywhere is not None
    assert least.meeting >= LEAST_ACROSS_A_FRONT
    assert least.anywhere >= LEAST_ANYWHERE


def test_the_about_page_gives_the_smallest_difference_for_each_kind_of_vision(
    syria_atlas: Atlas, english: Catalogue
) -> None:
    page = about_page(view_of(syria_atlas), english)
    for vision, least in least_differences(view_of(syria_atlas)).items():
        assert least.meeting is not None
        assert least.anywhere is not None
        row = page.partition(english.say(f"vision.{vision}"))[2].partition("</tr>")[0]
        assert f">{least.meeting:.1f}<" in row
        assert f">{least.anywhere:.1f}<" in row


def test_a_day_with_one_holder_has_no_difference_to_give(marrow_atlas: Atlas) -> None:
    alone = drawn(marrow_atlas.edition, [])
    assert set(least_differences(view_of(alone)).values()) == {(None, None)}


def test_text_in_a_holders_tone_is_legible_on_either_page(syria_atlas: Atlas) -> None:
    for actor in holders(syria_atlas):
        dark, light = contrast(palette.dark(actor), LIGHT_PAGE), contrast(palette.light(actor), DARK_PAGE)
        assert dark >= LEAST_CONTRAST, f"{actor.id}: {palette.dark(actor)} has {dark:.2f} on {LIGHT_PAGE}"
        assert light >= LEAST_CONTRAST, f"{actor.id}: {palette.light(actor)} has {light:.2f} on {DARK_PAGE}"


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ff0000", "#ffff00", "#00ff00", "#00ffff", "#0000ff"])
def test_tones_are_legible_whatever_colour_an_edition_chooses(colour: str) -> None:
    actor = Actor(id=ActorId("any"), name=LocalText({"en": "Any"}), colour=colour)
    assert contrast(palette.dark(actor), LIGHT_PAGE) >= LEAST_CONTRAST
    assert contrast(palette.light(actor), DARK_PAGE) >= LEAST_CONTRAST


def test_no_two_holders_share_both_colour_and_pattern(syria_atlas: Atlas) -> None:
    looks = [(actor.colour, actor.pattern) for actor in holders(syria_atlas)]
    assert all(colour for colour, _ in looks)
    assert len(set(looks)) == len(looks)


def test_an_actor_without_ground_has_the_neutral_colour() -> None:
    assert palette.fill(Actor(id=ActorId("any"), name=LocalText({"en": "Any"}))) == palette.NO_COLOUR


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)
def test_the_colour_difference_has_the_published_values(
    one: tuple[float, float, float], other: tuple[float, float, float], apart: float
) -> None:
    assert ciede2000(one, other) == pytest.approx(apart, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(apart, abs=1e-4)
