"""Mutants that no test kills, each with the reason: ``survivors.yaml``."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from tests.mutation.mutants import Mutant, Verdict

LIST: Final = Path(__file__).with_name("survivors.yaml")


ANYWHERE: Final = "*"


class Survivor(BaseModel):
    """Mutations of one piece of code that survive for one reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    where: str
    """Module and function, as in ``Mutant.where``: stable when the module moves to another folder. Or ``*``."""
    was: str
    """The lines that a mutation changes, or a part of them that identifies it."""
    becomes: tuple[str, ...]
    equivalent: bool
    """Whether the mutation is equivalent. If not, the mutant counts against the score."""
    why: str

    def covers(self, mutant: Mutant) -> bool:
        """Return whether a mutant is one of these."""
        return self.where in (ANYWHERE, mutant.where) and any(self.makes(mutant, changed) for changed in self.becomes)

    def makes(self, mutant: Mutant, changed: str) -> bool:
        """Return whether a mutant equals ``was`` with one occurrence replaced by ``changed``."""
        parts = mutant.was.split(self.was)
        return any(
            mutant.becomes == changed.join((self.was.join(parts[:cut]), self.was.join(parts[cut:])))
            for cut in range(1, len(parts))
        )


class Survivors(NamedTuple):
    """Survivors, grouped by their entry in the list."""

    equivalent: list[tuple[Mutant, Survivor]]
    accepted: list[tuple[Mutant, Survivor]]
    """A test could detect them; the list says why none does."""
    unexplained: list[Mutant]
    outdated: list[Survivor]
    """Entries of which at least one mutation no longer survives, or no longer exists."""


def listed() -> list[Survivor]:
    """Read the list."""
    return TypeAdapter(list[Survivor]).validate_python(yaml.safe_load(LIST.read_text(encoding="utf-8")) or [])


def sort(mutants: Iterable[Mutant], known: list[Survivor]) -> Survivors:
    """Match survivors against the list."""
    surviving = [mutant for mutant in mutants if mutant.verdict is Verdict.SURVIVED]
    explained = [(mutant, next((entry for entry in known if entry.covers(mutant)), None)) for mutant in surviving]
    return Survivors(
        [(mutant, entry) for mutant, entry in explained if entry and entry.equivalent],
        [(mutant, entry) for mutant, entry in explained if entry and not entry.equivalent],
        [mutant for mutant, entry in explained if entry is None],
        [
            entry
            for entry in known
            if not all(
                any(entry.where in (ANYWHERE, mutant.where) and entry.makes(mutant, changed) for mutant in surviving)
                for changed in entry.becomes
            )
        ],
    )
