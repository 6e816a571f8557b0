"""``controlmap rules``: explains each code of ``check``, and how an author fixes the problem."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.errors import ControlmapError, ExportError

Code = Annotated[str | None, typer.Argument(help="The code of a problem, such as Z106.", show_default=False)]
Out = Annotated[Path | None, typer.Option("--out", help="File to write every rule to, as Markdown.")]


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("rules")(rules)


def rules(code: Code = None, *, out: Out = None) -> None:
    """Explain the code of a problem; without one, print every rule as Markdown."""
    # Imported here, so that --help does not load the rules and all that they need.
    from controlmap.authoring.atomic_write import write_atomically
    from controlmap.checks.rule_book import explain, rule_book

    if code is not None and out is not None:
        raise ControlmapError("--out writes every rule. Leave the code out, or leave --out out.")
    if out is None:
        typer.echo(explain(code) if code is not None else rule_book(), nl=False)
        return
    try:
        write_atomically(out, rule_book())
    except OSError as error:
        raise ExportError(f"'{out}' cannot be written: {error.strerror or error}.") from error
    typer.echo(f"{out}: written.", err=True)
