"""The names that the browser's search compares with what a reader types."""

from typing import Final

from controlmap.atlas.spelling import spelled_words
from controlmap.atlas.statements.search import RANKS, names_of, searched_texts
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.place import Place
from controlmap.model.zone import Zone
from controlmap.render.payloads.channel import NamesPayload

MOST_SUGGESTED: Final = 8
"""Suggestions in one list: as many as fit above a phone's keyboard with room to tap."""


def search_keys(edition: Edition) -> dict[str, list[str]]:
    """Return the folded names of everything, by ``kind:id``; of equally good matches, the earlier comes first."""
    places = sorted(edition.places, key=lambda place: RANKS.index(place.rank))
    keys = {
        **{f"place:{place.id}": _spelled(place) for place in places},
        **{f"zone:{zone.id}": _spelled(zone) for zone in edition.zones},
        **{f"actor:{actor.id}": _spelled(actor) for actor in edition.actors},
    }
    for note in edition.annotations:
        keys[f"annotation:{note.id}"] = [" ".join(spelled_words(words)) for words in searched_texts(note)]
    return keys


def names_payload(edition: Edition, messages: Catalogue) -> NamesPayload:
    """Return the names that are suggested while a reader types, with what each is."""
    language = messages.language
    labels = {f"zone:{zone.id}": (zone.name.say(language), messages.say("search.zone")) for zone in edition.zones}
    labels |= {
        f"place:{place.id}": (place.name.say(language), messages.say(f"rank.{place.rank}")) for place in edition.places
    }
    labels |= {f"actor:{one.id}": (one.name.say(language), messages.say("search.actor")) for one in edition.actors}
    return {
        "keys": {name: keys for name, keys in search_keys(edition).items() if name in labels},
        "labels": labels,
        "label": messages.say("search.suggestions"),
        "near": messages.say("search.near"),
        "counts": [messages.count("search.suggested", number) for number in range(MOST_SUGGESTED + 1)],
    }


def _spelled(record: Zone | Place | Actor) -> list[str]:
    return list(dict.fromkeys(" ".join(spelled_words(name)) for name in names_of(record)))
