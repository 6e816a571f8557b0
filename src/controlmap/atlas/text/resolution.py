"""What a name was taken to mean, and why."""

from enum import StrEnum
from typing import NamedTuple

from controlmap.atlas.text.gazetteer import Target


class Reason(StrEnum):
    """Why a name was taken to mean what it was."""

    ONLY_MEANING = "only-meaning"
    MORE_USUAL = "more-usual"
    NOT_ITS_GROUND = "not-its-ground"
    """A town or a holder, where no word beside it says that the ground named after it is meant."""
    ACTS = "acts"
    """It says, wants or does what only a party can."""
    LISTED = "listed"
    """It stands in a list with others of the kind."""
    PREPOSITION = "preposition"
    PARTY_WORD = "party-word"
    AREA_WORD = "area-word"
    PLACE_WORD = "place-word"
    GROUND_NEAR = "ground-near"
    """A direction, in one sentence with words for ground that somebody holds."""
    DIRECTION = "direction"
    GOVERNORATE = "governorate"
    ORDINARY = "ordinary-word"
    ANOTHERS = "another's"
    """A word for a party, and the words beside it say of which other country, or of none."""
    NAMESAKE = "namesake"
    """Part of a longer name that the edition does not have."""


class Verdict(NamedTuple):
    """What a name means, if anything, and why."""

    target: Target | None
    reason: Reason
