"""Print how long it takes to find the mentions in 20,000 words: ``PYTHONPATH=src python -m tests.bench.mentions``."""

import time
from pathlib import Path

from controlmap.atlas.opening import open_edition
from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.mentions import read_mentions
from tests.atlas.marked_passages import read_passages

WORDS = 20_000
ROOT = Path(__file__).parents[2]


def main() -> None:
    gazetteer = Gazetteer(open_edition(ROOT / "geo" / "syria-2017-12").edition)
    for language in ("en", "ar"):
        texts = [p.text for p in read_passages(ROOT / "tests" / "atlas" / "passages") if p.language == language]
        words = " ".join(texts).split()
        text = " ".join((words * (WORDS // len(words) + 1))[:WORDS])
        began = time.perf_counter()
        found = len(read_mentions(gazetteer, text).mentions)
        print(f"{language}: {WORDS} words, {found} mentions, {time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main()
