"""Zones of a day: pages list the ones that have ground on that day."""

from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.model.ids import ZoneId

GONE = ZoneId("rebels-west-damascus")


def test_a_zone_is_listed_while_it_has_ground(syria_atlas: Atlas) -> None:
    assert GONE in [zone.id for zone in view_of(syria_atlas, date(2016, 2, 27)).zones()]


def test_the_day_of_the_article_lists_the_thirteen_zones_that_it_finds(syria_atlas: Atlas) -> None:
    zones = [zone.id for zone in view_of(syria_atlas).zones()]

    assert GONE not in zones
    assert len(zones) == 13
    assert zones == [zone.id for zone in syria_atlas.edition.zones if zone.id in zones]


def test_the_chosen_zone_stays_listed_on_a_day_on_which_it_has_no_ground(syria_atlas: Atlas) -> None:
    assert GONE in [zone.id for zone in view_of(syria_atlas).zones(GONE)]
    assert syria_atlas.dossier(GONE).parts == ()


def test_a_view_lists_the_zones_of_its_own_day(marrow_atlas: Atlas) -> None:
    view = view_of(marrow_atlas, marrow_atlas.first_day)
    north = ZoneId("north")
    assert view.map is marrow_atlas.map(marrow_atlas.first_day) is not marrow_atlas.map()
    assert view.area_ranges is marrow_atlas.area_ranges(marrow_atlas.first_day)
    assert view.dossier(north) is marrow_atlas.dossier(north, marrow_atlas.first_day) is not marrow_atlas.dossier(north)
    assert view.links == marrow_atlas.links(marrow_atlas.first_day)
    assert view_of(marrow_atlas).day == marrow_atlas.as_of


def test_a_view_has_the_fronts_of_its_own_day(marrow_atlas: Atlas) -> None:
    view = view_of(marrow_atlas, marrow_atlas.first_day)
    assert view.fronts is marrow_atlas.fronts(marrow_atlas.first_day) is not marrow_atlas.fronts()
    front = view.front("north.south")
    assert front is view.fronts[front.id] is not marrow_atlas.front("north.south")
