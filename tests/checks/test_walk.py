"""Iteration over texts: each string of a record is found under the path by which an author wrote it."""

from collections.abc import Mapping

from pydantic import Field

from controlmap.checks.walk import texts
from controlmap.model.origin import Origin
from controlmap.model.record import Record
from controlmap.model.text import LocalText

WORDS = LocalText({"en": "A plain", "ar": "سهل"})


class Inner(Record):
    """A record within another."""

    note: str
    begins: str = Field(alias="from")


class Outer(Record):
    """A record with a field of every shape."""

    name: LocalText
    line: int
    absent: str | None
    aliases: tuple[str, ...]
    within: tuple[Inner, ...]
    together: Mapping[str, tuple[str, ...]]


WRITTEN = {
    "origin": Origin("m/zones.yaml", 3, {"name": 4}),
    "name": WORDS,
    "line": 7,
    "absent": None,
    "aliases": ("the hills", "the heights"),
    "within": ({"note": "first", "from": "2019"}, {"note": "second", "from": "2020"}),
    "together": {"crown": ("league", "company")},
}


def test_every_text_of_a_record_is_found_with_the_path_that_an_author_wrote() -> None:
    assert list(texts(Outer.model_validate(WRITTEN))) == [
        ("name", WORDS),
        ("aliases.0", "the hills"),
        ("aliases.1", "the heights"),
        ("within.0.note", "first"),
        ("within.0.from", "2019"),
        ("within.1.note", "second"),
        ("within.1.from", "2020"),
        ("together.crown.0", "league"),
        ("together.crown.1", "company"),
    ]


def test_a_text_alone_has_an_empty_path_and_a_number_is_no_text() -> None:
    assert list(texts("plain")) == [("", "plain")]
    assert list(texts(7)) == []


def test_the_file_that_a_record_was_read_from_is_not_one_of_its_texts() -> None:
    inner = Inner.model_validate({"note": "", "from": "2019", "origin": Origin("m/zones.yaml", 3)})
    assert [text for _, text in texts(inner)] == ["", "2019"]
