"""The map on a few chosen days, side by side; each leads to its day."""

from collections.abc import Mapping
from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.chosen_days import moved_between
from controlmap.messages.catalogue import Catalogue
from controlmap.render.event_date import article_date
from controlmap.render.markup import markup


def multiples_block(atlas: Atlas, messages: Catalogue, sources: Mapping[date, str]) -> str:
    """Return the block.

    Args:
        atlas: the edition.
        messages: the language.
        sources: for each day, in order, the address of its small map.

    """
    days = list(sources)
    moved = [messages.say("multiples.moved", km2=messages.number(km2)) for km2 in moved_between(atlas, days)]
    return markup(
        "small_maps.html",
        title=messages.count("multiples.title", len(days)),
        rows=[
            {
                "day": day.isoformat(),
                "date": article_date(day, atlas.as_of, messages),
                "source": sources[day],
                "alt": messages.listed(_shares(atlas, messages, day)),
                "note": change,
            }
            for day, change in zip(days, ["", *moved], strict=True)
        ],
    )


def _shares(atlas: Atlas, messages: Catalogue, day: date) -> list[str]:
    """Return each holder's share on a day, in words, the largest first."""
    day_map = atlas.map(day)
    held: dict[str, float] = {}
    for holding, km2 in zip(day_map.holdings, day_map.areas_km2, strict=True):
        actor = atlas.edition.actor(holding.controller)
        if actor is not None:
            name = actor.label(messages.language)
            held[name] = held.get(name, 0.0) + km2 / day_map.country_km2
    ranked = sorted(held.items(), key=lambda one: -one[1])
    return [f"{name} {messages.percent(share, 0)}" for name, share in ranked]
