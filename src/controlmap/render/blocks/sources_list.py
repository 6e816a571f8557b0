"""The sources of an edition, by kind, with their addresses."""

from controlmap.messages.catalogue import Catalogue
from controlmap.messages.isolation import isolated
from controlmap.model.edition import Edition
from controlmap.model.source import Source, SourceKind
from controlmap.render.markup import markup


def sources_list(edition: Edition, messages: Catalogue) -> str:
    """Return the list as one section of HTML."""
    kinds = [
        {
            "name": messages.say(f"source.{kind}"),
            "sources": [_source(one, messages) for one in edition.sources if one.kind is kind],
        }
        for kind in SourceKind
    ]
    return markup(
        "sources.html", title=messages.say("about.sources"), kinds=[kind for kind in kinds if kind["sources"]]
    )


def _source(source: Source, messages: Catalogue) -> dict[str, object]:
    """Return a source's address, its title, and further details as the end of a sentence."""
    texts = (source.title, source.publisher, source.licence, source.supports, source.note)
    title, publisher, licence, supports, note = (text.say(messages.language) if text else "" for text in texts)
    published = messages.day(source.published) if source.published else ""
    parts = (publisher, source.symbol, published, supports, licence, note)
    more = "".join(f". {isolated(part.rstrip('.'), messages.direction)}" for part in parts if part)
    return {"address": source.url, "title": isolated(title.rstrip("."), messages.direction), "more": f"{more}."}
