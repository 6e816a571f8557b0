"""Properties taken out of their decorators behave as before."""

from typing import Any

import pytest

from tests.mutation.undecorated import undecorated
from tests.outside import REPOSITORY

SHAPES = '''
from abc import abstractmethod
from functools import cached_property, lru_cache


class Square:
    side = 3

    @property
    def area(self) -> int:
        """Side by side."""
        return self.side**2

    @cached_property
    def edges(
        self,
    ) -> list[int]:
        return [self.side] * 4

    @staticmethod
    def corners() -> int:
        return 4

    @abstractmethod
    def turned(self) -> int:
        """To be said by each shape."""


@lru_cache(maxsize=None)
def doubled(number: int) -> int:
    return 2 * number
'''


def run(source: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(source, names)  # noqa: S102  # the source is above
    return names


def test_a_property_and_a_cached_function_answer_as_before() -> None:
    names = run(undecorated(SHAPES))
    square = names["Square"]()
    assert (square.area, square.edges, square.corners()) == (9, [3, 3, 3, 3], 4)
    assert square.edges is square.edges
    assert names["doubled"](4) == 8
    assert names["doubled"].cache_info().hits == 0


def test_the_undecorated_function_can_be_called_directly() -> None:
    names = run(undecorated(SHAPES))
    square = names["Square"]
    assert square.area__undecorated(square()) == 9
    assert square.edges__undecorated(square()) == [3, 3, 3, 3]
    assert names["doubled__undecorated"](4) == 8


def test_methods_that_mutmut_supports_stay_unchanged() -> None:
    assert "@staticmethod\n    def corners()" in undecorated(SHAPES)


def test_a_method_without_a_body_stays_abstract() -> None:
    assert "@abstractmethod\n    def turned(self)" in undecorated(SHAPES)


@pytest.mark.parametrize("module", ["atlas/day/day_map", "model/span", "checks/history", "painting/geodesy"])
def test_no_decorated_function_of_ours_is_left_unmutated(module: str) -> None:
    source = (REPOSITORY / "src" / "controlmap" / f"{module}.py").read_text(encoding="utf-8")
    plain = undecorated(source)
    compile(plain, module, "exec")
    assert "__undecorated(" in plain
    assert not any(
        line.strip().startswith(("@property", "@cached", "@cache", "@model_")) for line in plain.splitlines()
    )
