"""The line in which a command says what it did, for people or for programs."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from controlmap.cli.streams import STREAM

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print no sentence and no progress; errors are printed.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the summary as one JSON object.")]


def conclude(
    text: str, record: Mapping[str, object], *, quiet: bool = False, as_json: bool = False, piped: bool = False
) -> None:
    """Print what a command did.

    Args:
        text: for people.
        record: for programs.
        quiet: print no text; a record that was asked for is printed.
        as_json: print ``record`` in place of ``text``.
        piped: the command wrote its result to standard output, so that the summary goes to standard error.

    """
    if as_json:
        typer.echo(json.dumps(record, ensure_ascii=False, default=str), err=piped)
    elif not quiet:
        typer.echo(text, err=piped)


def conclude_file(out: Path, text: str, record: Mapping[str, object], *, quiet: bool, as_json: bool) -> None:
    """Print what a command wrote to a file or, for ``-``, to standard output: ``out`` comes first in either form."""
    conclude(f"{out}: {text}", {"out": str(out), **record}, quiet=quiet, as_json=as_json, piped=out == STREAM)
