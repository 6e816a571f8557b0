"""Input from malicious readers, or from damaged links: ids, addresses, texts, files."""

import random
from urllib.parse import quote

from controlmap.render.page_list import DASHBOARD_PAGES, own_parameters

PAGES = ("", *(page.name for page in DASHBOARD_PAGES[1:]))
PARAMETERS = tuple(
    sorted(
        {"zone", "annotation", "place", "front", "at", "actor", "date", "lang", "embed", "nonsense"} | own_parameters()
    )
)

STRANGE = (
    "",
    " ",
    "x" * 5_000,
    "../../../../etc/passwd",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; drop table zones; --",
    "{{ 7 * 7 }}",
    "%s%n%x",
    "-1",
    "9" * 400,
    "9999-12-31",
    "0001-01-01",
    "2017-02-30",
    "２０１７-１２-１４",
    "حلب",
    "e\u0301" * 200,
    "\u202egnp.exe",
    "\u200b\u200d\ufeff",
    "\U0001f5fa" * 50,
    "\ud7ff\ue000\ufffd\ufffe",
    "a\x00b",
    "\x1b[31m",
    "None",
    "null",
    "[object Object]",
    "government\n",
    "GOVERNMENT",
    "article:999999999999",
    "name:-5",
)
"""Used as ids and parameters."""


def query(chance: random.Random, known: dict[str, list[str]]) -> str:
    """Return an address's query: some known values, some unusual ones, some parameters twice."""
    picked = [chance.choice(PARAMETERS) for _ in range(chance.randint(0, 5))]
    pairs = [
        (name, chance.choice(known[name]) if name in known and chance.random() < 0.5 else chance.choice(STRANGE))
        for name in picked
    ]
    return "&".join(f"{name}={quote(value)}" for name, value in pairs)


def text(chance: random.Random, names: list[str]) -> str:
    """Return a text to paste: names of the map among other words, short or very long."""
    words = [chance.choice((*names, *STRANGE[4:], "and", "near", "the", "في")) for _ in range(chance.randint(1, 60))]
    return (" ".join(words) * (chance.randint(100, 300) if chance.random() < 0.1 else 1))[:190_000]


def file(chance: random.Random, names: list[str]) -> tuple[str, bytes]:
    """Return a file to upload: a text, or bytes that are not text."""
    name = chance.choice(("article.txt", "حلب.txt", "x" * 200 + ".txt", "a b;c.txt"))
    content = text(chance, names).encode("utf-8", "replace") if chance.random() < 0.5 else chance.randbytes(60_000)
    return name, content
