"""Changing an entry of a YAML file leaves every other line as its author wrote it."""

import difflib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.authoring.store.yaml_entries import with_entry, with_values, without_entry

EVENTS = """\
# What happened when.
events:
  # The first one.
  - id: first
    day: 2020-01-01   # a Wednesday
    name: {en: "It fell.", ar: 'سقطت.'}
    ended: [a]

  - id: second
    day: 2020-02-01
    name:
      en: It rose.
      ar: ارتفعت.
# The end.
"""


def changed(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return [line for line in lines if line[:1] in "+-" and line[:3] not in {"+++", "---"}]


def test_one_value_is_changed_and_no_other_line() -> None:
    entry = {"id": "first", "day": "2020-01-02", "name": {"en": "It fell.", "ar": "سقطت."}, "ended": ["a"]}
    after = with_entry(EVENTS, "events", entry)
    assert changed(EVENTS, after) == ["-    day: 2020-01-01   # a Wednesday", "+    day: 2020-01-02   # a Wednesday"]


def test_a_comment_inside_an_entry_stays_in_its_place_however_often_it_is_changed() -> None:
    before = "zones:\n  - id: a\n    name: {en: A}\n    # True once it is named.\n    spoken_of: false\n    note: one\n"
    text = before
    for note in ("two", "three", "four"):
        text = with_entry(text, "zones", {"id": "a", "name": {"en": "A"}, "spoken_of": False, "note": note})
    assert text == before.replace("note: one", "note: four")
    flat = "zones:\n- id: a\n  # Here.\n  list:\n  - x\n  note: one\n"
    assert with_entry(flat, "zones", {"id": "a", "list": ["x"], "note": "two"}) == flat.replace(
        "note: one", "note: two"
    )


def test_an_entry_is_added_after_the_last_in_the_files_own_spacing() -> None:
    after = with_entry(EVENTS, "events", {"id": "third", "day": "2020-03-01", "name": {"en": "No: yes", "ar": "ب"}})
    assert changed(EVENTS, after) == [
        "+",
        "+  - id: third",
        "+    day: 2020-03-01",
        '+    name: {en: "No: yes", ar: "ب"}',
    ]


def test_a_removed_entry_takes_no_comment_of_another_with_it() -> None:
    after = without_entry(EVENTS, "events", "second")
    assert "# The end." in after
    assert "second" not in after
    assert "# The first one." in without_entry(EVENTS, "events", "first")
    assert without_entry(EVENTS, "events", "none") == EVENTS


def test_the_first_entry_and_the_last_leave_an_empty_list() -> None:
    empty = "# Nothing yet.\nevents: []\n# events:\n#   - id: an-example\n"
    one = with_entry(empty, "events", {"id": "first", "ended": ["a", "b"]})
    assert one == "# Nothing yet.\nevents:\n  - id: first\n    ended: [a, b]\n# events:\n#   - id: an-example\n"
    assert without_entry(one, "events", "first") == empty


def test_a_value_of_a_mapping_is_changed_added_and_removed() -> None:
    text = "# The edition.\nfirst_day: 2020-01-01  # by the archive\nas_of: 2020-02-01\nnote:\n  en: Old\n\n# End\n"
    after = with_values(text, {"first_day": "2019-01-01", "note": None, "last_day": "2021-01-01"})
    assert after == (
        "# The edition.\nfirst_day: 2019-01-01  # by the archive\nas_of: 2020-02-01\n\n# End\nlast_day: 2021-01-01\n"
    )


@pytest.mark.parametrize("name", ["actors", "zones", "events", "sources", "annotations"])
def test_an_entry_written_as_it_is_changes_nothing(marrow: Path, name: str) -> None:
    text = (marrow / f"{name}.yaml").read_text(encoding="utf-8")
    root, _ = read_yaml(text, "")
    assert root is not None
    plain: Any = root.plain()
    for entry in plain[name]:
        assert with_entry(text, name, entry) == text


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Co", "Cn"]), min_size=1, max_size=30)


@given(text=WORDS, other=WORDS)
def test_any_words_are_read_back_as_they_were_written(text: str, other: str) -> None:
    after = with_entry(EVENTS, "events", {"id": "third", "name": {"en": text, "ar": other}, "note": text})
    root, problems = read_yaml(after, "")
    assert root is not None
    assert problems == []
    plain: Any = root.plain()
    entry = plain["events"][-1]
    assert (entry["name"], entry["note"]) == ({"en": text, "ar": other}, text)
