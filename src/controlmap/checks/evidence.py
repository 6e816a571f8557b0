"""The basis of a line against the precision that it claims."""

from collections.abc import Iterator
from typing import Final

from controlmap.checks.rule import Finding, Part, Rule, at, at_record
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.source import SourceKind

BACKGROUND_MARGIN_KM: Final = 0.5
"""General knowledge cannot locate a line more precisely than this, about the width of a town's outer quarter."""

_RESTS_ON_ARTICLE: Final = {
    Basis.STATED: True,
    Basis.NAMED_PLACE: True,
    Basis.SOURCE: False,
    Basis.INFERRED: False,
}
"""Whether a line of a basis must cite the article."""


def _uncited(edition: Edition) -> Iterator[Finding]:
    articles = {source.id for source in edition.sources if source.kind is SourceKind.ARTICLE}
    for hold in edition.holds:
        if _RESTS_ON_ARTICLE[hold.basis] and articles.isdisjoint(citation.id for citation in hold.sources):
            message = f"the basis '{hold.basis}' rests on the article, which '{hold.id}' does not cite"
            yield at(hold, "basis", message, "add the article to its sources, or write 'source' or 'inferred'")


def _overconfident(edition: Edition) -> Iterator[Finding]:
    kinds = {source.id: source.kind for source in edition.sources}
    for hold in edition.holds:
        rests_on = {kinds.get(citation.id) for citation in hold.sources}
        if rests_on == {SourceKind.BACKGROUND} and hold.margin_km < BACKGROUND_MARGIN_KM:
            message = f"margin_km {hold.margin_km:g} is too small for a hold with background sources only"
            yield at(hold, "margin_km", message, f"write {BACKGROUND_MARGIN_KM:g} or more, or cite a better source")


def _colourless(edition: Edition) -> Iterator[Finding]:
    holding = set(edition.controllers())
    for actor in edition.actors:
        if actor.id in holding and actor.colour is None:
            message = f"the actor '{actor.id}' holds ground but has no colour"
            yield at_record(actor, message, "give it a colour as '#rrggbb'")


def _alike(edition: Edition) -> Iterator[Finding]:
    worn: dict[tuple[str, str], str] = {}
    for actor in edition.actors:
        if actor.colour is not None:
            other = worn.setdefault((actor.colour, actor.pattern), actor.id)
            if other != actor.id:
                message = f"the actors '{other}' and '{actor.id}' have the same colour and pattern"
                yield at(actor, "colour", message, "give one of them another colour")


ARTICLE_NOT_CITED = Rule(
    "Z114",
    "A line claims the article and does not cite it",
    "The bases `stated` and `named-place` say that the line is supported by the article.",
    "Add the article's source, or choose the basis `source` or `inferred`.",
    frozenset({Part.SOURCES}),
    _uncited,
)
OVERCONFIDENT = Rule(
    "Z115",
    "A line is more precise than its sources",
    f"A hold whose only source is general knowledge has a margin under {BACKGROUND_MARGIN_KM:g} km.",
    "Widen the margin, or cite a source for the line.",
    frozenset({Part.SOURCES}),
    _overconfident,
)
HOLDER_WITHOUT_COLOUR = Rule(
    "C102",
    "A holder has no colour",
    "An actor that holds ground on some day cannot be drawn.",
    "Give it a colour.",
    frozenset(),
    _colourless,
)
HOLDERS_ALIKE = Rule(
    "C103",
    "Two actors look the same",
    "Two actors have the same colour and pattern, so that their ground cannot be distinguished.",
    "Give one of them another colour.",
    frozenset(),
    _alike,
)
