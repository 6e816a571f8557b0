"""The dossier: the content of a zone's panel, from the ground and the statements of a day."""

from dataclasses import replace
from datetime import date

import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.dossier import Dossier
from controlmap.atlas.statements.join import LinkKind
from controlmap.errors import DayError, UnknownIdError
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId, HoldId, ZoneId
from controlmap.painting.geodesy import area_km2, length_km
from tests.atlas.enclaves import FORT, enclave, with_a_fort, with_holds

SOUTH, NORTH, KERNEL = ZoneId("south"), ZoneId("north"), ZoneId("kernel")
FOOT_OF_THE_HILLS = shapely.LineString([(10, 12.5), (11, 12.5)])
WALLS = shapely.box(10.1, 12.6, 10.3, 12.8)


def without(atlas: Atlas, hold: str) -> Atlas:
    """Return the atlas of the same edition without one hold."""
    return Atlas(replace(atlas.edition, holds=tuple(one for one in atlas.edition.holds if one.id != hold)))


def divided(atlas: Atlas) -> Atlas:
    """Return an atlas in which the League holds the western half of the walled town, and both halves are one zone."""
    (walls,) = [hold for hold in atlas.edition.holds if hold.id == "kernel-walls"]
    west = {"id": HoldId("kernel-west"), "controller": ActorId("league"), "rank": 3, "also": ()}
    half = walls.model_copy(update=west | {"geometry": shapely.box(10.1, 12.6, 10.2, 12.8)})
    return Atlas(replace(atlas.edition, holds=(*atlas.edition.holds, half)))


def ids(dossier: Dossier, kind: LinkKind) -> list[str]:
    """Return the ids of the statements that reach a zone by one kind of link."""
    return [link.annotation.id for link in dossier.statements(kind)]


def test_a_zone_is_as_large_as_its_ground_and_its_share_is_of_the_country(marrow_atlas: Atlas) -> None:
    dossier = marrow_atlas.dossier(KERNEL)
    assert dossier.zone == marrow_atlas.edition.zone(KERNEL)
    country = area_km2(marrow_atlas.edition.border)
    assert dossier.area.km2 == pytest.approx(area_km2(WALLS))
    assert dossier.share == pytest.approx(area_km2(WALLS) / country)


def test_an_area_lies_between_its_bounds_by_about_its_fronts_length_times_their_margin(marrow_atlas: Atlas) -> None:
    area = marrow_atlas.dossier(KERNEL).area
    band = length_km(WALLS.boundary) * 0.8
    assert area.km2 - area.low_km2 == pytest.approx(band, rel=0.1)
    assert area.high_km2 - area.km2 == pytest.approx(band, rel=0.1)


def test_neighbours_are_zones_of_other_holders_with_the_length_of_the_front(marrow_atlas: Atlas) -> None:
    dossier = marrow_atlas.dossier(NORTH)
    found = [(other.zone, other.controller, round(other.length_km, 3)) for other in dossier.neighbours]
    assert found == [
        ("south", "crown", round(length_km(FOOT_OF_THE_HILLS), 3)),
        ("kernel", "crown", round(length_km(WALLS.boundary), 3)),
    ]


def test_two_fronts_with_one_neighbour_are_added_up(marrow_atlas: Atlas) -> None:
    second = shapely.box(10.6, 12.6, 10.8, 12.8)
    atlas = with_holds(marrow_atlas, enclave(marrow_atlas, "second-walls", second))
    (kernel,) = [other for other in atlas.dossier(NORTH).neighbours if other.zone == KERNEL]
    assert kernel.length_km == pytest.approx(length_km(WALLS.boundary) + length_km(second.boundary))


def test_a_front_of_less_than_a_kilometre_is_listed_with_its_basis(marrow_atlas: Atlas) -> None:
    ground = with_a_fort(marrow_atlas).dossier(KERNEL).ground
    assert ground.front_km == {Basis.STATED: pytest.approx(length_km(FORT.boundary))}


def test_a_front_is_as_long_from_either_side(marrow_atlas: Atlas) -> None:
    lengths = {
        (zone, other.zone): other.length_km
        for zone in (SOUTH, NORTH, KERNEL)
        for other in marrow_atlas.dossier(zone).neighbours
    }
    assert lengths
    assert all(lengths[b, a] == length for (a, b), length in lengths.items())


def test_a_front_inside_a_zone_does_not_make_it_its_own_neighbour(marrow_atlas: Atlas) -> None:
    dossier = divided(marrow_atlas).dossier(KERNEL)
    assert [part.controller for part in dossier.parts] == ["crown", "league"]
    assert {other.zone for other in dossier.neighbours} == {NORTH}


def test_a_divided_zone_is_as_large_as_its_two_parts(marrow_atlas: Atlas) -> None:
    dossier = divided(marrow_atlas).dossier(KERNEL)
    assert dossier.area.km2 == pytest.approx(area_km2(WALLS))
    assert dossier.share == pytest.approx(marrow_atlas.dossier(KERNEL).share)
    assert dossier.area.low_km2 < dossier.area.km2 < dossier.area.high_km2


def test_fronts_list_their_bases_strongest_first_with_the_range_of_margins(marrow_atlas: Atlas) -> None:
    ground = marrow_atlas.dossier(NORTH).ground
    assert list(ground.front_km) == [Basis.SOURCE, Basis.INFERRED]
    assert sum(ground.front_km.values()) == pytest.approx(length_km(FOOT_OF_THE_HILLS) + length_km(WALLS.boundary))
    assert ground.margins_km == (0.8, 2)


