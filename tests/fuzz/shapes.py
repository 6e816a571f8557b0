"""Damage to geometry, such as mistakes of an author or a drawing program."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from tests.fuzz.bench import Bench
from tests.fuzz.structure import write

Line = list[list[float]]


def damage_shape(bench: Bench, name: str, dice: Random) -> str:
    """Change one ring or line of a GeoJSON file in one to three ways. Other files are not changed."""
    path = bench.edition / name
    if not name.endswith(".geojson") or path.is_symlink() or not path.is_file():
        return "nothing"
    try:
        root = json.loads(path.read_bytes())
    except ValueError:
        return "nothing"
    lines = list(_lines(root))
    if not lines:
        return "nothing"
    line, done = dice.choice(lines), []
    for _ in range(dice.randint(1, 3)):
        way = dice.choice(sorted(WAYS))
        line[:] = WAYS[way](line, dice) or line
        done.append(way)
    if line and dice.random() < 0.8:
        line[-1] = list(line[0])
    write(bench.touch(name), root)
    return f"{name}: {', '.join(done)}"


def _lines(value: Any) -> list[Line]:
    """Return every list of positions, and every single position as a list of one."""
    if isinstance(value, dict):
        return [line for inner in value.values() for line in _lines(inner)]
    if not isinstance(value, list) or not value:
        return []
    if all(isinstance(inner, list) and inner and isinstance(inner[0], (int, float)) for inner in value):
        return [value]
    return [line for inner in value for line in _lines(inner)]


def _swap_axes(line: Line, _: Random) -> Line:
    return [position[::-1] for position in line]


def _move(line: Line, dice: Random) -> Line:
    east, north = dice.choice(((0.1, 0), (0, -0.3), (5, 5), (180, 0), (0, 90)))
    return [[position[0] + east, *[lat + north for lat in position[1:]]] for position in line]


def _scale(line: Line, dice: Random) -> Line:
    factor = dice.choice((0.0, 1e-6, 0.5, 1.5, -1, 1e6))
    lon, lat = line[0][0], line[0][-1]
    return [[lon + factor * (position[0] - lon), lat + factor * (position[-1] - lat)] for position in line]


def _jitter(line: Line, dice: Random) -> Line:
    return [[number + dice.gauss(0, dice.choice((1e-7, 1e-5, 0.05))) for number in position] for position in line]


def _cross(line: Line, dice: Random) -> Line:
    dice.shuffle(line)
    return line


def _spike(line: Line, dice: Random) -> Line:
    at = dice.randrange(len(line))
    lon, lat = line[at][0], line[at][-1]
    return [*line[: at + 1], [lon + dice.choice((1e-5, 0.3)), lat + 0.4], [lon, lat], *line[at:]]


def _repeat(line: Line, dice: Random) -> Line:
    at = dice.randrange(len(line))
    return [*line[:at], *[line[at]] * dice.choice((2, 50)), *line[at:]]


def _thin(line: Line, dice: Random) -> Line:
    return line[: dice.randint(1, 3)]


def _refine(line: Line, dice: Random) -> Line:
    """Add two thousand teeth along the line, which is slow if any step is quadratic."""
    count = dice.choice((50, 2000))
    start, end = line[0], line[len(line) // 2]
    step = [(end[0] - start[0]) / count, (end[-1] - start[-1]) / count]
    saw = [[start[0] + n * step[0] + (n % 2) * 1e-3, start[-1] + n * step[1]] for n in range(count)]
    return [*saw, *line[len(line) // 2 :], line[0]]


WAYS = {
    "axes swapped": _swap_axes,
    "moved": _move,
    "scaled": _scale,
    "jittered": _jitter,
    "shuffled": _cross,
    "spiked": _spike,
    "repeated": _repeat,
    "thinned": _thin,
    "refined": _refine,
}
