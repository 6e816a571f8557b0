import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.authoring.reading.yaml_lines import read_yaml


def _plain(text: str) -> object:
    node, problems = read_yaml(text, "f.yaml")
    assert problems == []
    assert node is not None
    return node.plain()


@pytest.mark.parametrize("word", ["no", "on", "2017-12-14", "12:30", "1e3", "0o17", "-1", ".inf"])
def test_a_scalar_stays_the_text_that_was_written(word: str) -> None:
    assert _plain(f"key: {word}") == {"key": word}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_an_empty_value_is_none_unless_it_is_quoted(nothing: str) -> None:
    assert _plain(f"key: {nothing}") == {"key": None}
    assert _plain(f"key: '{nothing}'") == {"key": nothing}


def test_an_empty_file_is_none() -> None:
    assert _plain("") is None
    assert _plain("# nothing yet\n") is None


def test_lines_are_those_of_keys_and_of_items() -> None:
    node, _ = read_yaml("a:\n  - x\n  - b: 1\n    c:\n      2\n", "f.yaml")

    assert node is not None
    assert node.lines() == {"a": 1, "a.0": 2, "a.1": 3, "a.1.b": 3, "a.1.c": 4}


def test_aliases_that_would_expand_exponentially_are_refused_at_once() -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))
    _, problems = read_yaml(f"a0: &a0 lol\n{levels}\n", "f.yaml")

    assert {problem.code for problem in problems} == {"Y103"}


def test_nesting_of_any_depth_is_refused_without_exhausting_the_stack() -> None:
    for text in ("[" * 100_000, "{a: " * 100_000, "- " * 100_000 + "x"):
        _, problems = read_yaml(text, "f.yaml")
        assert [problem.code for problem in problems] == ["Y105"]


def test_a_key_that_is_a_list_is_a_problem() -> None:
    _, problems = read_yaml("? [a, b]\n: 1\n", "f.yaml")

    assert [str(problem) for problem in problems] == [
        "f.yaml:1: Y106 a key is not a word. Fix: write the key as plain text."
    ]


def test_a_character_that_yaml_forbids_is_named_with_its_line() -> None:
    _, problems = read_yaml("a: 1\nb: \x07\n", "f.yaml")

    assert [(problem.line, problem.code) for problem in problems] == [(2, "Y101")]


@given(text=st.text(alphabet=st.sampled_from("ab:-?[]{}&*!|>'\"%@`#,\n \t~\x00\ud7ff\U0001f3d4"), max_size=60))
def test_no_text_raises_an_exception(text: str) -> None:
    node, problems = read_yaml(text, "f.yaml")

    assert node is not None or problems
