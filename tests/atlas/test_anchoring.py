import random
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.anchoring import Anchoring, anchor_text, make_anchors
from controlmap.atlas.statements.fingerprints import plain_text
from controlmap.model.anchor import ArticleAnchors
from tests.atlas.gazette import LINES
from tests.atlas.marked_passages import read_passages

Spans = list[tuple[int, int]]


@pytest.fixture(scope="module")
def gazette() -> ArticleAnchors:
    return make_anchors(list(LINES), "marrow")


@pytest.fixture(scope="module")
def lines(shared: Path) -> list[str]:
    return (shared / "article.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def article(syria_atlas: Atlas) -> ArticleAnchors:
    anchors = syria_atlas.edition.anchors
    assert anchors is not None
    return anchors


def joined(lines: Sequence[str], between: str = "\n") -> tuple[str, Spans]:
    spans, start = [], 0
    for line in lines:
        spans.append((start, start + len(line)))
        start += len(line) + len(between)
    return between.join(lines), spans


def altered(lines: Sequence[str], share: float, seed: int) -> list[str]:
    """Replace or drop each character, or insert one after it, with probability ``share``."""
    chance = random.Random(seed)  # noqa: S311 (tests repeat by it)
    letters = "abcdefghijklmnopqrstuvwxyz"
    changes = (
        lambda character: chance.choice(letters),
        lambda character: "",
        lambda character: character + chance.choice(letters),
    )
    return [
        "".join(chance.choice(changes)(character) if chance.random() < share else character for character in line)
        for line in lines
    ]


def right(found: Anchoring, spans: Spans) -> int:
    """Count the lines anchored correctly: true and found extent overlap by at least nine tenths of their union."""
    count = 0
    for placed in found.placed:
        start, end = spans[placed.line - 1]
        both = min(end, placed.end) - max(start, placed.start)
        count += both >= 0.9 * (max(end, placed.end) - min(start, placed.start))
    return count


def test_every_line_of_the_article_is_found_exactly(article: ArticleAnchors, lines: list[str]) -> None:
    text, spans = joined(lines)
    found = anchor_text(article, text)
    assert (found.is_article, found.likeness, found.missing) == (True, 1.0, ())
    assert [placed.line for placed in found.placed] == list(range(1, 40))
    for placed, (start, end) in zip(found.placed, spans, strict=True):
        assert plain_text(text[placed.start : placed.end]).plain == plain_text(text[start:end]).plain


@pytest.mark.parametrize("seed", range(12))
def test_with_two_percent_of_its_characters_altered_37_of_39_lines_are_found(
    article: ArticleAnchors, lines: list[str], seed: int
) -> None:
    text, spans = joined(altered(lines, 0.02, seed), "\n" if seed % 2 else " ")
    found = anchor_text(article, text)
    assert found.is_article
    assert right(found, spans) >= 37


def test_blanks_quotes_and_text_around_the_article_do_no_harm(article: ArticleAnchors, lines: list[str]) -> None:
    dressed = [re.sub(r" (\w+) ", "  “\\1”\u00a0", line, count=2) for line in lines]
    text, spans = joined(["By Our Staff", "Five minutes to read", *dressed, "Our standards. Subscribe."], "\r\n\r\n")
    found = anchor_text(article, text)
    assert found.is_article
    assert right(found, spans[2:-1]) == 39


def test_a_large_part_of_the_article_is_anchored_and_the_rest_is_reported_missing(
    article: ArticleAnchors, lines: list[str]
) -> None:
    found = anchor_text(article, "\n".join(lines[10:25]))
    assert found.is_article
    assert {placed.line for placed in found.placed} == set(range(11, 26))
    assert set(found.missing) == set(range(1, 40)) - set(range(11, 26))


def test_another_text_about_the_same_war_is_not_taken_for_the_article(
    article: ArticleAnchors, syria_atlas: Atlas
) -> None:
    edition = syria_atlas.edition
    passages = read_passages(Path(__file__).parent / "passages")
    others = {
        "our own summary of its statements": " ".join(note.text.say("en") for note in edition.annotations),
        "the events of the war": " ".join(event.name.say("en") for event in edition.events),
        "the zones": " ".join(zone.description.say("en") + zone.unsaid.say("en") for zone in edition.zones),
        "reports": " ".join(passage.text for passage in passages),
        "another country's article": " ".join(LINES),
        "nothing": "",
        "four letters": "four",
        "a sentence": "It rained in the valley, and the mills stood still.",
        "one letter over and over": "a" * 5000,
        "a book": "who holds what " * 20_000,
    }
    for name, text in others.items():
        found = anchor_text(article, text)
        assert not found.is_article, name
        assert found.placed == (), name
        assert len(found.missing) == 39, name


def test_an_article_of_only_four_lines_is_recognised(gazette: ArticleAnchors) -> None:
    text, spans = joined(LINES, "   ")
    found = anchor_text(gazette, text)
    assert found.is_article
    assert [(placed.start, placed.end) for placed in found.placed] == spans


def test_anchors_cover_the_text_and_contain_no_word_of_it(gazette: ArticleAnchors) -> None:
    assert sum(anchor.share for anchor in gazette.anchors) == pytest.approx(1, abs=0.01)
    assert gazette.anchors[-1].end == gazette.length
    written = gazette.model_dump_json()
    assert not any(word.lower() in written for line in LINES for word in line.split() if len(word) > 7)


def test_fingerprints_of_one_text_differ_from_edition_to_edition(gazette: ArticleAnchors) -> None:
    other = make_anchors(list(LINES), "another")
    assert other.fingerprint != gazette.fingerprint
    assert other.salt != gazette.salt
