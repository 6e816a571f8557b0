"""The program knows no country and no language: what it says of either comes from an edition or from ``messages/``."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from controlmap.messages.catalogue import shipped_languages

TEXTS = {".py", ".js", ".mjs", ".css", ".html"}
ENGLISH_TOO = {"mare", "harem"}
"""Names of places, as their aliases in one edition have them, that are English words: only the case tells."""
REGIONS = ("Ghouta", "Golan", "Euphrates", "Assad", "Kurd", "Kurdish")
"""What an edition has in longer names only."""


@pytest.fixture(scope="module")
def sources(repository: Path) -> list[Path]:
    """Return what is written by hand in the program, but for the words of each language."""
    listed = subprocess.run(["git", "ls-files", "src"], cwd=repository, capture_output=True, text=True, check=True)
    files = [repository / name for name in listed.stdout.splitlines()]
    words = repository / "src" / "controlmap" / "messages"
    kept = [file for file in files if file.suffix in TEXTS and file.is_file() and file.parent.name != "built"]
    return [file for file in kept if not file.is_relative_to(words) or file.parent == words]


def place_names(repository: Path) -> Iterator[str]:
    """Return every name of every place, and of the country, in each edition that is shipped."""
    for edition in (repository / "geo").glob("*/edition.yaml"):
        yield from yaml.safe_load(edition.read_text(encoding="utf-8"))["country"].values()
        places = json.loads((edition.parent / "places.geojson").read_text(encoding="utf-8"))["features"]
        for place in (feature["properties"] for feature in places):
            yield from (*place["name"].values(), *place.get("aliases", []))


def lines(file: Path) -> Iterator[tuple[int, str]]:
    """Return the lines of a file; in every script but ours a name may end in more letters."""
    yield from enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)


def test_no_place_of_a_shipped_edition_is_named_in_the_program(repository: Path, sources: list[Path]) -> None:
    names = {name for name in place_names(repository) if name.casefold() not in ENGLISH_TOO} | set(REGIONS)
    known = re.compile(rf"\b({'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})n?\b")

    found = [
        f"{file.relative_to(repository)}:{number}: {match[0]}"
        for file in sources
        for number, line in lines(file)
        if (match := known.search(line))
    ]

    assert len(names) > 300
    assert found == []


def codes_in(file: Path, codes: str) -> Iterator[str]:
    """Return where a language code is a value: a string of Python, or quoted or selected in the browser's files."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(codes, node.value):
                yield f"{file.name}:{node.lineno}: {node.value}"
    else:
        selected = rf"([\"'`])({codes})\1|lang[~|^]?=[\"']?({codes})\b|:lang\(({codes})\)"
        yield from (f"{file.name}: {match[0]}" for match in re.finditer(selected, text))


def test_no_language_is_named_in_the_program(repository: Path, sources: list[Path]) -> None:
    codes = "|".join(shipped_languages())
    beyond_messages = [file for file in sources if file.parent.name != "messages"]

    assert len(shipped_languages()) > 1
    assert [found for file in beyond_messages for found in codes_in(file, codes)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", 'SAID = "ar"'),
        ("a.js", "if (language === 'ar') {}"),
        ("a.css", "[lang=ar] {}"),
        ("b.css", ":lang(ar) {}"),
    ],
)
def test_a_language_that_is_named_is_found(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert len(list(codes_in(tmp_path / name, "ar|en"))) == 1
