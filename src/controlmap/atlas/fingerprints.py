"""Fingerprints of text: near for texts that share most of their four-letter runs, and of no use for reading them.

Of each minhash only 4 bits are kept. A whole one names its run: trying all half a million of them finds it.
4 bits are shared by one run in sixteen. See ``docs/decisions/0006-anchors.md``.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

GRAM: Final = 4
"""Letters of a run."""

HASHES: Final = 32
"""Minhashes of a fingerprint: one altered letter in fifty leaves some 27 of them as they were."""

_KEPT_BITS: Final = 0xF
_KEPT_VALUES: Final = 16
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?…]|\n")

Hashes = NDArray[np.uint32]
"""Shape (HASHES, runs)."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text in lower case with one blank for all that stands between words, and the way back to it as it was."""

    original: str
    plain: str
    places: tuple[int, ...]
    """For each sign of ``plain``, its position in ``original``."""
    openings: frozenset[int]
    """Positions in ``plain`` at which a sentence or a line may begin, and the position after the end."""
    word_starts: tuple[int, ...]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Give the positions in the original of a stretch of ``plain``, with the signs that touch it."""
        first, last = self.places[start], self.places[end - 1] + 1
        while first > 0 and not self.original[first - 1].isspace() and not self.original[first - 1].isalnum():
            first -= 1
        while last < len(self.original) and not self.original[last].isspace() and not self.original[last].isalnum():
            last += 1
        return first, last


def plain_text(text: str) -> PlainText:
    """Leave of a text only what no copy of it loses: its letters and digits, and where words part."""
    signs: list[str] = []
    places: list[int] = []
    openings: set[int] = set()
    word_starts: list[int] = []
    last = 0
    for word in _WORD.finditer(text):
        if signs:
            signs.append(" ")
            places.append(word.start() - 1)
        if not signs or _SENTENCE_END.search(text, last, word.start()):
            openings.add(len(signs))
        word_starts.append(len(signs))
        for offset, letter in enumerate(word[0]):
            # A letter whose lower case is two signs ("İ") must not move the others.
            signs.append(letter.lower()[:1])
            places.append(word.start() + offset)
        last = word.end()
    openings.add(len(signs) + 1)
    return PlainText(text, "".join(signs), tuple(places), frozenset(openings), tuple(word_starts))


def hash_runs(plain: str, salt: str) -> Hashes:
    """Hash every four-letter run of a plain text in 32 ways; column i is the run that begins at sign i."""
    known: dict[str, int] = {}
    key = bytes.fromhex(salt)
    runs = [plain[start : start + GRAM] for start in range(len(plain) - GRAM + 1)]
    for run in set(runs):
        known[run] = int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8, key=key).digest(), "little")
    base = np.array([known[run] for run in runs], dtype=np.uint64)
    seeds = hashlib.blake2b(b"ways", digest_size=16, key=key).digest()
    ways = np.random.Generator(np.random.PCG64(int.from_bytes(seeds, "little")))
    factors = ways.integers(1, 2**63, size=HASHES, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    offsets = ways.integers(0, 2**63, size=HASHES, dtype=np.uint64)
    # Multiply-shift: the upper half of a product with an odd factor is as good as random.
    mixed = base[None, :] * factors[:, None] + offsets[:, None]
    return (mixed >> np.uint64(32)).astype(np.uint32)


def fingerprint(hashes: Hashes) -> str:
    """Give the fingerprint of a stretch of text from the hashes of its runs, one run at least."""
    return "".join(f"{value:x}" for value in (hashes.min(axis=1) & _KEPT_BITS).tolist())


def likeness(agreeing: int) -> float:
    """Estimate which share of their runs two stretches have in common, 0 to 1, from how many minhashes agree."""
    return max(0.0, (agreeing - HASHES / _KEPT_VALUES) / (HASHES - HASHES / _KEPT_VALUES))


def agreeing(one: str, other: str) -> int:
    """Count the minhashes that agree; of unlike texts one in sixteen does."""
    return sum(left == right for left, right in zip(one, other, strict=True))


def matches(hashes: Hashes, wanted: str, starts: NDArray[np.intp], runs: int) -> NDArray[np.uint8]:
    """Count, for stretches of ``runs`` runs at each start, how many minhashes are those of a fingerprint."""
    # A text may be shorter than what is looked for in it.
    runs = min(runs, hashes.shape[1])
    found = np.zeros(len(starts), dtype=np.uint8)
    ends = np.minimum(starts + runs, hashes.shape[1])
    for row, digit in zip(hashes, wanted, strict=True):
        level = row
        width = 1
        while width * 2 <= runs:
            level = np.minimum(level[:-width], level[width:])
            width *= 2
        # Two stretches of a power of two that overlap cover the whole.
        lowest = np.minimum(level[np.minimum(starts, len(level) - 1)], level[np.clip(ends - width, 0, len(level) - 1)])
        found += ((lowest & _KEPT_BITS) == int(digit, 16)).astype(np.uint8)
    return found
