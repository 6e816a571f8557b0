"""Make small changes to the code, many thousand times, and see whether a test notices: ``docs/mutation.md``."""

import argparse
import os
import sys
from pathlib import Path
from typing import Final

from tests.mutation import report, survivors, workshop
from tests.mutation.mutants import Mutant, Verdict, mutants
from tests.outside import REPOSITORY

LEAST_SCORE: Final = 0.9
"""Over all modules together, without equivalent mutants."""

PAGE: Final = REPOSITORY / "docs" / "mutation.md"
GENERATED: Final = "<!-- written by `python -m tests.mutation --write` -->\n"
"""The rest of the page below this line is generated."""


def main() -> int:
    """Run mutmut, print the score of each module, and return 1 if the score is too low."""
    wanted = _arguments()
    if not wanted.report:
        workshop.prepare(fresh=wanted.fresh)
        workshop.try_mutants(wanted.modules, wanted.jobs)
    found = [mutant for mutant in mutants(workshop.CHECKOUT) if workshop.matches(mutant.module, wanted.modules)]
    rows, sorted_out = report.tallies(found, survivors.listed()), survivors.sort(found, survivors.listed())
    print(report.table(rows))
    _print_open(found, sorted_out, complete=not wanted.modules)
    untested = any(mutant.verdict is Verdict.UNTESTED for mutant in found)
    if wanted.write and untested:
        print(f"\n{PAGE.name} is not written: the page would look complete.")
    elif wanted.write:
        _write(PAGE, report.page(rows, sorted_out))
    return int(not found or untested or rows[-1].score < LEAST_SCORE)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "modules", nargs="*", help="parts or modules, e.g. painting or atlas/join; all of them by default"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="mutants tested at once")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs found")
    parser.add_argument("--report", action="store_true", help="only print what the last run found")
    parser.add_argument("--write", action="store_true", help=f"write what was found into {PAGE.name}")
    return parser.parse_args()


def _print_open(found: list[Mutant], sorted_out: survivors.Survivors, *, complete: bool) -> None:
    untested = sum(mutant.verdict is Verdict.UNTESTED for mutant in found)
    if untested:
        print(f"\n{untested} mutants have not been tested: run this again; existing results are kept.")
    if sorted_out.unexplained:
        print(f"\nNo reason is listed in {survivors.LIST.relative_to(REPOSITORY)} for:")
        for mutant in sorted_out.unexplained:
            print(f"  {mutant.where}\n    - {mutant.was}\n    + {mutant.becomes}")
    if complete and sorted_out.outdated:
        print(f"\nListed in {survivors.LIST.relative_to(REPOSITORY)}, but not among the survivors:")
        for entry in sorted_out.outdated:
            print(f"  {entry.where}\n    - {entry.was}")


def _write(page: Path, generated: str) -> None:
    head, _, _ = page.read_text(encoding="utf-8").partition(GENERATED)
    page.write_text(f"{head}{GENERATED}\n{generated}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
