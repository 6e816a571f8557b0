"""Report pinned releases with known vulnerabilities, and fail if a release without them exists.

Run as `python .ci/audit.py REQUIREMENTS`, with pip-audit installed. Exits 0 if every release that the service knows is
clean, and also, with a message, if the service cannot be reached; exits 1 if a vulnerability is known and a release
without it exists.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

TIMEOUT_S = 180
"""An answer takes some seconds; a service that hangs must not delay all other steps."""


@dataclass(frozen=True)
class Verdict:
    """The result of the audit."""

    fixable: list[str]
    """Vulnerabilities with a fixed release, one line each."""
    unfixed: list[str]
    """Vulnerabilities without a fixed release yet, one line each."""
    audited: int
    """How many releases the service knew."""
    unknown: int
    """How many it did not know; pip-audit reports these as clean, although nothing is known about them."""


def judge(report: dict[str, Any]) -> Verdict:
    """Read pip-audit's JSON report."""
    dependencies = report["dependencies"]
    known = [dependency for dependency in dependencies if "skip_reason" not in dependency]
    fixable, unfixed = [], []
    for dependency in known:
        for vulnerability in dependency["vulns"]:
            line = f"{dependency['name']} {dependency['version']}: {vulnerability['id']}"
            if vulnerability["fix_versions"]:
                fixable.append(f"{line}, fixed in {', '.join(vulnerability['fix_versions'])}")
            else:
                unfixed.append(f"{line}, not fixed in any release")
    return Verdict(fixable, unfixed, len(known), len(dependencies) - len(known))


def ask(requirements: str) -> dict[str, Any] | None:
    """Return pip-audit's report on a requirements file with hashes, or None if there is none."""
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
    """Print the result and return the exit code."""
    report = ask(requirements)
    verdict = judge(report) if report else Verdict([], [], 0, 0)
    if not verdict.audited:
        print("NOT AUDITED: the vulnerability service cannot be reached from here, or knows none of the releases.")
        return 0
    print(f"{verdict.audited} releases audited, {verdict.unknown} unknown to the service.")
    for line in verdict.fixable + verdict.unfixed:
        print(line)
    return 1 if verdict.fixable else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
