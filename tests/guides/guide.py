"""A guide as a machine follows it: the files to write and the commands to type, in order."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

_FENCE: Final = re.compile(r"^( *)```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)

COMMANDS: Final = "sh"
OUTPUT: Final = "text"


class Block(NamedTuple):
    """One fenced block of a guide."""

    language: str
    title: str | None
    """The file whose content the block is."""
    text: str
    indented: bool
    """Whether it is in a list: such a block is an illustration, not to be typed."""


def blocks(guide: Path) -> list[Block]:
    """Return the fenced blocks of a guide, in order."""
    return blocks_of(guide.read_text(encoding="utf-8"))


def blocks_of(text: str) -> list[Block]:
    """Return the fenced blocks of a text in Markdown, in order."""
    found = _FENCE.finditer(text)
    return [Block(language, title or None, text, bool(indent)) for indent, language, title, text in map(_groups, found)]


def _groups(match: re.Match[str]) -> tuple[str, str, str | None, str]:
    return match[1], match[2], match[3], match[4]


def commands(guide: Path) -> Iterator[str]:
    """Return every command that the guide asks its reader to type."""
    for block in blocks(guide):
        if block.language == COMMANDS and not block.indented:
            yield from block.text.splitlines()


def follow(guide: Path, folder: Path, type_in: Callable[[str], str], *, until: str = "") -> list[str]:
    """Follow a guide in a folder: write its files and type its commands, with ``type_in``, which returns their output.

    The output of a command must be the one that the guide shows, if it shows any. Stops before the command that begins
    with ``until``. Returns the commands typed.
    """
    typed: list[str] = []
    printed = ""
    for block in blocks(guide):
        if block.indented:
            continue
        if block.title is not None:
            (folder / block.title).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == COMMANDS:
            for command in block.text.splitlines():
                if until and command.startswith(until):
                    return typed
                printed = type_in(command)
                typed.append(command)
        elif block.language == OUTPUT:
            assert printed == block.text, f"`{typed[-1]}` printed\n{printed}"
    return typed


def shell_with_controlmap(folder: Path) -> dict[str, str]:
    """Return an environment in which a shell finds a command ``controlmap`` that is the program under test."""
    bin_folder = folder / "bin"
    bin_folder.mkdir(parents=True)
    program = bin_folder / "controlmap"
    program.write_text(f"#!{sys.executable}\nfrom controlmap.cli.main import main\n\nmain()\n", encoding="utf-8")
    program.chmod(0o755)
    source = Path(__file__).parents[2] / "src"
    return {**os.environ, "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(source)}
