"""Asks whether a release that requirements.txt pins has a known hole, and fails where one can be mended.

Run as `python .ci/audit.py REQUIREMENTS`, with pip-audit installed. Exits 0 where every release that the service knows
is clean, and where the service cannot be reached, which it says; exits 1 where a hole is known and a release without it
exists.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

TIMEOUT_S = 180
"""An answer takes some seconds; a service that hangs must not hold up everything else."""


@dataclass(frozen=True)
class Verdict:
    """What the audit found."""

    mendable: list[str]
    """Holes for which a release without them exists, one line each."""
    unmended: list[str]
    """Holes that no release mends yet, one line each."""
    audited: int
    """How many releases the service knew."""
    unknown: int
    """How many it did not know; pip-audit calls these clean, which is more than can be said."""


def judge(report: dict[str, Any]) -> Verdict:
    """Read pip-audit's JSON report."""
    dependencies = report["dependencies"]
    known = [dependency for dependency in dependencies if "skip_reason" not in dependency]
    mendable, unmended = [], []
    for dependency in known:
        for hole in dependency["vulns"]:
            line = f"{dependency['name']} {dependency['version']}: {hole['id']}"
            if hole["fix_versions"]:
                mendable.append(f"{line}, mended in {', '.join(hole['fix_versions'])}")
            else:
                unmended.append(f"{line}, not mended in any release")
    return Verdict(mendable, unmended, len(known), len(dependencies) - len(known))


def ask(requirements: str) -> dict[str, Any] | None:
    """Return pip-audit's report on a hashed set, or None where it could make none."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", requirements, "--disable-pip"]
    try:
        run = subprocess.run(  # noqa: S603 -- every argument is ours
            [*command, "--format", "json", "--progress-spinner", "off"],
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
        report: dict[str, Any] = json.loads(run.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        return None
    return report


def main(requirements: str) -> int:
    """Print what was found and return the exit code."""
    report = ask(requirements)
    verdict = judge(report) if report else Verdict([], [], 0, 0)
    if not verdict.audited:
        print(
            "NOT AUDITED: the service that knows of holes cannot be reached from here, or knows none of the releases."
        )
        return 0
    print(f"{verdict.audited} releases audited, {verdict.unknown} unknown to the service.")
    for line in verdict.mendable + verdict.unmended:
        print(line)
    return 1 if verdict.mendable else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
