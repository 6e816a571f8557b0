"""Lines of a file, shown and changed as they are written."""

import pytest

from controlmap.authoring.steps.lines import excerpt, with_lines
from controlmap.errors import ControlmapError

TEXT = "\n".join(f"line {number}" for number in range(1, 101))


def test_a_record_is_shown_from_its_beginning() -> None:
    found = excerpt(TEXT, 10, 12)
    assert (found.first, found.lines[0], found.lines[-1]) == (10, "line 10", "line 14")
    assert found.numbered().splitlines()[0] == "10  line 10"


def test_the_lines_around_one_are_shown_at_the_ends_of_a_file_as_well() -> None:
    assert excerpt(TEXT, 1, 1).lines == ("line 1", "line 2", "line 3")
    assert excerpt(TEXT, 100, 100).lines == ("line 98", "line 99", "line 100")


def test_of_a_long_record_only_the_lines_around_the_problem_are_shown() -> None:
    assert excerpt(TEXT, 1, 90).first == 88


def test_a_line_of_ground_is_cut_and_not_changed_by_hand() -> None:
    found = excerpt("x" * 5_000, 1, 1)
    assert (len(found.numbered()) < 200, found.is_short) == (True, False)


def test_lines_are_changed_unless_they_were_changed_meanwhile() -> None:
    change = with_lines(excerpt(TEXT, 10, 12), "another\nand one more")
    assert change(TEXT).split("\n")[8:12] == ["line 9", "another", "and one more", "line 15"]
    with pytest.raises(ControlmapError, match="changed meanwhile"):
        change(TEXT.replace("line 13", "line thirteen"))
