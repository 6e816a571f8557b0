"""The join: a statement reaches a zone by name, by a place in it, or by its holder; the strongest of these counts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.statements.join import Joined, Link, LinkKind, links_of
from controlmap.model.annotation import About, Annotation, Modality
from controlmap.model.ids import ActorId, AnnotationId, PlaceId, ZoneId
from controlmap.model.named_place import NamedPlace, PlaceRole
from controlmap.model.text import LocalText

ZONES = [ZoneId(f"zone-{number}") for number in range(4)]
ACTORS = [ActorId(f"actor-{number}") for number in range(4)]
PLACES = [PlaceId(f"place-{number}") for number in range(5)]


class Scene(NamedTuple):
    """Statements, and who holds what on a day."""

    notes: list[Annotation]
    holders: Mapping[ZoneId, frozenset[ActorId]]
    zone_of_place: Mapping[PlaceId, ZoneId]


def statement(number: int, about: About) -> Annotation:
    """Return a statement in which only what it names matters."""
    return Annotation(
        id=AnnotationId(f"note-{number}"),
        line=number + 1,
        text=LocalText({"en": "Something."}),
        about=about,
        speaker=ActorId("gazette"),
        modality=Modality.REPORTED_FACT,
        when="2020",
    )


ABOUTS = st.builds(
    About,
    zones=st.lists(st.sampled_from(ZONES), unique=True, max_size=3).map(tuple),
    actors=st.lists(st.sampled_from(ACTORS), unique=True, max_size=3).map(tuple),
    places=st.lists(
        st.builds(NamedPlace, id=st.sampled_from(PLACES), role=st.sampled_from(PlaceRole)),
        unique_by=lambda place: place.id,
        max_size=3,
    ).map(tuple),
)
SCENES = st.builds(
    Scene,
    st.lists(ABOUTS, max_size=5).map(lambda abouts: [statement(at, about) for at, about in enumerate(abouts)]),
    st.dictionaries(st.sampled_from(ZONES), st.frozensets(st.sampled_from(ACTORS), min_size=1)),
    st.dictionaries(st.sampled_from(PLACES), st.sampled_from(ZONES)),
)


def by_pair(links: tuple[Link, ...]) -> dict[tuple[ZoneId, AnnotationId], Link]:
    """Index links by zone and statement."""
    return {(link.zone, link.annotation.id): link for link in links}


@given(scene=SCENES)
def test_a_statement_reaches_a_zone_at_most_once(scene: Scene) -> None:
    links = Joined(*scene).every
    assert len(by_pair(links)) == len(links)


@given(scene=SCENES)
def test_a_link_has_the_strongest_kind_that_applies_and_no_link_is_missing(scene: Scene) -> None:
    links = by_pair(Joined(*scene).every)
    for zone in ZONES:
        for note in scene.notes:
            reasons = [
                (LinkKind.NAME, zone in note.about.zones),
                (LinkKind.PLACE, any(scene.zone_of_place.get(place) == zone for place in note.about.places_spoken_of)),
                (LinkKind.HOLDER, bool(scene.holders.get(zone, frozenset()) & set(note.about.actors))),
            ]
            expected = min((kind for kind, holds in reasons if holds and zone in scene.holders), default=None)
            link = links.get((zone, note.id))
            assert (link.kind if link else None) == expected


@given(scene=SCENES)
def test_a_link_lists_the_places_or_holders_that_make_it(scene: Scene) -> None:
    for link in Joined(*scene).every:
        if link.kind is LinkKind.NAME:
            assert link.via == ()
        elif link.kind is LinkKind.PLACE:
            assert link.via
            assert all(scene.zone_of_place[PlaceId(place)] == link.zone for place in link.via)
            assert set(link.via) <= set(link.annotation.about.places_spoken_of)
        else:
            assert link.via
            assert set(link.via) == scene.holders[link.zone] & set(link.annotation.about.actors)


@given(scene=SCENES, data=st.data())
def test_naming_less_never_makes_a_link_stronger(scene: Scene, data: st.DataObject) -> None:
    named = [
        (at, field, name)
        for at, note in enumerate(scene.notes)
        for field in ("zones", "actors", "places")
        for name in getattr(note.about, field)
    ]
    if not named:
        return
    at, field, name = data.draw(st.sampled_from(named))
    about = scene.notes[at].about
    less = about.model_copy(update={field: tuple(other for other in getattr(about, field) if other != name)})
    notes = [*scene.notes[:at], scene.notes[at].model_copy(update={"about": less}), *scene.notes[at + 1 :]]
    before, after = by_pair(Joined(*scene).every), by_pair(Joined(notes, scene.holders, scene.zone_of_place).every)
    assert after.keys() <= before.keys()
    assert all(link.kind >= before[pair].kind for pair, link in after.items())


@given(scene=SCENES)
def test_links_are_ordered_by_kind_and_then_in_reading_order(scene: Scene) -> None:
    place = {note.id: at for at, note in enumerate(scene.notes)}
    order = [(link.kind, place[link.annotation.id]) for link in Joined(*scene).every]
    assert order == sorted(order)


@given(scene=SCENES)
def test_the_links_of_one_zone_or_statement_are_the_same_as_among_all(scene: Scene) -> None:
    joined = Joined(*scene)
    direct = [link for link in joined.every if link.kind is not LinkKind.HOLDER]
    assert list(joined.direct) == direct
    for zone in ZONES:
        assert joined.of_zone(zone) == tuple(link for link in joined.every if link.zone == zone)
    for note in scene.notes:
        assert joined.of_statement(note.id) == tuple(link for link in direct if link.annotation.id == note.id)


@given(about=ABOUTS)
def test_ground_without_a_holder_is_reached_by_no_statement(about: About) -> None:
    assert links_of(statement(0, about), {}, dict.fromkeys(PLACES, ZONES[0])) == ()


def test_a_place_in_the_zone_is_a_stronger_link_than_its_holder() -> None:
    note = statement(0, About(actors=(ACTORS[0],), places=(NamedPlace(id=PLACES[0]),)))
    (link,) = links_of(note, {ZONES[0]: frozenset({ACTORS[0]})}, {PLACES[0]: ZONES[0]})
    assert link == Link(ZONES[0], LinkKind.PLACE, note, (PLACES[0],))


@pytest.mark.parametrize("role", [PlaceRole.LANDMARK, PlaceRole.SEAT])
def test_a_landmark_and_a_seat_reach_no_ground(role: PlaceRole) -> None:
    note = statement(0, About(places=(NamedPlace(id=PLACES[0], role=role),)))
    assert links_of(note, {ZONES[0]: frozenset({ACTORS[0]})}, {PLACES[0]: ZONES[0]}) == ()


def test_the_atlas_joins_by_the_ground_of_the_day_asked_for(marrow_atlas: Atlas) -> None:
    found = {(link.zone, link.annotation.id): link.kind.name for link in marrow_atlas.links()}
    assert found == {
        ("south", "l1-plain"): "NAME",
        ("north", "l3-hills"): "NAME",
        ("south", "l2-fleet"): "HOLDER",
        ("kernel", "l1-plain"): "HOLDER",
        ("kernel", "l2-fleet"): "HOLDER",
    }


def test_a_place_moves_from_zone_to_zone_with_the_front(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.zone_of_place()[PlaceId("ford")] == "south"
    assert marrow_atlas.zone_of_place(marrow_atlas.first_day)[PlaceId("ford")] == "north"
    assert PlaceId("harbour") not in marrow_atlas.zone_of_place()


def test_links_by_place_are_those_of_the_day_asked_for(marrow_atlas: Atlas) -> None:
    ford = statement(0, About(places=(PlaceId("ford"),)))
    atlas = Atlas(replace(marrow_atlas.edition, annotations=(ford,)))
    assert [link.zone for link in atlas.links()] == ["south"]
    assert [link.zone for link in atlas.links(atlas.first_day)] == ["north"]
    assert [link.zone for link in view_of(atlas, atlas.first_day).links] == ["north"]
    assert view_of(atlas, atlas.first_day).joined.places_of(ZoneId("north")) == ("ford", "crest")


def test_a_zone_with_two_holders_is_reached_by_statements_about_either(marrow_atlas: Atlas) -> None:
    (walls,) = [hold for hold in marrow_atlas.edition.holds if hold.id == "kernel-walls"]
    half = {"id": "kernel-west", "controller": "league", "rank": 3, "geometry": shapely.box(10.1, 12.6, 10.2, 12.8)}
    holds = (*marrow_atlas.edition.holds, walls.model_copy(update=half))
    notes = tuple(
        statement(number, About(actors=(ActorId(actor),))) for number, actor in enumerate(("crown", "league"))
    )
    atlas = Atlas(replace(marrow_atlas.edition, holds=holds, annotations=notes))
    assert [link.via for link in atlas.links() if link.zone == "kernel"] == [("crown",), ("league",)]
