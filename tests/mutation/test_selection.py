"""Which tests judge a mutant: those of its own part, nearest first."""

from tests.mutation.selection import selected

TESTS = [
    "tests/atlas/test_join.py::test_a_link",
    "tests/checks/test_cases.py::test_a_rejected_case[Z106-overlap]",
    "tests/checks/test_cases.py::test_a_rejected_case[Z118-gap]",
    "tests/checks/test_gaps.py::test_a_gap",
    "tests/checks/test_rules.py::test_all",
    "tests/model/test_day.py::test_a_day",
    "tests/model/test_span.py::test_a_span",
]


def test_a_mutant_is_judged_by_the_tests_of_its_part_with_those_of_its_module_first() -> None:
    assert selected(TESTS, "controlmap.model.span") == [TESTS[6], TESTS[5]]
    assert selected(TESTS, "controlmap.atlas.statements.join") == TESTS[:1]


def test_a_mutant_in_a_folder_of_its_part_is_judged_by_the_tests_of_the_part() -> None:
    assert selected(TESTS, "controlmap.atlas.statements.join") == TESTS[:1]


def test_a_mutant_of_a_rule_is_judged_by_the_cases_of_its_own_code_alone() -> None:
    assert selected(TESTS, "controlmap.checks.gaps") == [TESTS[3], TESTS[2], TESTS[4]]
    assert selected(TESTS, "controlmap.checks.history") == TESTS[3:5]
