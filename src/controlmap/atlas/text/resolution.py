"""The resolution of a name: what it was taken to mean, and why."""

from enum import StrEnum
from typing import NamedTuple

from controlmap.atlas.text.edition_names import Target


class Reason(StrEnum):
    """The reason for a resolution."""

    ONLY_MEANING = "only-meaning"
    MORE_USUAL = "more-usual"
    NOT_ITS_GROUND = "not-its-ground"
    """A town or a holder, since nothing in the context suggests the ground named after it."""
    ACTS = "acts"
    """It says, wants or does something that only a party can."""
    ACTED_ON = "acted-on"
    """It is blamed, asked or supported, as only a party can be."""
    LISTED = "listed"
    """It is in a list with others of the same kind."""
    PREPOSITION = "preposition"
    PARTY_WORD = "party-word"
    AREA_WORD = "area-word"
    PLACE_WORD = "place-word"
    GROUND_NEAR = "ground-near"
    """A direction in one sentence with words for held ground."""
    DIRECTION = "direction"
    GOVERNORATE = "governorate"
    ORDINARY = "ordinary-word"
    ANOTHERS = "anothers"
    """A word for a party, but the context names another country, or an unspecified party."""
    NAMED_BEFORE = "named-before"
    """An everyday word for what the text has named before: "the agency"."""
    CAPITAL = "capital"
    """An everyday word that is written like a name."""
    LONGER_NAME = "longer-name"
    """Part of a longer name that names something else: "X Gate"."""
    DATELINE = "dateline"
    """The city in which a report was written, before its text."""
    PRODUCT = "product"
    """Part of what a dish or a good is called: "X soap"."""
    LANGUAGE = "language"
    """The language of a people: "in X"."""
    NAMESAKE = "namesake"
    """Part of a longer name that is not in the edition."""


class Resolution(NamedTuple):
    """What a name means, if anything, and why."""

    target: Target | None
    reason: Reason
