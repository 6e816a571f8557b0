"""Disputed ground: an author chooses a view of the border, and each piece; the edition says what was chosen."""

from __future__ import annotations

import pytest
import shapely

from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.authoring.scaffold.disputed_ground import BorderChoice, disputed_ground
from controlmap.authoring.scaffold.outlines import Outline, known_outline
from controlmap.errors import ControlmapError

ABYEI, CRIMEA, GOLAN = ((28.42, 9.67), (34.25, 45.3), (35.73, 33.04))


def outline(country: str, choice: BorderChoice | None = None) -> Outline:
    return known_outline(country, margin_degrees=1.0, choice=choice)


def contains(border: shapely.Geometry, at: tuple[float, float]) -> bool:
    return bool(shapely.contains_xy(border, *at))


def ids(country: str) -> list[str]:
    return [piece.id for piece in disputed_ground(country)]


def test_each_state_that_a_public_border_gives_a_piece_is_offered_it() -> None:
    assert ids("Sudan") == ["abyei", "bir-tawil"]
    assert ids("South Sudan") == ["abyei"]
    assert ids("Ukraine") == ids("Russia") == ["crimea"]
    assert ids("Serbia") == ["kosovo"]
    assert ids("Morocco") == ["western-sahara", "western-sahara-west"]
    assert ids("Libya") == []


def test_a_state_is_not_offered_a_larger_one_nor_a_territory_without_a_claim() -> None:
    assert ids("Palestine") == []
    assert "hong-kong" not in ids("China")
    assert "china" not in ids("Taiwan")


def test_ground_that_no_view_gives_to_the_country_is_named_and_not_a_hole_or_a_sea() -> None:
    drawn = outline("Sudan")

    assert not contains(drawn.border, ABYEI)
    assert [names["en"] for names, shape in drawn.neighbours if contains(shape, ABYEI)] == ["Abyei"]
    assert drawn.sea is not None
    assert not contains(drawn.sea, ABYEI)
    assert [names["en"] for names in drawn.left_out] == ["Abyei", "Bir Tawil"]


def test_a_piece_taken_in_leaves_no_sliver_and_is_nobody_elses() -> None:
    drawn = outline("Sudan", BorderChoice(included=frozenset({"abyei"})))

    assert contains(drawn.border, ABYEI)
    assert all(not shape.interiors for shape in shapely.get_parts(drawn.border))
    assert not any(contains(shape, ABYEI) for _, shape in drawn.neighbours)
    assert drawn.note.endswith("as seen from Germany; check them. Inside: Abyei. Outside: Bir Tawil.")


@pytest.mark.thorough
def test_the_view_of_who_administers_the_ground_moves_the_border_on_both_sides() -> None:
    view = BorderChoice(BorderView.ADMINISTERED)

    assert contains(outline("Ukraine").border, CRIMEA)
    without = outline("Ukraine", view)
    assert not contains(without.border, CRIMEA)
    assert len(shapely.get_parts(without.border)) == len(shapely.get_parts(outline("Ukraine").border))
    assert contains(outline("Russia", view).border, CRIMEA)
    assert "drawn with whoever administers it" in without.note


def test_a_single_choice_goes_before_the_view() -> None:
    view = BorderView.ADMINISTERED

    assert not contains(outline("Syria", BorderChoice(view)).border, GOLAN)
    assert contains(outline("Syria", BorderChoice(view, included=frozenset({"golan"}))).border, GOLAN)
    assert contains(outline("Ukraine", BorderChoice(view, included=frozenset({"crimea"}))).border, CRIMEA)


def test_a_piece_that_is_not_offered_is_refused_with_those_that_are() -> None:
    with pytest.raises(ControlmapError, match="'abyey' is not disputed ground of this country; nearest is 'abyei'"):
        outline("Sudan", BorderChoice(included=frozenset({"abyey"})))
    with pytest.raises(ControlmapError, match="Choose of these: none"):
        outline("Libya", BorderChoice(left_out=frozenset({"abyei"})))
    with pytest.raises(ControlmapError, match="both taken in and left out"):
        outline("Sudan", BorderChoice(included=frozenset({"abyei"}), left_out=frozenset({"abyei"})))
