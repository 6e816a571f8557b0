"""``controlmap new``: a starter edition, which passes all checks and can be opened before anything is drawn."""

import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Final, NoReturn

import typer

from controlmap.authoring.scaffold.edition_scaffold import MOST_HOLDERS, edition_files
from controlmap.authoring.scaffold.outlines import Outline, given_outline, known_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.cli.article_lines import article_lines
from controlmap.cli.examination import examine
from controlmap.errors import ControlmapError, EditionError, ExportError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import shipped_languages

_NEIGHBOURS_DEGREES: Final = 2.0
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
    article: Article = None,
) -> None:
    """Make a new edition that passes all checks. Asks for whatever is not given as an option."""
    # An empty folder may be replaced, but not the current directory of the shell.
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir()) or folder.samefile(Path())):
        raise ControlmapError(f"'{folder}' already exists. Give a folder that does not.")
    named = country or _ask("Which country?")
    outline = given_outline(border) if border else known_outline(named, margin_degrees=_NEIGHBOURS_DEGREES)
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
    _write(folder, wishes, outline, from_natural_earth=border is None, lines=lines)
    typer.echo(f"{folder}: an edition that checks. Look at it: controlmap serve {folder}")


def _write(folder: Path, wishes: Wishes, outline: Outline, *, from_natural_earth: bool, lines: list[str]) -> None:
    """Write the edition to a temporary folder beside its destination, check it there, and then move it as a whole."""
    files: dict[str, str] = edition_files(wishes, outline, from_natural_earth=from_natural_earth)
    if lines:
        files |= _anchors(lines, folder.resolve().name)
    try:
        with tempfile.TemporaryDirectory(dir=folder.absolute().parent, prefix=f".{folder.name}.") as beside:
            made = Path(beside) / folder.resolve().name
            for name, text in files.items():
                (made / name).parent.mkdir(parents=True, exist_ok=True)
                (made / name).write_text(text, encoding="utf-8", newline="\n")
            if problems := examine(made).problems:
                raise EditionError(problems)
            if folder.exists():
                folder.rmdir()  # empty, as checked above; Windows cannot move a folder over another
            made.rename(folder)
    except OSError as error:
        raise ExportError(f"'{folder}' cannot be written: {error.strerror or error}.") from error


def _anchors(lines: list[str], edition: str) -> dict[str, str]:
    from controlmap.atlas.statements.anchoring import make_anchors
    from controlmap.authoring.reading.anchors_file import anchors_text
    from controlmap.authoring.reading.edition_files import ANCHORS_FILE

    try:
        return {ANCHORS_FILE: anchors_text(make_anchors(lines, edition))}
    except ValueError as error:
        raise ControlmapError(f"The article cannot be anchored: {error}.") from None


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
    holders = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not 1 <= len(holders) <= MOST_HOLDERS:
        raise ControlmapError(f"An edition begins with 1 to {MOST_HOLDERS} holders.")
    return holders


def _codes(codes: list[str]) -> tuple[str, ...]:
    languages = tuple(dict.fromkeys(codes))
    shipped = shipped_languages()
    if not languages or any(code not in shipped for code in languages):
        raise ControlmapError(
            f"The interface speaks {', '.join(shipped)}. Choose of these; docs/languages.md says how to add another."
        )
    return languages
