"""The audit reports a release as clean only if the service knows it."""

import runpy
from pathlib import Path
from typing import Any

import pytest

VULN = {"id": "PYSEC-1", "fix_versions": ["1.1"], "aliases": [], "description": ""}


@pytest.fixture(scope="module")
def audit(repository: Path) -> dict[str, Any]:
    return runpy.run_path(str(repository / ".ci" / "audit.py"))


def entry(name: str, *holes: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "version": "1.0", "vulns": list(holes)}


def test_a_vulnerability_with_a_fixed_release_is_distinguished_from_one_without(audit: dict[str, Any]) -> None:
    verdict = audit["judge"]({"dependencies": [entry("leaky", VULN), entry("cracked", {**VULN, "fix_versions": []})]})
    assert verdict.fixable == ["leaky 1.0: PYSEC-1, fixed in 1.1"]
    assert verdict.unfixed == ["cracked 1.0: PYSEC-1, not fixed in any release"]


def test_a_release_that_the_service_does_not_know_is_not_reported_as_clean(audit: dict[str, Any]) -> None:
    verdict = audit["judge"]({"dependencies": [entry("sound"), {"name": "obscure", "skip_reason": "not found"}]})
    assert (verdict.audited, verdict.unknown) == (1, 1)


@pytest.mark.parametrize(
    ("report", "code", "says"),
    [
        (None, 0, "NOT AUDITED"),
        ({"dependencies": [{"name": "obscure", "skip_reason": "not found"}]}, 0, "NOT AUDITED"),
        ({"dependencies": [entry("sound")]}, 0, "1 releases audited"),
        ({"dependencies": [entry("cracked", {**VULN, "fix_versions": []})]}, 0, "not fixed"),
        ({"dependencies": [entry("leaky", VULN)]}, 1, "fixed in 1.1"),
    ],
    ids=["no answer", "nothing known", "clean", "no remedy", "remedy"],
)
def test_only_a_vulnerability_with_a_remedy_fails_the_audit(
    audit: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    report: dict[str, Any] | None,
    code: int,
    says: str,
) -> None:
    monkeypatch.setitem(audit["main"].__globals__, "ask", lambda _requirements: report)
    assert audit["main"]("requirements.txt") == code
    assert says in capsys.readouterr().out
