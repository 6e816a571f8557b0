"""``controlmap sources``: how much of an edition cites sources that can be looked up, and which ones."""

from collections import Counter
from enum import StrEnum
from typing import Annotated

import typer

from controlmap.atlas.opening import open_edition
from controlmap.atlas.statements.evidence_shares import evidence
from controlmap.checks.citations import citations
from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition
from controlmap.model.ids import SourceId
from controlmap.model.source import Source
from controlmap.model.text import LocalText


class Format(StrEnum):
    """How the sources are printed."""

    TEXT = "text"
    MARKDOWN = "markdown"


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("sources")(sources)


def sources(
    edition: EditionFolder,
    *,
    form: Annotated[Format, typer.Option("--format", help="Figures as text, or the table of sources.")] = Format.TEXT,
) -> None:
    """Print how many events, holds, outcomes and control points cite a source other than background."""
    require_folder("sources", edition)
    read = open_edition(edition).edition
    typer.echo(_table(read) if form is Format.MARKDOWN else _figures(read))


def _figures(edition: Edition) -> str:
    lines = [
        f"{each.what.replace('_', ' ')}: {each.cited} of {each.total} cite a source other than background"
        f" ({100 * each.share:.1f}%)"
        for each in evidence(edition)
        if each.total
    ]
    addressed = sum(source.url is not None for source in edition.sources)
    return "\n".join([*lines, f"sources: {len(edition.sources)}, {addressed} of them with an address"])


def _table(edition: Edition) -> str:
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
