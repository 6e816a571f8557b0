"""Tables to upload: damaged ones, malicious ones, and now and then a good one."""

import struct
from random import Random
from typing import Final, NamedTuple

from tests.fuzz.parquet_bases import bases
from tests.fuzz.table_bombs import BOMBS, HEAD, ROW, bomb

_WEIGHTS: Final = {"Parquet": 60, "CSV": 18, "bomb": 20, "good": 2}
_FOOTER_SHARE: Final = 0.7
"""For damage to Parquet: its metadata misleads a library most."""

_PARQUET_POISON: Final = (
    b"\x00", b"\xff", b"\x7f", b"\x80", b"\xff\xff\xff\xff\x07", b"\xfe\xff\xff\xff\x0f", b"\x80\x80\x80\x80\x10",
    b"\x19\xfc\xff\xff\xff\x0f", b"\x15\xfe\xff\xff\xff\x0f", b"\x16\xff\xff\xff\xff\xff\xff\xff\xff\x7f",
    struct.pack("<i", -1), struct.pack("<i", 2**31 - 1), struct.pack("<q", 2**62), b"\x15\x00", b"\x15\x02", b"\x4c",
)  # fmt: skip
"""Lengths, numbers and types as Thrift and the pages encode them, too large or negative."""
_CSV_POISON: Final = (
    b"\x00", b"\xff", b"\xef\xbb\xbf", b'"', b'""', b",", b";", b"\t", b"\n", b"\r", b"\r\n", b"=cmd()", b"1e999",
    b"9" * 5_000, b"," * 2_000, b"\xc3", b"\xed\xa0\x80", "\u202e".encode(), b"2017-02-30", b"nan", b"'", b"\\",
)  # fmt: skip


class TableFile(NamedTuple):
    """A file to upload."""

    name: str
    content: bytes
    what: str
    """Its description, for a report."""


def table_file(number: int) -> TableFile:
    """Return a file; file number ``n`` is the same in every run with the same version of pyarrow."""
    dice = Random(number)  # noqa: S311 -- damage, not secrets
    kind = dice.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    if kind == "Parquet":
        what, whole = dice.choice(bases())
        return TableFile(f"{number}.parquet", _damaged_parquet(whole, dice), f"damaged Parquet: {what}")
    if kind == "CSV":
        whole = HEAD + ROW * dice.choice((1, 5, 400))
        return TableFile(f"{number}.csv", _damaged(whole, dice, _CSV_POISON, 0), "damaged CSV")
    if kind == "bomb":
        name = dice.choice(sorted(BOMBS))
        ending, content = bomb(name)
        return TableFile(f"{number}.{ending}", content, name)
    return TableFile(f"{number}.csv", HEAD + ROW * dice.choice((1, 1_000, 100_000)), "good CSV")


def _damaged_parquet(whole: bytes, dice: Random) -> bytes:
    footer = len(whole) - 8 - struct.unpack("<i", whole[-8:-4])[0]
    if dice.random() < _FOOTER_SHARE:
        # The length must not change, or no reader would find the footer.
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 1, 2, 4, 12))):
            at = dice.randrange(footer, len(whole) - 8)
            poison = dice.choice((bytes([dice.randrange(256)]), *_PARQUET_POISON))[: len(whole) - 8 - at]
            damaged[at : at + len(poison)] = poison
        return bytes(damaged)
    if dice.random() < _FOOTER_SHARE:
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 3, 12))):
            damaged[dice.randrange(4, footer)] = dice.randrange(256)
        return bytes(damaged)
    return _damaged(whole, dice, _PARQUET_POISON, 4)


def _damaged(whole: bytes, dice: Random, poison: tuple[bytes, ...], start: int) -> bytes:
    """Return a file with difficult input inserted, and ranges repeated, cut out or cut off."""
    content = whole
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(start, len(content) + 1)
        length = dice.choice((0, 0, 1, 5, 80))
        content = content[:at] + dice.choice((*poison, content[at : at + length] * 2)) + content[at + length :]
    if dice.random() < 0.1:
        content = content[: dice.randrange(len(content) + 1)]
    return content
