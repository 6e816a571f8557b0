"""The sources of an edition as figures and as a Markdown table."""

import json
from collections import Counter

from controlmap.atlas.statements.evidence_shares import evidence
from controlmap.checks.citations import citations
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition
from controlmap.model.ids import SourceId
from controlmap.model.source import Source
from controlmap.model.text import LocalText


def as_figures(edition: Edition) -> str:
    """Return how many records of each kind cite a source other than background, in one line per kind."""
    lines = [
        f"{each.what.replace('_', ' ')}: {each.cited} of {each.total} cite a source other than background"
        f" ({100 * each.share:.1f}%)"
        for each in evidence(edition)
        if each.total
    ]
    addressed = sum(source.url is not None for source in edition.sources)
    return "\n".join([*lines, f"sources: {len(edition.sources)}, {addressed} of them with an address"])


def as_json(edition: Edition) -> str:
    """Return the same figures as one JSON object: for each kind of record, how many there are and how many cite."""
    records = {each.what: {"records": each.total, "cited": each.cited} for each in evidence(edition) if each.total}
    addressed = sum(source.url is not None for source in edition.sources)
    return json.dumps({**records, "sources": {"records": len(edition.sources), "addressed": addressed}})


def as_table(edition: Edition) -> str:
    """Return a Markdown table of every source, in the order of its file."""
    uses: Counter[SourceId] = Counter(cites.source for cites in citations(edition))
    uses.update(point.source for point in edition.control_points)
    head = "| id | source | kind | what it supports | consulted | confirmed by | cited |\n|---|---|---|---|---|---|---|"
    return "\n".join([head, *(_row(source, uses[source.id]) for source in edition.sources)])


def _row(source: Source, uses: int) -> str:
    said = [_words(source.title), _words(source.publisher), source.symbol, source.published]
    title = ", ".join(str(part) for part in said if part)
    name = f"[{title}]({source.url})" if source.url else title
    confirmed = str(source.confirmed).replace("-", " ") if source.confirmed else ""
    if source.copy_url:
        confirmed += f": <{source.copy_url}>"
    cells = (source.id, name, source.kind, _words(source.supports), source.consulted or "", confirmed, uses)
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def _words(text: LocalText | None) -> str:
    return text.say(DEFAULT_LANGUAGE) if text else ""
