"""Problems for programs: a JSON list, and annotations as GitHub shows them beside the changed lines."""

import json
from collections.abc import Iterable

from controlmap.model.problem import Problem


def as_json(problems: Iterable[Problem]) -> str:
    """Give a JSON list of objects with path, line, code, message and fix."""
    return json.dumps([problem._asdict() for problem in problems], ensure_ascii=False, indent=2)


def as_github(problems: Iterable[Problem]) -> str:
    """Give one ``::error`` command a line."""
    return "\n".join(
        f"::error file={_property(problem.path)},line={problem.line},title={_property(problem.code)}"
        f"::{_data(f'{problem.message}. Fix: {problem.fix}.')}"
        for problem in problems
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
