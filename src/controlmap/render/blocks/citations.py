"""The block with the sources of a record: a front, a zone, an event, an outcome or a statement."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from controlmap.messages.catalogue import Catalogue
from controlmap.messages.isolation import isolated
from controlmap.model.citation import Citation
from controlmap.model.edition import Edition
from controlmap.model.source import Source, SourceKind
from controlmap.render.blocks.paging import Paging

SOURCES_SENT_AT_ONCE: Final = 2
"""A longer list is fetched when the reader opens it."""


class CitedSource(NamedTuple):
    """A source for a template."""

    id: str
    title: str
    address: str | None
    more: str
    """Publisher, symbol, date and passage, shown after the title."""


class Citations(NamedTuple):
    """The sources of one record, without duplicates."""

    title: str
    """The heading, with the number of sources."""
    rows: list[CitedSource]
    open: bool
    """Whether the block is expanded initially."""
    list: str = ""
    """The name of a list that was fetched, by which the page finds it."""
    fetch: str = ""
    """What the button of a postponed list asks for; empty if the rows are here."""


def citations(edition: Edition, messages: Catalogue, cited: Iterable[Citation], *, opened: bool = False) -> Citations:
    """Return citations for the template ``citations.html``; background knowledge comes last, as the weakest source."""
    found = [(source, one) for one in dict.fromkeys(cited) if (source := edition.source(one.id)) is not None]
    found.sort(key=lambda pair: pair[0].kind is SourceKind.BACKGROUND)
    rows = [_cited(source, one.passage, messages) for source, one in found]
    return Citations(messages.count("sources.count", len(rows)), rows, opened)


def postponed(cited: Citations, paging: Paging, name: str) -> Citations:
    """Return a long list of sources without its rows until the reader asks for them; whole where nothing is paged.

    A zone with a long front has a hundred sources: sent with every click, they outweighed the rest of its panel.
    """
    if paging.most is None or len(cited.rows) <= SOURCES_SENT_AT_ONCE:
        return cited
    if name in paging.starts:
        return cited._replace(open=True, list=name)
    return cited._replace(rows=[], fetch=f"{name}:0")


def article_citation(edition: Edition, messages: Catalogue, line: int) -> Citation | None:
    """Return the citation of a line of the article; none if the article is not among the edition's sources."""
    articles = (source for source in edition.sources if source.kind is SourceKind.ARTICLE)
    article = next(articles, None)
    return Citation(id=article.id, passage=messages.say("panel.line", line=messages.number(line))) if article else None


def _cited(source: Source, passage: str | None, messages: Catalogue) -> CitedSource:
    publisher = source.publisher.say(messages.language) if source.publisher else ""
    published = messages.day(source.published) if source.published else ""
    parts = [part for part in (publisher, source.symbol, published, passage) if part]
    title = isolated(source.title.say(messages.language), messages.direction)
    return CitedSource(source.id, title, source.url, messages.listed(parts))
