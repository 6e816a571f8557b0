"""Problems and scores for programs: JSON, and annotations that GitHub shows beside the changed lines."""

import json
from collections.abc import Iterable

from controlmap.checks.control_points import Score
from controlmap.model.problem import Problem


def as_json(problems: Iterable[Problem], scores: Iterable[Score]) -> str:
    """Return a JSON object: a list of ``problems``, and a list of ``control_points`` with one score a day."""
    report = {
        "problems": [problem._asdict() for problem in problems],
        "control_points": [
            {
                "day": score.day.isoformat(),
                "points": score.points,
                "right": score.right,
                "wrong": [
                    {"name": wrong.point.name, "line": wrong.point.origin.line, "painted": wrong.painted}
                    for wrong in score.wrong
                ],
            }
            for score in scores
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def as_github(problems: Iterable[Problem]) -> str:
    """Return one ``::error`` command per line."""
    return "\n".join(
        f"::error file={_property(problem.path)},line={problem.line},title={_property(problem.code)}"
        f"::{_data(f'{problem.message}. Fix: {problem.fix}.')}"
        for problem in problems
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
