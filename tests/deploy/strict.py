"""Strict readers of the files in `deploy/`: no repeated key, no word that its program does not know."""

from __future__ import annotations

import configparser
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typer
import yaml

from controlmap.cli.main import app_for

INSTRUCTIONS = {"FROM", "ENV", "RUN", "WORKDIR", "COPY", "USER", "EXPOSE", "CMD"}
"""The instructions that our Dockerfile needs. ADD, which downloads and unpacks, is not among them."""


class _Strict(yaml.SafeLoader):
    """YAML in which no mapping has a key twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 -- PyYAML's
        seen: set[Any] = set()
        for key, _ in node.value:
            if key.tag == "tag:yaml.org,2002:merge":
                continue
            name = self.construct_object(key, deep=True)
            if name in seen:
                raise ValueError(f"{key.start_mark}: '{name}' is there twice")
            seen.add(name)
        return super().construct_mapping(node, deep=deep)

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Apply merge keys, after the keys written here have been checked."""
        written = [key.value for key, _ in node.value if key.tag != "tag:yaml.org,2002:merge"]
        if len(written) != len(set(written)):
            raise ValueError(f"{node.start_mark}: a key is there twice: {sorted(written)}")
        super().flatten_mapping(node)


def strict_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML file.

    Raises:
        ValueError: a mapping has a key twice.

    """
    parsed: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_Strict)  # noqa: S506 -- safe, and stricter
    return parsed


def strict_unit(path: Path) -> dict[str, dict[str, str]]:
    """Read a systemd unit.

    Raises:
        configparser.Error: a section or a key occurs twice, or a line is neither.

    """
    unit = configparser.ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#",), strict=True)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's keys differ by case
    unit.read_string(path.read_text(encoding="utf-8"))
    return {name: dict(unit[name]) for name in unit.sections()}


def strict_dockerfile(path: Path) -> list[list[str]]:
    """Return a Dockerfile's instructions, each as its words.

    Raises:
        ValueError: an instruction is not among those that our Dockerfile needs.

    """
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    steps = [shlex.split(line) for line in text.splitlines() if line.strip() and not line.startswith("#")]
    unknown = {step[0] for step in steps} - INSTRUCTIONS
    if unknown:
        raise ValueError(f"instructions that are not known here: {sorted(unknown)}")
    return steps


def accepted(words: Sequence[str]) -> dict[str, Any]:
    """Return how the command line parses the words that follow `controlmap`; raise an exception for an unknown one."""
    names, rest = [words[0]], list(words[1:])
    command: Any = typer.main.get_command(app_for(words)).commands[words[0]]  # type: ignore[attr-defined]  # a group
    while hasattr(command, "commands"):
        names.append(rest.pop(0))
        command = command.commands[names[-1]]
    with command.make_context(" ".join(names), rest) as context:
        return dict(context.params)
