"""Everyday words: each is a name of its record, in full or in short, or a word of one."""

import dataclasses
from typing import Any

from controlmap.checks.ordinary import ORDINARY_UNNAMED
from controlmap.model.edition import Edition


def refused(edition: Edition, records: str, identity: str, *words: str) -> list[str]:
    """Return the words that the rule refuses as everyday words of one record."""
    marked: dict[str, Any] = {
        records: tuple(
            record.model_copy(update={"ordinary": words}) if record.id == identity else record
            for record in getattr(edition, records)
        )
    }
    changed = dataclasses.replace(edition, **marked)
    return [finding.message.split("'")[1] for finding in ORDINARY_UNNAMED.run(changed)]


def test_a_short_name_of_an_actor_or_a_zone_may_be_an_everyday_word(edition: Edition) -> None:
    actors = tuple(
        actor.model_copy(update={"short": actor.name.model_copy(update={"root": {"en": "Hillfolk", "ar": "الجبليون"}})})
        if actor.id == "league"
        else actor
        for actor in edition.actors
    )
    hills = dataclasses.replace(edition, actors=actors)
    assert refused(hills, "actors", "league", "Hillfolk", "الجبليون") == []
    assert refused(edition, "actors", "league", "Hillfolk") == ["Hillfolk"]


def test_a_place_has_no_short_name_but_its_name_and_the_words_of_it_count(edition: Edition) -> None:
    (gate,) = [place for place in edition.places if place.id == "east-gate"]
    name = gate.name.root["en"]
    assert " " in name
    assert refused(edition, "places", "east-gate", name, name.split()[-1], "market") == ["market"]


def test_a_word_that_is_misspelt_is_refused_with_the_name_it_is_like(edition: Edition) -> None:
    marked = tuple(
        zone.model_copy(update={"ordinary": ("hils",)}) if zone.id == "north" else zone for zone in edition.zones
    )
    (finding,) = ORDINARY_UNNAMED.run(dataclasses.replace(edition, zones=marked))
    assert finding.fix.endswith("; nearest is 'hills'")
