"""Passages annotated by hand with the mentions they contain, and the precision and recall of what the program finds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import NamedTuple

import yaml

from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.mentions import read_mentions

_MARK = re.compile(r"\[([^\]]+)\]\((zone|place|actor):([a-z0-9-]+)\)")


class Expected(NamedTuple):
    start: int
    end: int
    kind: str
    id: str


@dataclass(frozen=True)
class Passage:
    name: str
    language: str
    text: str
    expected: tuple[Expected, ...]

    @property
    def held_out(self) -> bool:
        return self.name.endswith("held-out")


@dataclass(frozen=True)
class Score:
    right: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.missed + other.missed, self.wrong + other.wrong)

    @property
    def precision(self) -> float:
        return self.right / (self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / (self.right + len(self.missed))


def read_passages(folder: Path) -> list[Passage]:
    return [_read_passage(file) for file in sorted(folder.glob("*.yaml"))]


def _read_passage(file: Path) -> Passage:
    written = yaml.safe_load(file.read_text(encoding="utf-8"))
    text, expected, last = "", [], 0
    for mark in _MARK.finditer(written["marked"]):
        text += written["marked"][last : mark.start()]
        expected.append(Expected(len(text), len(text) + len(mark[1]), mark[2], mark[3]))
        text += mark[1]
        last = mark.end()
    return Passage(file.stem, written["language"], text + written["marked"][last:], tuple(expected))


def score(gazetteer: Gazetteer, passage: Passage) -> Score:
    """Count a mention as right if it means the same thing as an expected one and overlaps it."""
    left = list(passage.expected)
    right, wrong = 0, []
    for found in read_mentions(gazetteer, passage.text).mentions:
        fitting = [
            mark
            for mark in left
            if (mark.kind, mark.id) == (found.target.kind, found.target.id)
            and mark.start < found.end
            and found.start < mark.end
        ]
        if fitting:
            left.remove(fitting[0])
            right += 1
        else:
            words = passage.text[found.start : found.end]
            wrong.append(f"{passage.name}: '{words}' as {found.target.kind}:{found.target.id} ({found.reason})")
    missed = [f"{passage.name}: '{passage.text[m.start : m.end]}' as {m.kind}:{m.id}" for m in left]
    return Score(right, tuple(missed), tuple(wrong))


def score_all(gazetteer: Gazetteer, passages: Iterable[Passage]) -> Score:
    return reduce(Score.__add__, (score(gazetteer, passage) for passage in passages))


def meant(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    """Return the names in a text as they are written, each with what it means."""
    return [(text[m.start : m.end], f"{m.target.kind}:{m.target.id}") for m in read_mentions(gazetteer, text).mentions]
