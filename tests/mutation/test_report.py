"""The score: which mutants count for it, which against it, and which are left out."""

import pytest

from tests.mutation.mutants import Mutant, Verdict
from tests.mutation.report import page, table, tallies
from tests.mutation.survivors import Survivor, listed, sort
from tests.mutation.workshop import matches

HALF = Mutant("atlas/day/tenure", "mostly_since", "if known > half:", "if known >= half:", Verdict.SURVIVED)
BELOW = Mutant("atlas/day/tenure", "mostly_since", "if known > half:", "if known < half:", Verdict.KILLED)
KIND = Mutant("painting/fronts", "_merged", 'order = argsort(kind="stable")', "order = argsort()", Verdict.SURVIVED)
LATE = Mutant("painting/fronts", "_merged", "return order", "return None", Verdict.UNTESTED)
MUTANTS = [HALF, BELOW, KIND, LATE]

SAME = Survivor(
    where="fronts._merged", was=KIND.was, becomes=(KIND.becomes,), equivalent=True, why="Any order will do."
)


def test_an_equivalent_mutant_counts_neither_for_nor_against_the_score() -> None:
    rows = {row.name: row for row in tallies(MUTANTS, [SAME])}
    assert rows["painting/fronts"][1:] == (0, 0, 1)
    assert rows["painting/fronts"].score == 1
    assert rows["atlas/day/tenure"].score == rows["all"].score == 0.5
    assert tallies(MUTANTS, [])[-1].score == pytest.approx(1 / 3)


def test_a_reason_applies_to_its_own_mutation_whatever_folder_the_module_is_in() -> None:
    moved = Mutant("painting/lines/fronts", "_merged", KIND.was, KIND.becomes, Verdict.SURVIVED)
    other = Mutant("painting/fronts", "_merged", KIND.was, "order = None", Verdict.SURVIVED)
    found = sort([moved, other], [SAME])
    assert found.equivalent == [(moved, SAME)]
    assert found.unexplained == [other]


def test_a_part_of_a_line_is_enough_to_identify_a_mutation() -> None:
    part = Survivor(
        where="*", was='kind="stable"', becomes=("", "kind=None"), equivalent=True, why="Any order will do."
    )
    none = Mutant("painting/fronts", "_merged", KIND.was, "order = argsort(kind=None)", Verdict.SURVIVED)
    other = Mutant("painting/fronts", "_merged", KIND.was, 'order = sorted(kind="stable")', Verdict.SURVIVED)
    assert [part.covers(mutant) for mutant in (KIND, none, other)] == [True, True, False]


def test_a_part_that_occurs_twice_may_be_changed_at_either_place() -> None:
    twice = Survivor(where="*", was="<", becomes=("<=",), equivalent=True, why="Never equal.")
    for changed in ("a <= b < c", "a < b <= c"):
        assert twice.covers(Mutant("m", "f", "a < b < c", changed, Verdict.SURVIVED))
    assert not twice.covers(Mutant("m", "f", "a < b < c", "a <= b <= c", Verdict.SURVIVED))


def test_a_reason_for_a_mutant_that_does_not_survive_is_reported_as_outdated() -> None:
    assert sort([HALF], [SAME]).outdated == [SAME]
    assert sort([KIND], [SAME]).outdated == []


def test_terminal_and_page_list_every_module_and_every_survivor() -> None:
    rows = tallies(MUTANTS, [SAME])
    assert "painting/fronts" in table(rows)
    written = page(rows, sort(MUTANTS, [SAME]))
    assert "| all | 1 | 1 | 1 | 50.0% |" in written
    assert "- `fronts._merged`: Any order will do." in written
    assert f"`{HALF.was}` → `{HALF.becomes}`" in written


def test_every_listed_survivor_has_a_reason_and_says_what_changes() -> None:
    for entry in listed():
        assert entry.why.endswith("."), entry.where
        assert entry.was not in entry.becomes, entry.where


@pytest.mark.parametrize(
    ("wanted", "found"), [([], True), (["painting"], True), (["painting/fronts"], True), (["painting/front"], False)]
)
def test_modules_are_selected_by_path_or_by_folder(wanted: list[str], found: bool) -> None:  # noqa: FBT001
    assert matches("painting/fronts", wanted) is found
