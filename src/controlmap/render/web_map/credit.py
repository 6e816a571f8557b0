"""The credit under the map: the article, and what the front lines really rest on."""

from typing import NamedTuple

from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.hold import Basis

_LEAST_SHARE = 0.005
"""Share of all front lines below which a basis would be credited with 0 per cent."""


class BasisLength(NamedTuple):
    """The front lines of one basis."""

    km: float
    share: float
    """Of the length of all front lines, 0 to 1."""


def fronts_by_basis(view: DayView) -> dict[Basis, BasisLength]:
    """Return how long a day's front lines of each basis are, strongest basis first."""
    lengths = dict.fromkeys(Basis, 0.0)
    for front in view.map.fronts:
        lengths[front.basis] += front.length_km
    total = sum(lengths.values()) or 1.0
    return {basis: BasisLength(km, km / total) for basis, km in lengths.items()}


def cited_article(view: DayView, messages: Catalogue) -> dict[str, str]:
    """Return what names the article in a sentence: publisher, kind, dateline, and its week from start to end."""
    article, language = view.edition.manifest.article, messages.language
    return {
        "publisher": article.publisher.say(language),
        "kind": article.kind.say(language),
        "dateline": article.dateline.say(language),
        "start": messages.day(article.week.start),
        "end": messages.day(article.week.last_day(article.week.end or article.week.start)),
    }


def dated(view: DayView, in_week: str, on_day: str) -> str:
    """Return the key of the message that dates the article: ``on_day`` where it was published on a known day."""
    week = view.edition.manifest.article.week
    return on_day if week.last_day(week.end or week.start) == week.start else in_week


def credit(view: DayView, messages: Catalogue) -> str:
    """Return the credit of the article's day: the article, and each basis's share of the front lines."""
    return messages.say(
        dated(view, "map.source", "map.source_on"),
        **cited_article(view, messages),
        shares=_shares(view_of(view.atlas), messages),
        licence=_licence(view),
    )


def credit_of_other_days(view: DayView, messages: Catalogue) -> str:
    """Return the credit of a day that the article does not describe."""
    return messages.say("map.source_other", day=messages.day(view.atlas.as_of), licence=_licence(view))


def _shares(view: DayView, messages: Catalogue) -> str:
    most = sorted(fronts_by_basis(view).items(), key=lambda entry: -entry[1].km)
    return messages.listed(
        messages.say(f"credit.{basis}", share=messages.percent(length.share, 0))
        for basis, length in most
        if length.share >= _LEAST_SHARE
    )


def _licence(view: DayView) -> str:
    name = view.edition.manifest.licence_name
    return f" ({name})" if name else ""
