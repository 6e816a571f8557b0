"""Docstrings, comments and guides in the words that other engineers would use and search for."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDES = (
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    *(f"docs/{path.name}" for path in ROOT.glob("docs/*.md")),
)
NOT_OURS_TO_WORD = {"docs/sources.md", "docs/sources-libya.md"}  # titles of sources, as they were published

HABITS = {
    r"\b(?<!there )(is|are|was) no (?!more|longer|less|fewer|need|later)[a-z]+": "use 'is not a ...'",
    r"\bstands? (in|on|at|under|beside|behind|here|there)\b": "a text is in a file, a name means a thing",
    r"\b(is|are|was|be|being) told\b": "say what is reported, returned or passed",
    r"\bmend(s|ed|ing)?\b": "write 'fix'",
    r"\banew\b": "write 'again'",
    r"\bnobody\b": "write 'no one', or name who",
    r"\bwhoever\b": "name who: the reader, the author, the client",
    r"\blets? go\b": "write 'drop', 'release' or 'close'",
    r"\bof its own making\b": "write 'separate'",
}
"""Habits of writing that made a text hard to read, and what to do instead."""

Prose = tuple[str, int, str]


def python_prose(path: Path) -> Iterator[Prose]:
    source, name = path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(source)):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else ():
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                text = statement.value.value
                if isinstance(text, str):
                    yield name, statement.lineno, text
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield name, token.start[0], token.string


def guide_prose(name: str) -> Iterator[Prose]:
    for number, line in enumerate((ROOT / name).read_text(encoding="utf-8").splitlines(), 1):
        yield name, number, line


def faults(prose: Iterator[Prose]) -> list[str]:
    return [
        f"{name}:{line}: {found[0]!r}: {advice}"
        for name, line, text in prose
        for habit, advice in HABITS.items()
        if (found := re.search(habit, " ".join(text.split()), re.IGNORECASE))
    ]


def test_docstrings_and_comments_are_in_plain_english() -> None:
    found = [fault for path in sorted((ROOT / "src").rglob("*.py")) for fault in faults(python_prose(path))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", sorted(set(GUIDES) - NOT_OURS_TO_WORD))
def test_a_guide_is_in_plain_english(name: str) -> None:
    found = faults(guide_prose(name))
    assert not found, "\n".join(found)


def test_a_docstring_says_return_rather_than_give() -> None:
    found = [
        f"{name}:{line}: begin with 'Return'"
        for path in sorted((ROOT / "src").rglob("*.py"))
        for name, line, text in python_prose(path)
        if text.startswith(("Give ", "Tell "))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", ["An id that is no name.", "It stands in the file.", "Drawn anew.", "Whoever asks."])
def test_a_bad_habit_is_found(text: str) -> None:
    assert faults(iter([("a.md", 1, text)]))


def test_a_tests_name_has_fewer_than_ninety_letters() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name}"
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and len(node.name) >= 90
    ]
    assert not long, "\n".join(long)
