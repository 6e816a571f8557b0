"""Limits of fields: the last value inside and the first one outside, for every field that has some."""

from math import inf, nan
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from controlmap.model.actor import Actor, Backing
from controlmap.model.anchor import Anchor, ArticleAnchors
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Article, Manifest, PublishedShares
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.place import Place
from controlmap.model.source import Source
from controlmap.model.text import LocalText
from controlmap.model.zone import Landmarks, Zone

ANCHOR = {"line": 1, "start": 0, "end": 1, "share": 0.5, "fingerprint": "0" * 32}
MARK = {"name": "the mill", "at": (36, 33)}

LIMITS: list[tuple[type[BaseModel], str, list[Any], list[Any]]] = [
    (Hold, "rank", [0, 9], [-1, 10]),
    (Hold, "margin_km", [1e-9, 100], [0, -1, 100.001, inf, nan]),
    (Hold, "sources", [("memoir",)], [()]),
    (Hold, "note", ["n", "n" * 2000], ["", "n" * 2001]),
    (Hold, "id", ["a", "a-1", "a" * 64], ["", "A", "a_b", "-a", "a-", "a--b", "a b", "é", "a" * 65]),
    (Event, "sources", [("memoir",)], [()]),
    (Annotation, "line", [1], [0]),
    (Annotation, "when", ["2017", "2" * 64], ["201", "2" * 65]),
    (Article, "lines", [1, 10_000], [0, 10_001]),
    (Manifest, "languages", [("en",), ("en", "kmr")], [(), ("e",), ("kmrr",), ("EN",)]),
    (
        Manifest,
        "bounds",
        [(-180, -90, 180, 90)],
        [(-180.1, 0, 1, 1), (0, -90.1, 1, 1), (0, 0, 180.1, 1), (0, 0, 1, 90.1)],
    ),
    (PublishedShares, "shares", [{"crown": 0}, {"crown": 100}], [{"crown": -0.1}, {"crown": 100.1}, {"crown": nan}]),
    (Actor, "colour", ["#00ff9a"], ["00ff9a", "#00ff9", "#00ff9a0", "#00FF9A", "red"]),
    (Actor, "aliases", [("a",), ("a" * 200,)], [("",), (" ",), ("a" * 201,)]),
    (Backing, "statements", [("l1",)], [()]),
    (Zone, "label_at", [(-180, -90), (180, 90)], [(-181, 0), (181, 0), (0, -91), (0, 91), (nan, 0), (0, nan)]),
    (Landmarks, "inside", [(MARK,)], [()]),
    (Landmarks, "outside", [(MARK,)], [()]),
    (Place, "note", ["n", "n" * 4000], ["", " ", "n" * 4001]),
    (
        Source,
        "url",
        ["https://e.org", "http://e.org/a?b=c"],
        ["ftp://e.org", "https://", "https://e.org/a b", " https://e.org"],
    ),
    (Anchor, "line", [1], [0]),
    (Anchor, "start", [0], [-1]),
    (Anchor, "end", [1], [0]),
    (Anchor, "share", [1e-9, 1], [0, 1.001]),
    (Anchor, "fingerprint", ["0123456789abcdef" * 2], ["0" * 31, "0" * 33, "g" * 32, "A" * 32]),
    (ArticleAnchors, "lines", [1], [0]),
    (ArticleAnchors, "length", [1], [0]),
    (ArticleAnchors, "salt", ["0123456789abcdef"], ["0" * 15, "0" * 17, "g" * 16]),
    (ArticleAnchors, "anchors", [(ANCHOR,)], [()]),
    (
        LocalText,
        "root",
        [{"en": "w"}, {"en": "w" * 4000}],
        [{}, {"en": ""}, {"en": " "}, {"en": "w" * 4001}, {"e": "w"}],
    ),
]


def takes(record: type[BaseModel], field: str, value: object) -> bool:
    """Return whether a field of a record accepts a value."""
    info = record.model_fields[field]
    limited: Any = Annotated[info.annotation, info]
    try:
        TypeAdapter(limited).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("record", "field", "inside", "outside"), LIMITS, ids=lambda value: getattr(value, "__name__", None)
)
def test_a_field_accepts_the_last_value_within_its_limits_and_none_beyond(
    record: type[BaseModel], field: str, inside: list[object], outside: list[object]
) -> None:
    assert [value for value in inside if not takes(record, field, value)] == []
    assert [value for value in outside if takes(record, field, value)] == []
