"""Fingerprints of text: similar for texts that share most four-letter shingles, but the text cannot be recovered.

Only 4 bits of each minhash are kept. A whole one would identify its shingle: trying all half a million of them finds
it. One shingle in sixteen has the same 4 bits. See ``docs/decisions/0006-anchors.md``.
"""

import hashlib
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

GRAM: Final = 4
"""Letters per shingle."""

HASHES: Final = 32
"""Minhashes per fingerprint: one altered letter in fifty leaves some 27 of them unchanged."""

_KEPT_BITS: Final = 0xF
_KEPT_VALUES: Final = 16
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?…]|\n")

Hashes = NDArray[np.uint32]
"""Shape (HASHES, shingles)."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text in lower case with single spaces between words, and its mapping to the original."""

    original: str
    plain: str
    places: Sequence[int]
    """For each character of ``plain``, its position in ``original``."""
    openings: frozenset[int]
    """Positions in ``plain`` at which a sentence or a line may begin, and the position after the end."""
    word_starts: tuple[int, ...]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Return the positions in the original of a stretch of ``plain``, with adjacent punctuation."""
        first, last = self.places[start], self.places[end - 1] + 1
        while first > 0 and not self.original[first - 1].isspace() and not self.original[first - 1].isalnum():
            first -= 1
        while last < len(self.original) and not self.original[last].isspace() and not self.original[last].isalnum():
            last += 1
        return first, last


def plain_text(text: str) -> PlainText:
    """Reduce a text to the parts that every copy of it preserves: letters, digits, and word breaks."""
    words: list[str] = []
    # As Python objects, the positions of a long text would take ten times its size.
    places = array("i")
    openings: set[int] = set()
    word_starts: list[int] = []
    last = 0
    for word in _WORD.finditer(text):
        if words:
            places.append(word.start() - 1)
        if not words or _SENTENCE_END.search(text, last, word.start()):
            openings.add(len(places))
        word_starts.append(len(places))
        # A letter whose lower case is two characters ("İ") must not shift the others.
        words.append("".join(letter.lower()[:1] for letter in word[0]))
        places.extend(range(word.start(), word.end()))
        last = word.end()
    openings.add(len(places) + 1)
    return PlainText(text, " ".join(words), places, frozenset(openings), tuple(word_starts))


def hash_runs(plain: str, salt: str) -> Hashes:
    """Hash every four-letter shingle of a plain text in 32 ways; column i is the shingle that begins at character i."""
    key = bytes.fromhex(salt)
    codes = np.frombuffer(plain.encode("utf-32-le"), dtype=np.uint32)
    if len(codes) < GRAM:
        return np.empty((HASHES, 0), dtype=np.uint32)
    # Each shingle as one number, and each distinct one hashed once: a list of them would be fifty times the text.
    pairs = np.unique(_joined(codes[:-1], codes[1:]), return_inverse=True)[1]
    _, firsts, numbers = np.unique(_joined(pairs[:-2], pairs[2:]), return_index=True, return_inverse=True)
    base = np.array([_whole_hash(plain[start : start + GRAM], key) for start in firsts], dtype=np.uint64)[numbers]
    seeds = hashlib.blake2b(b"ways", digest_size=16, key=key).digest()
    ways = np.random.Generator(np.random.PCG64(int.from_bytes(seeds, "little")))
    factors = ways.integers(1, 2**63, size=HASHES, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    offsets = ways.integers(0, 2**63, size=HASHES, dtype=np.uint64)
    hashes = np.empty((HASHES, len(base)), dtype=np.uint32)
    for row, factor, offset in zip(hashes, factors, offsets, strict=True):
        # Multiply-shift hashing: the upper half of a product with an odd factor is as good as random.
        row[:] = (base * factor + offset) >> np.uint64(32)
    return hashes


def _joined(one: NDArray[Any], other: NDArray[Any]) -> NDArray[np.uint64]:
    """Combine two numbers below 2^32 into one."""
    return one.astype(np.uint64) << np.uint64(32) | other.astype(np.uint64)


def _whole_hash(run: str, key: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8, key=key).digest(), "little")


def fingerprint(hashes: Hashes) -> str:
    """Return the fingerprint of a stretch of text from the hashes of its shingles, at least one."""
    return "".join(f"{value:x}" for value in (hashes.min(axis=1) & _KEPT_BITS).tolist())


def likeness(agreeing: int) -> float:
    """Estimate the share of shingles that two stretches have in common, 0 to 1, from the number of equal minhashes."""
    return max(0.0, (agreeing - HASHES / _KEPT_VALUES) / (HASHES - HASHES / _KEPT_VALUES))


def agreeing(one: str, other: str) -> int:
    """Count the equal minhashes; unrelated texts have one in sixteen."""
    return sum(left == right for left, right in zip(one, other, strict=True))


def matches(hashes: Hashes, wanted: str, starts: NDArray[np.intp], runs: int) -> NDArray[np.uint8]:
    """Count, for the stretch of ``runs`` shingles at each start, the minhashes equal to those of a fingerprint."""
    # The text may be shorter than the stretch.
    runs = min(runs, hashes.shape[1])
    found = np.zeros(len(starts), dtype=np.uint8)
    ends = np.minimum(starts + runs, hashes.shape[1])
    for row, digit in zip(hashes, wanted, strict=True):
        level = row
        width = 1
        while width * 2 <= runs:
            level = np.minimum(level[:-width], level[width:])
            width *= 2
        # A sparse table: two overlapping stretches whose length is a power of two cover the whole.
        lowest = np.minimum(level[np.minimum(starts, len(level) - 1)], level[np.clip(ends - width, 0, len(level) - 1)])
        found += ((lowest & _KEPT_BITS) == int(digit, 16)).astype(np.uint8)
    return found
