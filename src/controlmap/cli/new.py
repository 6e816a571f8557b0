"""``controlmap new``: a starter edition, which passes all checks and can be opened before anything is drawn."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.cli.article_lines import article_lines
from controlmap.errors import ControlmapError
from controlmap.messages import DEFAULT_LANGUAGE

if TYPE_CHECKING:
    from controlmap.authoring.scaffold.disputed_ground import BorderChoice, Disputed

"""How far beyond the country's frame its neighbours are shown."""

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder to make; its name is the edition's id.")]
Country = Annotated[
    str | None, typer.Option("--country", help="Its name; without --border, one that Natural Earth knows.")
]
AsOf = Annotated[
    datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="The day that the article describes.")
]
Publisher = Annotated[str | None, typer.Option("--publisher", help="Who published the article.")]
Holders = Annotated[
    list[str] | None,
    typer.Option("--holder", help="A holder of ground; the first also holds all undrawn ground. May be repeated."),
]
Languages = Annotated[
    list[str] | None, typer.Option("--language", help="Code of a language of the edition. May be repeated.")
]
Border = Annotated[
    Path | None, typer.Option("--border", help="File with the country's outline; by default Natural Earth's.")
]
View = Annotated[BorderView, typer.Option("--view", help="How Natural Earth's disputed borders are drawn.")]
Included = Annotated[
    list[str] | None,
    typer.Option("--with", help="Disputed ground that belongs to the map, by its id. May be repeated."),
]
LeftOut = Annotated[
    list[str] | None, typer.Option("--without", help="Disputed ground that does not belong to it. May be repeated.")
]
Article = Annotated[
    Path | None,
    typer.Option("--article", help="The article as plain text, a line for each numbered line. It is not kept."),
]


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("new")(new)


def new(  # noqa: PLR0913 -- each is an option of the command
    folder: Folder,
    *,
    country: Country = None,
    as_of: AsOf = None,
    publisher: Publisher = None,
    holder: Holders = None,
    language: Languages = None,
    border: Border = None,
    view: View = BorderView.GERMANY,
    included: Included = None,
    left_out: LeftOut = None,
    article: Article = None,
) -> None:
    """Make a new edition that passes all checks. Asks for whatever is not given as an option."""
    # Imported here, so that --help does not load the map libraries.
    from controlmap.authoring.scaffold.disputed_ground import BorderChoice, disputed_ground
    from controlmap.authoring.scaffold.outlines import given_outline, known_outline
    from controlmap.authoring.scaffold.wishes import Wishes
    from controlmap.publish.new_edition import write_edition

    # An empty folder may be replaced, but not the current directory of the shell.
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir()) or folder.samefile(Path())):
        raise ControlmapError(f"'{folder}' already exists. Give a folder that does not.")
    named = country or _ask("Which country?")
    choice = BorderChoice(view, frozenset(included or ()), frozenset(left_out or ()))
    if border and choice != BorderChoice():
        raise ControlmapError(
            "--view, --with and --without are for Natural Earth's border. Leave out --border or them."
        )
    outline = given_outline(border) if border else known_outline(named, choice=choice)
    lines = article_lines(article) if article else []
    wishes = Wishes(
        country=named,
        as_of=as_of.date() if as_of else _ask_day("Which day does the article describe, as YYYY-MM-DD?"),
        publisher=publisher or _ask("Who published the article?"),
        lines=max(1, len(lines)),
        holders=_different(holder or _listed(_ask("Who holds ground, with commas between? First who holds most."))),
        languages=_codes(
            language or _listed(_ask("In which languages, by code, with commas between?", DEFAULT_LANGUAGE))
        ),
    )
    write_edition(folder, wishes, outline, lines=lines)
    if not border:
        _say_disputed(disputed_ground(named), choice)
    typer.echo(f"{folder}: an edition that checks. Look at it: controlmap serve {folder}")


def _say_disputed(pieces: "tuple[Disputed, ...]", choice: "BorderChoice") -> None:
    """List the disputed ground of the country, on which side of its border each piece is, and how to change that."""
    for piece in pieces:
        side, option = ("inside", "--without") if choice.is_within(piece) else ("outside", "--with")
        typer.echo(f"Disputed ground {side} the border: {piece.names[DEFAULT_LANGUAGE]} ({option} {piece.id}).")


def _ask(question: str, default: str | None = None) -> str:
    try:
        return str(typer.prompt(question, default=default)).strip()
    except typer.Abort:
        _refuse_silence(question)


def _ask_day(question: str) -> date:
    answer = _ask(question)
    try:
        return date.fromisoformat(answer)
    except ValueError:
        raise ControlmapError(f"'{answer}' is not a day. Write it as YYYY-MM-DD.") from None


def _refuse_silence(question: str) -> NoReturn:
    raise ControlmapError(f"No answer to: {question} Every question has an option: controlmap new --help.") from None


def _listed(answer: str) -> list[str]:
    return [part.strip() for part in answer.split(",") if part.strip()]


def _different(names: list[str]) -> tuple[str, ...]:
    from controlmap.authoring.scaffold.edition_scaffold import MOST_HOLDERS

    holders = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not 1 <= len(holders) <= MOST_HOLDERS:
        raise ControlmapError(f"An edition begins with 1 to {MOST_HOLDERS} holders.")
    return holders


def _codes(codes: list[str]) -> tuple[str, ...]:
    from controlmap.messages.catalogue import is_language

    languages = tuple(dict.fromkeys(codes))
    if not languages or not all(map(is_language, languages)):
        raise ControlmapError("A language is given by its ISO 639 code: two or three letters, such as 'en' or 'fr'.")
    return languages
