"""Mutants that no test kills, each with the reason: ``survivors.yaml``."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from tests.mutation.mutants import Mutant, Verdict

LIST: Final = Path(__file__).with_name("survivors.yaml")


class Survivor(BaseModel):
    """Mutations of one stretch of code that survive for one reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    where: str
    """Module and function, as a mutant has them: it stays true when the module moves to another folder."""
    was: str
    becomes: tuple[str, ...]
    equivalent: bool
    """Whether nobody could notice. If not, the mutant counts against the score."""
    why: str

    def covers(self, mutant: Mutant) -> bool:
        """Say whether a mutant is one of these."""
        return (self.where, self.was) == (mutant.where, mutant.was) and mutant.becomes in self.becomes


class Survivors(NamedTuple):
    """Survivors, by what is known of them."""

    equivalent: list[tuple[Mutant, Survivor]]
    accepted: list[tuple[Mutant, Survivor]]
    """A test could notice them; the list says why none does."""
    unexplained: list[Mutant]
    outdated: list[Survivor]
    """Entries of the list of which at least one mutation does not survive, or is no longer made."""


def listed() -> list[Survivor]:
    """Read the list."""
    return TypeAdapter(list[Survivor]).validate_python(yaml.safe_load(LIST.read_text(encoding="utf-8")) or [])


def sort(mutants: Iterable[Mutant], known: list[Survivor]) -> Survivors:
    """Lay survivors beside the list."""
    surviving = [mutant for mutant in mutants if mutant.verdict is Verdict.SURVIVED]
    explained = [(mutant, next((entry for entry in known if entry.covers(mutant)), None)) for mutant in surviving]
    made = {(mutant.where, mutant.was, mutant.becomes) for mutant in surviving}
    return Survivors(
        [(mutant, entry) for mutant, entry in explained if entry and entry.equivalent],
        [(mutant, entry) for mutant, entry in explained if entry and not entry.equivalent],
        [mutant for mutant, entry in explained if entry is None],
        [entry for entry in known if any((entry.where, entry.was, to) not in made for to in entry.becomes)],
    )
