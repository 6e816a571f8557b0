"""Search: a query finds the thing it means, however it is spelled."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.folding import folded
from controlmap.atlas.statements.search import Names
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, PlaceId
from controlmap.model.place import Place, PlaceRank
from controlmap.model.text import LocalText


@pytest.fixture(scope="module")
def edition(marrow_atlas: Atlas) -> Edition:
    """The invented edition with a few places whose names are spelled in many ways."""
    names = {
        "deir": ({"en": "Deir ez-Zor", "ar": "دير الزور"}, ("Dayr az-Zawr",)),
        "fuah": ({"en": "Al-Fu'ah", "ar": "الفوعة"}, ()),
        "idlib": ({"en": "Idlib", "ar": "إدلب"}, ()),
        "afrin": ({"en": "Afrin", "ar": "عفرين"}, ("Efrîn",)),
        "pith-gate": ({"en": "Gate of Pith", "ar": "باب بيث"}, ()),
    }
    places = [
        Place(id=PlaceId(place), name=LocalText(name), aliases=aliases, rank=PlaceRank.TOWN, at=(10.5, 12.5))
        for place, (name, aliases) in names.items()
    ]
    brief = Actor(id=ActorId("company"), name=LocalText({"en": "The Longest Name"}), short=LocalText({"en": "LN"}))
    return replace(
        marrow_atlas.edition,
        places=(*places, *marrow_atlas.edition.places),
        actors=(*marrow_atlas.edition.actors, brief),
    )


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("pith", "pith"),
        ("PITH", "pith"),
        ("  Pith ", "pith"),
        ("Píth", "pith"),
        ("Pithe", "pith"),
        ("efrin", "afrin"),
        ("Dayr", "deir"),
        ("deir ez-zor", "deir"),
        ("Deir Ezzor", "deir"),
        ("deir ez zor", "deir"),
        ("fuah", "fuah"),
        ("al-fu’ah", "fuah"),
        ("ʿFuʿah", "fuah"),
        ("الفوعه", "fuah"),
        ("الفوعة", "fuah"),
        ("فوعة", "fuah"),
        ("ادلب", "idlib"),
        ("أدلب", "idlib"),
        ("إِدْلِب", "idlib"),
        ("إدلـــب", "idlib"),
        ("ﺇﺩﻟﺐ", "idlib"),
        (unicodedata.normalize("NFD", "إدلب"), "idlib"),
        ("ﺍﻟﻔﻮﻋﺔ", "fuah"),
        ("عفرين", "afrin"),
        ("عفرىن", "afrin"),
    ],
)
def test_a_place_is_found_however_it_is_spelled(edition: Edition, typed: str, place: str) -> None:
    assert Names(edition).search(typed).places[0].id == place


def test_an_exact_name_comes_before_a_prefix_and_a_prefix_before_an_inner_match(edition: Edition) -> None:
    assert [place.id for place in Names(edition).search("pith").places] == ["pith", "pith-gate"]


def test_every_kind_is_searched_by_its_own_words(edition: Edition) -> None:
    assert [zone.id for zone in Names(edition).search("the hills").zones] == ["north"]
    assert [actor.id for actor in Names(edition).search("LN").actors] == ["company"]
    assert [actor.id for actor in Names(edition).search("شركة").actors] == ["overseas"]
    assert [note.id for note in Names(edition).search("fleet possible").annotations] == ["l2-fleet"]
    assert [note.id for note in Names(edition).search("المحادثات").annotations] == ["l4-talks"]


def test_all_words_must_occur(edition: Edition) -> None:
    assert not Names(edition).search("fleet winter")


@pytest.mark.parametrize("typed", ["", "   ", "'", "-", "ً"])
def test_an_empty_query_finds_nothing(edition: Edition, typed: str) -> None:
    assert not Names(edition).search(typed)


@pytest.mark.parametrize("typed", [".*", "%", "(", "\\", "<b>", "xyzzy"])
def test_a_query_that_no_name_contains_finds_nothing(edition: Edition, typed: str) -> None:
    assert not Names(edition).search(typed)


@given(text=st.text())
@example("ﻯ")
@example("℡")
@example("ﻷ")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(text=st.text())
def test_letter_case_and_unicode_composition_never_matter(text: str) -> None:
    assert folded(unicodedata.normalize("NFC", text)) == folded(unicodedata.normalize("NFD", text))


def test_every_zone_place_and_actor_is_found_first_by_each_of_its_names(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    for zone in edition.zones:
        assert all(zone in Names(edition).search(name).zones for name in (*zone.name.root.values(), *zone.aliases))
    for place in edition.places:
        for name in (*place.name.root.values(), *place.aliases):
            assert Names(edition).search(name).places[0] == place
    for actor in edition.actors:
        assert all(Names(edition).search(name).actors[0] == actor for name in actor.name.root.values())


@given(typed=st.text(max_size=40))
def test_any_query_gets_an_answer(edition: Edition, typed: str) -> None:
    found = Names(edition).search(typed)
    assert bool(found) == any((found.zones, found.places, found.actors, found.annotations))
