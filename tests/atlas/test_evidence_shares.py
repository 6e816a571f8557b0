"""The share of records whose sources can be looked up: what counts as cited, and what is not counted."""

from dataclasses import replace
from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.evidence_shares import Evidence, evidence
from controlmap.model.citation import Citation
from controlmap.model.edition import Edition
from controlmap.model.ids import SourceId
from controlmap.model.source import SourceKind


@pytest.fixture
def edition(marrow_atlas: Atlas) -> Edition:
    """The invented edition; its first source can be looked up and its second one is background."""
    source, *_ = marrow_atlas.edition.sources
    known = source.model_copy(update={"id": SourceId("known"), "kind": SourceKind.PUBLICATION})
    common = source.model_copy(update={"id": SourceId("common"), "kind": SourceKind.BACKGROUND})
    return replace(marrow_atlas.edition, sources=(known, common))


def citing(*names: str) -> dict[str, Any]:
    return {"sources": tuple(Citation(id=SourceId(name)) for name in names)}


def test_a_record_is_cited_where_any_of_its_sources_is_not_background(edition: Edition) -> None:
    hold = edition.holds[0]
    holds = tuple(hold.model_copy(update=citing(*names)) for names in (("known",), ("common",), ("common", "known")))
    found = {one.what: one for one in evidence(replace(edition, holds=holds))}
    assert found["holds"] == Evidence("holds", 2, 3)


def test_every_kind_of_record_is_counted_separately(edition: Edition) -> None:
    event = edition.events[0].model_copy(update=citing("known"))
    assert [one.what for one in evidence(edition)] == ["events", "holds", "outcomes", "control_points"]
    assert evidence(replace(edition, events=(event,), holds=()))[:2] == (
        Evidence("events", 1, 1),
        Evidence("holds", 0, 0),
    )


def test_an_open_outcome_needs_no_source_and_is_not_counted(edition: Edition) -> None:
    decided = next(note for note in edition.annotations if note.outcome)
    assert decided.outcome is not None
    cited = decided.model_copy(update={"outcome": decided.outcome.model_copy(update=citing("known"))})
    still_open = decided.model_copy(update={"outcome": decided.outcome.model_copy(update={"day": None, "sources": ()})})
    without = decided.model_copy(update={"outcome": None})
    found = evidence(replace(edition, annotations=(cited, still_open, without)))
    assert found[2] == Evidence("outcomes", 1, 1)


@pytest.mark.parametrize(("cited", "total", "share"), [(0, 0, 0.0), (0, 4, 0.0), (1, 4, 0.25), (4, 4, 1.0)])
def test_a_share_is_of_all_records_and_zero_where_there_are_none(cited: int, total: int, share: float) -> None:
    assert Evidence("holds", cited, total).share == share
