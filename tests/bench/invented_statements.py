"""The speakers of a generated country, and statements about its districts."""

from datetime import date
from typing import Any, Final, Protocol

Words = dict[str, str]

FIRST_DAY: Final = date(2020, 1, 1)
HOLDERS: Final = ("crown", "league", "union", "order", "band", "guard", "host", "circle")
_COLOURS: Final = ("#8a6d3b", "#2f6f8f", "#9c4a4a", "#4f7d4f", "#6b5b95", "#b07d2b", "#3b8a83", "#7a7a7a")
_SPEAKERS: Final = ("courier-desk", "captain", "clerk", "elder")
_MODALITIES: Final = ("reported-fact", "party-claim", "assessment")
CROWDED_EVERY: Final = 10
"""One in so many statements is about the first district: in real editions, too, one place gets most attention."""


class Districts(Protocol):
    """The facts about a country that the statements need."""

    zones: int

    def name(self, zone: int) -> str: ...
    def holder(self, zone: int) -> str: ...


def actors() -> list[dict[str, Any]]:
    """Return the actors who hold ground, each with a colour, and those who only speak."""
    holding = [
        {"id": name, "name": {"en": f"The {name.title()}"}, "colour": colour}
        for name, colour in zip(HOLDERS, _COLOURS, strict=True)
    ]
    return holding + [{"id": name, "name": {"en": f"The {name.replace('-', ' ')}"}} for name in _SPEAKERS]


def statements(country: Districts, count: int) -> list[dict[str, Any]]:
    """Return statements, two to a line: some name a district, some a town, some only an actor."""
    return [_statement(country, number, count) for number in range(count)]


def _statement(country: Districts, number: int, count: int) -> dict[str, Any]:
    zone = 0 if number % CROWDED_EVERY == 0 else (number * 7 + number // CROWDED_EVERY) % country.zones
    kind = number % 3 if zone else 0
    holder = country.holder(zone)
    about = {
        "zones": [country.name(zone)] if kind == 0 else [],
        "places": [f"town-{zone:04}"] if kind == 1 else [],
        "actors": [holder] if kind == 2 or number % 2 else [],
    }
    return {
        "id": f"s{number:05}",
        "line": number // 2 + 1,
        "text": {"en": f"Statement {number} says what became of the road through district {zone} under the {holder}."},
        "about": about,
        "speaker": _SPEAKERS[number % len(_SPEAKERS)],
        "modality": _MODALITIES[number % len(_MODALITIES)],
        "when": "2021-05",
        "movement": f"part-{number * 10 // count}",
    }
