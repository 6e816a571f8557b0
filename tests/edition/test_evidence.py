"""The shipped edition's evidence: the share of it that rests on sources that can be looked up."""

from pathlib import Path
from typing import Final

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.evidence_shares import evidence
from controlmap.model.hold import Basis
from controlmap.model.source import SourceKind
from tests.cli.command_line import run

LEAST_CITED: Final = 0.6
"""For events and for holds: the share that cites something other than background."""
LEAST_WITH_AN_ADDRESS: Final = 30
DOCS: Final = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("what", ["events", "holds", "outcomes"])
def test_most_of_the_edition_cites_something_other_than_background(shipped_atlas: Atlas, what: str) -> None:
    (share,) = (each.share for each in evidence(shipped_atlas.edition) if each.what == what)
    assert share >= LEAST_CITED


def test_a_line_said_to_come_from_a_source_cites_one_that_is_not_background(shipped_atlas: Atlas) -> None:
    edition = shipped_atlas.edition
    background = {source.id for source in edition.sources if source.kind is SourceKind.BACKGROUND}
    claimed = [hold for hold in edition.holds if hold.basis is Basis.SOURCE]
    assert claimed
    assert [hold.id for hold in claimed if {citation.id for citation in hold.sources} <= background] == []


def test_every_web_address_has_the_day_on_which_it_was_read(shipped_atlas: Atlas) -> None:
    addressed = [
        source for source in shipped_atlas.edition.sources if source.url and source.kind is not SourceKind.DATASET
    ]
    assert len(addressed) >= LEAST_WITH_AN_ADDRESS
    assert [source.id for source in addressed if not (source.consulted and source.confirmed)] == []


@pytest.mark.parametrize(("edition", "page"), [("syria-2017-12", "sources.md"), ("libya-2020-08", "sources-libya.md")])
def test_the_page_of_sources_matches_the_edition(
    repository: Path, edition: str, page: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = run(monkeypatch, capsys, "sources", repository / "geo" / edition, "--format", "markdown")
    assert printed.out.strip() in (DOCS / page).read_text(encoding="utf-8")
