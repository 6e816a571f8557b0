"""The location of a record in its file, and how a problem there is printed and sorted."""

from controlmap.model.origin import Origin
from controlmap.model.problem import Problem


def test_a_field_has_its_own_line_and_a_missing_field_has_its_records() -> None:
    origin = Origin("geo/m/zones.yaml", 10, {"name": 11, "about.zones": 14})
    assert [origin.line_of(name) for name in ("name", "about.zones", "about", "id")] == [11, 14, 10, 10]


def test_a_problem_is_one_line_with_its_location_its_code_and_its_remedy() -> None:
    problem = Problem("geo/m/zones.yaml", 10, "Z103", "'us' is not a known actor", "use an id from actors.yaml")
    assert str(problem) == "geo/m/zones.yaml:10: Z103 'us' is not a known actor. Fix: use an id from actors.yaml."


def test_problems_sort_by_file_then_line_then_code() -> None:
    keys = [("a", 2, "Z101"), ("a", 10, "A101"), ("a", 10, "Z101"), ("b", 1, "A101")]
    problems = [Problem(*key, "", "") for key in keys]
    assert sorted([problems[index] for index in (2, 0, 3, 1)]) == problems
