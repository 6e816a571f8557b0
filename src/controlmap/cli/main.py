"""The ``controlmap`` command."""

import importlib
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

import typer

from controlmap.cli.console import make_output_safe
from controlmap.errors import ControlmapError, EditionError

MODULES: Final = {
    "anchor": "controlmap.cli.anchor_command",
    "check": "controlmap.cli.check_command",
    "coverage": "controlmap.cli.coverage_command",
    "export": "controlmap.cli.export",
    "join": "controlmap.cli.join_command",
    "import": "controlmap.cli.imports",
    "new": "controlmap.cli.new",
    "rules": "controlmap.cli.rules_command",
    "schema": "controlmap.cli.schema",
    "serve": "controlmap.cli.serve",
    "sources": "controlmap.cli.sources_command",
}
"""The module of each command, whose ``register(app)`` adds it."""


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Build the command line for these arguments.

    Only the module of the requested command is imported, or all of them if there is none: `check` should not wait for
    the map libraries to load.
    """
    app = typer.Typer(name="controlmap", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

    @app.callback()
    def controlmap() -> None:
        """Who holds what, and how sure it is: maps of territorial control drawn from a news analysis."""

    asked = arguments[0] if arguments else ""
    for module in [MODULES[asked]] if asked in MODULES else MODULES.values():
        importlib.import_module(module).register(app)
    return app


def main() -> NoReturn:
    """Run the command line: an error of this project is one message and exit status 1, never a traceback.

    An edition with mistakes is printed as one line per problem, as ``check`` prints them.
    """
    make_output_safe()
    try:
        app_for(sys.argv[1:])(prog_name="controlmap")
    except EditionError as error:
        sys.stderr.write(f"{error}\n")
    except ControlmapError as error:
        sys.stderr.write(f"controlmap: {error}\n")
    sys.exit(1)
