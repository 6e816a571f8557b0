"""The command line, run in this process as `main` runs it."""

import sys
from typing import NamedTuple

import pytest

from controlmap.cli.main import main


class Outcome(NamedTuple):
    """The result of a command."""

    status: object
    out: str
    err: str


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: object) -> Outcome:
    """Run `controlmap` with these arguments; any exception other than an exit is an error of the program."""
    monkeypatch.setattr(sys, "argv", ["controlmap", *map(str, arguments)])
    with pytest.raises(SystemExit) as left:
        main()
    return Outcome(left.value.code, *capsys.readouterr())
