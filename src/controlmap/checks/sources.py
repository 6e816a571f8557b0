"""Sources: each is listed, used and can be looked up, and a line that claims a source cites one."""

from collections.abc import Iterator
from typing import Final

from controlmap.checks.citations import citations
from controlmap.checks.dangling import known_sources, missing
from controlmap.checks.rule import Finding, Part, Rule, at, at_record
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.ids import SourceId
from controlmap.model.source import SourceKind

_NOT_LOOKED_UP: Final = frozenset({SourceKind.BACKGROUND, SourceKind.ARTICLE})
"""Background is not a single work; what is known of the article is in ``edition.yaml``."""


def _unlisted(edition: Edition) -> Iterator[Finding]:
    known = known_sources(edition)
    for record, field, source in citations(edition):
        yield from missing(record, field, source, known)


def _uncited(edition: Edition) -> Iterator[Finding]:
    cited: set[SourceId] = {cites.source for cites in citations(edition)}
    cited |= {point.source for point in edition.control_points}
    for source in edition.sources:
        if source.id not in cited and source.kind not in _NOT_LOOKED_UP:
            message = f"no record cites the source '{source.id}'"
            yield at_record(source, message, "cite it where it supports the map, or remove it")


def _unfindable(edition: Edition) -> Iterator[Finding]:
    for source in edition.sources:
        if source.url is None and source.symbol is None and source.kind not in _NOT_LOOKED_UP:
            message = f"the {source.kind} '{source.id}' has neither an address nor a symbol"
            fix = "add the 'url' that you read or its 'symbol', or write 'kind: background'"
            yield at(source, "kind", message, fix)


def _no_source(edition: Edition) -> Iterator[Finding]:
    kinds = {source.id: source.kind for source in reversed(edition.sources)}
    for hold in edition.holds:
        cited = {kinds.get(citation.id) for citation in hold.sources}
        if hold.basis is Basis.SOURCE and cited == {SourceKind.BACKGROUND}:
            message = f"the basis of '{hold.id}' is 'source', but it cites nothing except background"
            yield at(hold, "basis", message, "cite the source of the line, or write 'inferred' and widen margin_km")


SOURCE_UNLISTED = Rule(
    "S101",
    "A source is not listed",
    "The manifest, the border, a hold, an event, an outcome or a place cites a source that is not in `sources.yaml`.",
    "Correct the id, or add the source.",
    frozenset({Part.SOURCES}),
    _unlisted,
)
SOURCE_UNCITED = Rule(
    "S102",
    "A source is never cited",
    "Unused sources make a map look better documented than it is.",
    "Cite it in the `sources` of what it supports, or remove it. The article and background need no citation.",
    frozenset(
        {Part.MANIFEST, Part.BORDER, Part.HOLDS, Part.PLACES, Part.ANNOTATIONS, Part.EVENTS, Part.CONTROL_POINTS}
    ),
    _uncited,
)
SOURCE_UNFINDABLE = Rule(
    "S103",
    "A source cannot be looked up",
    "Readers must be able to find the source of a line: by an address, or by a symbol such as `S/2017/58`.",
    "Add `url` or `symbol`. A source that cannot be looked up is of the kind `background`.",
    frozenset(),
    _unfindable,
)
BASIS_WITHOUT_SOURCE = Rule(
    "Z119",
    "A line claims a source and cites only background",
    "The basis `source` tells readers that a source shows the line; general knowledge does not.",
    "Cite the source of the line; or choose `inferred`, or `named-place` with the article, and a wider margin.",
    frozenset({Part.SOURCES}),
    _no_source,
)
