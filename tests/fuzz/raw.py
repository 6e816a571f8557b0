"""Damage to the bytes of a file, and to the file itself."""

from __future__ import annotations

from random import Random

from tests.fuzz.bench import Bench

POISON = (
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"{", b"}", b"[", b"]", b'"', b"'", b":", b"- ", b"\t", b"#", b"&a ", b"*a",
    b"<<: *a", b"!!python/object:os.system ", b"!!binary ", b"1e999", b"NaN", b"-Infinity", b"0x1F", b"1_000", b"~",
    b"\n", b"\r", b"---\n", "\u202e".encode(), "\u200b".encode(), b"[" * 3000, b'{"a":' * 2000, b"9" * 5000,
    b"%YAML 9.9\n",
)  # fmt: skip
"""Input that is difficult for readers of YAML, JSON, CSV and text."""


def damage_bytes(bench: Bench, name: str, dice: Random) -> str:
    """Insert difficult input, repeat, cut out or cut off, one to four times."""
    content = bench.read(name)
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(content) + 1)
        length = dice.choice((0, 0, 1, 5, 80))
        content = content[:at] + dice.choice((*POISON, content[at : at + length] * 2)) + content[at + length :]
    if dice.random() < 0.1:
        content = content[: dice.randrange(len(content) + 1)]
    bench.clear(name).write_bytes(content)
    return f"bytes of {name}"


def damage_file(bench: Bench, name: str, dice: Random) -> str:
    """Remove a file, replace it by something else, or put an unknown file beside it."""
    way = dice.choice(("missing", "empty", "other", "folder", "link out", "link in a circle", "stranger"))
    if way == "stranger":
        bench.clear(f"{name}{dice.choice(('.bak', '.geojson', '.yaml', chr(10), ' '))}").write_bytes(bench.read(name))
        return f"a stranger beside {name}"
    path, other = bench.clear(name), dice.choice(sorted(bench.whole))
    if way == "empty":
        path.touch()
    elif way == "other":
        path.write_bytes(bench.whole[other])
    elif way == "folder":
        path.mkdir()
    elif way == "link out":
        path.symlink_to("/etc/hostname")
    elif way == "link in a circle":
        path.symlink_to(path.name)
    return f"{way}: {name}"
