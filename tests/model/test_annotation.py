"""Statements: which of the places that they name they say something of."""

from controlmap.model.annotation import About
from controlmap.model.named_place import PlaceRole

ABOUT = About.model_validate(
    {
        "places": [
            "ford",
            {"id": "pith", "role": "seat"},
            {"id": "harbour", "role": "landmark"},
            {"id": "crest"},
            {"id": "mill", "role": "landmark"},
        ]
    }
)


def test_a_place_that_is_named_by_its_id_alone_is_spoken_of() -> None:
    assert ABOUT.places_spoken_of == ("ford", "crest")


def test_places_are_found_by_the_role_in_which_they_are_named() -> None:
    assert ABOUT.places_as(PlaceRole.SEAT) == ("pith",)
    assert ABOUT.places_as(PlaceRole.LANDMARK) == ("harbour", "mill")


def test_every_place_is_named_whatever_its_role() -> None:
    assert ABOUT.place_ids == ("ford", "pith", "harbour", "crest", "mill")
