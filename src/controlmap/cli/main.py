"""The ``controlmap`` command."""

import importlib
import os
import sys
from collections.abc import Sequence
from typing import Annotated, Final, NamedTuple, NoReturn

import typer

from controlmap.cli.console import make_output_safe
from controlmap.cli.exit_status import EXIT_STATUSES
from controlmap.errors import ControlmapError, EditionError


class Command(NamedTuple):
    """A command, as the list of commands shows it."""

    module: str
    """Its ``register(app)`` adds the command."""
    summary: str
    """The beginning of its help, repeated here so that the list can be shown without importing the module."""


COMMANDS: Final = {
    "anchor": Command(
        "controlmap.cli.anchor_command",
        "Write anchors.yaml: positions and fingerprints of the article's lines. None of the text is stored.",
    ),
    "check": Command(
        "controlmap.cli.check_command",
        "Check an edition: exit status 0 if it is clean, 1 with problems, 2 if the path is not a folder.",
    ),
    "coverage": Command(
        "controlmap.cli.coverage_command",
        "Print which statements reach which zones and how, those on no zone, and what the map rests on.",
    ),
    "export": Command(
        "controlmap.cli.export", "Write zones, front lines or statements to a file, or all of it to a folder."
    ),
    "join": Command(
        "controlmap.cli.join_command",
        "Add to each event who held its ground on its day. ACLED's and UCDP GED's column names are known.",
    ),
    "import": Command("controlmap.cli.imports", "Take polygons, or a table of settlements, into an edition."),
    "new": Command(
        "controlmap.cli.new", "Make a new edition that passes all checks. Asks for whatever is not given as an option."
    ),
    "rules": Command(
        "controlmap.cli.rules_command", "Explain the code of a problem; without one, print every rule as Markdown."
    ),
    "schema": Command(
        "controlmap.cli.schema",
        "Print which schema is for which file of an edition, and where the schemas are; or write them to a folder.",
    ),
    "serve": Command(
        "controlmap.cli.serve",
        "Open the dashboard and run it until interrupted. An edition with mistakes is shown as its list of problems.",
    ),
    "studio": Command(
        "controlmap.cli.studio_command",
        "Make or change an edition in the browser: draw, tag, import, check, publish. Runs until interrupted.",
    ),
    "sources": Command(
        "controlmap.cli.sources_command",
        "Print how many events, holds, outcomes and control points cite a source other than background.",
    ),
}

_COMPLETED_WORDS: Final = ("_TYPER_COMPLETE_ARGS", "COMP_WORDS")
"""Environment variables in which a shell passes the words typed so far, when it asks for completions."""


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Build the command line for these arguments.

    Only the module of the requested command is imported; the others are names with a summary, for --help and for
    completion: neither should wait for the map libraries to load.
    """
    app = typer.Typer(name="controlmap", no_args_is_help=True, pretty_exceptions_enable=False)

    @app.callback(epilog=EXIT_STATUSES)
    def controlmap(
        *,
        version: Annotated[
            bool, typer.Option("--version", "-V", is_eager=True, callback=_print_version, help="Print the version.")
        ] = False,
    ) -> None:
        """Who holds what, and how sure it is: maps of territorial control drawn from a news analysis."""

    asked = next((word for word in arguments if not word.startswith("-")), "")
    for name, command in COMMANDS.items():
        if name == asked:
            importlib.import_module(command.module).register(app)
        else:
            app.command(name, help=command.summary)(_not_imported)
    return app


def main() -> NoReturn:
    """Run the command line: an error of this project is one message and exit status 1, never a traceback.

    An edition with mistakes is printed as one line per problem, as ``check`` prints them.
    """
    make_output_safe()
    try:
        app_for(_completed_words() or sys.argv[1:])(prog_name="controlmap")
    except EditionError as error:
        sys.stderr.write(f"{error}\n")
    except ControlmapError as error:
        sys.stderr.write(f"controlmap: {error}\n")
    sys.exit(1)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 -- Typer calls it with the option's value
    if wanted:
        from controlmap import __version__

        typer.echo(f"controlmap {__version__}")
        raise typer.Exit


def _completed_words() -> list[str]:
    return next((os.environ[name].split()[1:] for name in _COMPLETED_WORDS if name in os.environ), [])


def _not_imported() -> None:
    """Take the place of a command that was not asked for."""
