"""The sources of a zone's fronts on its printed sheet: a numbered list, and the numbers of each front."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from controlmap.atlas.day.front_line import front_id
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import FrontId, SourceId, ZoneId
from controlmap.model.source import Source, SourceKind

MOST_LISTED: Final = 12
"""With more, the zones with the most fronts and statements would need a second sheet."""


class PaperSources(NamedTuple):
    """The sources that a sheet has room for."""

    title: str
    rows: list[str]
    """Title, publisher and date of each, in the order of their numbers."""
    more: str
    """How many others there are, and where, or how to have them printed; empty if all are listed."""
    numbers: dict[FrontId, str]
    """By front, the numbers of its sources that are listed, in brackets."""


def paper_sources(view: DayView, messages: Catalogue, zone: ZoneId) -> PaperSources:
    """Return the sources of a zone's fronts on the view's day, so many that each front has one if there is room."""
    cited = _cited(view, zone)
    found = _by_weight(view, cited)
    number = {source.id: index for index, source in enumerate(found[:MOST_LISTED], 1)}
    more = len(found) - len(number)
    return PaperSources(
        title=messages.say("paper.sources"),
        rows=[_row(source, messages) for source in found[:MOST_LISTED]],
        more=messages.count("paper.more", more) if more else "",
        numbers={front: _bracketed(messages, km, number) for front, km in cited.items()},
    )


def unopened(messages: Catalogue) -> PaperSources:
    """Return, for a panel whose list of sources has not been fetched, a line that says how to have them printed."""
    return PaperSources(messages.say("paper.sources"), [], messages.say("paper.unopened"), {})


def _cited(view: DayView, zone: ZoneId) -> dict[FrontId, dict[SourceId, float]]:
    """Return, for each front of a zone, the length in km that each source supports."""
    holds = {hold.id: hold for hold in view.map.painting.holds}
    cited: dict[FrontId, dict[SourceId, float]] = {}
    for front in view.map.fronts:
        if zone in (front.left.zone, front.right.zone):
            km = cited.setdefault(front_id(front.left.zone, front.right.zone), defaultdict(float))
            for source in {one.id for one in holds[front.hold].sources}:
                km[source] += front.length_km
    return cited


def _by_weight(view: DayView, cited: Mapping[FrontId, Mapping[SourceId, float]]) -> list[Source]:
    """Return the cited sources: first the main one of each front, then by length; background last, as the weakest."""
    total: dict[SourceId, float] = defaultdict(float)
    for of_front in cited.values():
        for source, km in of_front.items():
            total[source] += km
    found = [source for source in view.edition.sources if source.id in total]
    known = [source.id for source in found if source.kind is not SourceKind.BACKGROUND]
    main = {
        max(others, key=of_front.__getitem__)
        for of_front in cited.values()
        if (others := [one for one in known if one in of_front])
    }
    return sorted(found, key=lambda one: (one.kind is SourceKind.BACKGROUND, one.id not in main, -total[one.id]))


def _row(source: Source, messages: Catalogue) -> str:
    title = source.title.say(messages.language)
    publisher = source.publisher.say(messages.language) if source.publisher else ""
    published = messages.day(source.published) if source.published else ""
    return messages.listed(part for part in (title, publisher, published) if part)


def _bracketed(messages: Catalogue, sources: Iterable[SourceId], number: Mapping[SourceId, int]) -> str:
    listed = sorted(number[source] for source in sources if source in number)
    return f"[{messages.listed(map(messages.number, listed))}]" if listed else ""
