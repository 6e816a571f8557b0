"""The ``controlmap`` command."""

import importlib
import sys
from typing import Final, NoReturn

import typer
from click import Command, Context
from typer.core import TyperGroup

from controlmap.errors import ControlmapError

MODULES: Final = {
    "check": "controlmap.cli.check",
}
"""The module of each command, with its ``app``. Imported when the command is used: checking must not wait for maps."""


class _CommandsOnDemand(TyperGroup):
    """A group that imports a command's module only when that command, or the list of all, is asked for."""

    def list_commands(self, ctx: Context) -> list[str]:
        return list(MODULES)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        if cmd_name not in MODULES:
            return None
        command = typer.main.get_command(importlib.import_module(MODULES[cmd_name]).app)
        command.name = cmd_name
        return command


app = typer.Typer(
    name="controlmap",
    cls=_CommandsOnDemand,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def controlmap() -> None:
    """Who holds what, and what it rests on: maps of territorial control drawn from a news analysis."""


def main() -> NoReturn:
    """Run the command line: an error of this project is one message and exit status 1, never a traceback."""
    try:
        app()
    except ControlmapError as error:
        sys.stderr.write(f"controlmap: {error}\n")
    sys.exit(1)