def test_ground_is_grouped_by_the_day_since_which_it_has_been_held(marrow_atlas: Atlas) -> None:
    (part,) = marrow_atlas.dossier(SOUTH).parts
    assert [tenure.since for tenure in part.tenures] == [marrow_atlas.first_day, date(2019, 9, 1)]
    assert sum(tenure.km2 for tenure in part.tenures) == pytest.approx(part.area.km2)


def test_ground_won_back_is_listed_separately_though_one_hold_covers_it_all(marrow_atlas: Atlas) -> None:
    (walls,) = [hold for hold in marrow_atlas.edition.holds if hold.id == "kernel-walls"]
    span = walls.span.model_copy(update={"end": date(2020, 1, 1)})
    besieged = walls.model_copy(update={"id": HoldId("pith-siege"), "controller": ActorId("league"), "span": span})
    besieged = besieged.model_copy(update={"geometry": shapely.box(10.4, 12.1, 10.5, 12.2)})
    atlas = Atlas(replace(marrow_atlas.edition, holds=(*marrow_atlas.edition.holds, besieged)))
    (part,) = atlas.dossier(SOUTH).parts
    since = {tenure.since: tenure.km2 for tenure in part.tenures}
    assert since[date(2020, 1, 1)] == pytest.approx(area_km2(besieged.geometry))


@pytest.mark.parametrize("zone", [SOUTH, NORTH, KERNEL])
def test_a_dossier_measures_the_ground_of_its_own_day(marrow_atlas: Atlas, zone: ZoneId) -> None:
    for day in (marrow_atlas.first_day, marrow_atlas.as_of):
        dossier, day_map = marrow_atlas.dossier(zone, day), marrow_atlas.map(day)
        (index,) = day_map.of_zone(zone)
        assert dossier.area.km2 == day_map.areas_km2[index]
        assert dossier.share == day_map.areas_km2[index] / day_map.country_km2
        assert dossier.area == marrow_atlas.area_ranges(day)[day_map.holdings[index]]
        assert {other.zone for other in dossier.neighbours} == {
            side.zone for front in day_map.fronts_of(zone) for side in (front.left, front.right) if side.zone != zone
        }


def test_contested_ground_names_who_else_is_there(marrow_atlas: Atlas) -> None:
    (part,) = marrow_atlas.dossier(KERNEL).parts
    assert (part.controller, part.also, part.pieces) == ("crown", ("league",), 1)


def test_a_zone_rests_on_the_sources_of_its_holds_each_named_once(marrow_atlas: Atlas) -> None:
    (part,) = marrow_atlas.dossier(SOUTH).parts
    assert {cited.id for cited in part.sources} == {"gazette-analysis", "marrow-atlas"}
    assert len(part.sources) == 2


def test_places_are_those_that_lie_in_the_zone_on_the_day(marrow_atlas: Atlas) -> None:
    assert [place.id for place in marrow_atlas.dossier(SOUTH).places] == ["pith", "ford", "east-gate"]
    early = marrow_atlas.dossier(SOUTH, marrow_atlas.first_day)
    assert [place.id for place in early.places] == ["pith", "east-gate"]


def test_backing_names_backer_and_statements_for_each_holder(marrow_atlas: Atlas) -> None:
    ((holder, backing),) = marrow_atlas.dossier(SOUTH).backing
    assert (holder, backing.actor, backing.statements) == ("crown", "overseas", ("l2-fleet",))
    assert marrow_atlas.dossier(NORTH).backing == ()


def test_statements_come_by_kind(marrow_atlas: Atlas) -> None:
    dossier = marrow_atlas.dossier(SOUTH)
    assert ids(dossier, LinkKind.NAME) == ["l1-plain"]
    assert ids(dossier, LinkKind.PLACE) == []
    assert ids(dossier, LinkKind.HOLDER) == ["l2-fleet"]
    assert [link.annotation.id for link in dossier.links] == ["l1-plain", "l2-fleet"]


def test_a_zone_without_ground_on_the_day_has_an_empty_dossier_of_area_zero(marrow_atlas: Atlas) -> None:
    dossier = without(marrow_atlas, "kernel-walls").dossier(KERNEL)
    assert (dossier.parts, dossier.neighbours, dossier.places, dossier.backing, dossier.links) == ((), (), (), (), ())
    assert dossier.ground.margins_km is None
    assert dossier.area == (0, 0, 0)
    assert dossier.share == 0


def test_an_unknown_zone_or_day_is_an_error_rather_than_an_empty_dossier(marrow_atlas: Atlas) -> None:
    with pytest.raises(UnknownIdError, match="has no zone 'atlantis'"):
        marrow_atlas.dossier(ZoneId("atlantis"))
    with pytest.raises(DayError):
        marrow_atlas.dossier(SOUTH, date(1999, 1, 1))


def test_a_zone_that_has_fallen_still_lists_the_statements_that_name_it(syria_atlas: Atlas) -> None:
    zone, later = ZoneId("rebels-eastern-ghouta"), date(2019, 3, 23)
    fallen = syria_atlas.dossier(zone, later)
    assert not fallen.parts
    said = [link.annotation.id for link in syria_atlas.dossier(zone).statements(LinkKind.NAME)]
    assert [link.annotation.id for link in fallen.links] == said
