"""Citations: every place of an edition that cites a source, with the path of its field."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.citations import citations
from controlmap.checks.sources import SOURCE_UNCITED, SOURCE_UNLISTED
from controlmap.model.border_source import Border
from controlmap.model.citation import Citation
from controlmap.model.control_point import ControlPoint
from controlmap.model.edition import Edition, PublishedShares
from controlmap.model.origin import Origin
from controlmap.model.place import HeldBy
from controlmap.model.source import Source, SourceKind

WORDS = {"en": "An almanac."}


def citing(name: str) -> dict[str, Any]:
    return {"sources": (Citation.model_validate({"id": name}),)}


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    """The invented edition with one record of each kind that cites, each citing another source."""
    read, _ = read_edition(marrow)
    assert read is not None
    shares = PublishedShares.model_validate({"source": WORDS, "as_of": WORDS, "shares": {}})
    published = (shares.model_copy(update=citing("one")), shares.model_copy(update=citing("other")))
    manifest = read.manifest.model_copy(update=citing("manifest") | {"published_shares": published})
    decided = next(note for note in read.annotations if note.outcome)
    open_note = decided.model_copy(update={"outcome": None})
    assert decided.outcome is not None
    decided_note = decided.model_copy(update={"outcome": decided.outcome.model_copy(update=citing("outcome"))})
    spans = [{"from": f"20{year}-01-01", "controller": "crown", "source": f"place-{year}"} for year in (19, 20)]
    held = tuple(HeldBy.model_validate(span) for span in spans)
    return dataclasses.replace(
        read,
        manifest=manifest,
        border_record=Border.model_validate(citing("border")),
        holds=(read.holds[0].model_copy(update=citing("hold")),),
        events=(read.events[0].model_copy(update=citing("event")),),
        annotations=(open_note, decided_note),
        places=(read.places[0], read.places[1].model_copy(update={"held_by": held})),
    )


CITED = {
    "manifest": "sources.0",
    "one": "published_shares.0.sources.0",
    "other": "published_shares.1.sources.0",
    "border": "sources.0",
    "hold": "sources.0",
    "event": "sources.0",
    "outcome": "outcome.sources.0",
    "place-19": "held_by.0.source",
    "place-20": "held_by.1.source",
}


def test_every_citation_is_found_with_the_path_of_its_field(edition: Edition) -> None:
    assert {cites.source: cites.field for cites in citations(edition)} == CITED


def test_a_citation_belongs_to_the_record_that_makes_it(edition: Edition) -> None:
    records = {str(cites.source): cites.record for cites in citations(edition)}
    assert [records["manifest"], records["one"]] == [edition.manifest] * 2
    assert records["border"] is edition.border_record
    assert (records["hold"], records["event"]) == (edition.holds[0], edition.events[0])
    assert (records["outcome"], records["place-19"]) == (edition.annotations[1], edition.places[1])


def test_each_citation_of_a_list_has_its_own_path(edition: Edition) -> None:
    both = tuple(Citation.model_validate({"id": name}) for name in ("one", "other"))
    hold = edition.holds[0].model_copy(update={"sources": both})
    found = [cites for cites in citations(dataclasses.replace(edition, holds=(hold,))) if cites.record is hold]
    assert [(cites.field, cites.source) for cites in found] == [("sources.0", "one"), ("sources.1", "other")]


def test_an_edition_without_a_note_on_its_border_cites_nothing_for_it(edition: Edition) -> None:
    bare = dataclasses.replace(edition, border_record=None)
    assert {cites.source for cites in citations(bare)} == CITED.keys() - {"border"}


def test_a_citation_of_a_source_that_is_not_listed_is_reported(edition: Edition) -> None:
    found = list(SOURCE_UNLISTED.run(dataclasses.replace(edition, sources=())))
    assert [finding.message.rpartition("'")[0].rpartition("'")[2] for finding in found] == list(CITED)
    assert all("sources.yaml" in finding.fix for finding in found)


def source(name: str, kind: SourceKind, line: int) -> Source:
    title = {"en": "A work."}
    written = Origin("geo/m/sources.yaml", line)
    return Source.model_validate({"id": name, "kind": kind, "title": title}).model_copy(update={"origin": written})


def test_a_source_without_citations_is_reported_unless_it_is_background_or_the_article(edition: Edition) -> None:
    kinds = list(SourceKind)
    sources = tuple(source(f"spare-{kind}", kind, 10 * number) for number, kind in enumerate(kinds))
    cited = tuple(source(name, SourceKind.DATASET, 500) for name in CITED)
    found = list(SOURCE_UNCITED.run(dataclasses.replace(edition, sources=(*sources, *cited))))
    expected = [kind for kind in kinds if kind not in (SourceKind.BACKGROUND, SourceKind.ARTICLE)]
    assert [finding.message for finding in found] == [f"no record cites the source 'spare-{kind}'" for kind in expected]
    assert [finding.line for finding in found] == [10 * kinds.index(kind) for kind in expected]
    assert {finding.fix for finding in found} == {"cite it where it supports the map, or remove it"}


def test_a_source_that_only_a_control_point_cites_is_cited(edition: Edition) -> None:
    spare = source("spare", SourceKind.DATASET, 1)
    point = {
        "name": "Ford", "at": (10.5, 12.4), "day": "2019-01-01", "controller": "crown", "zone": "south",
        "basis": "certain", "source": "spare", "known_from": "A gazetteer.",
    }  # fmt: skip
    pointed = dataclasses.replace(edition, sources=(spare,), control_points=(ControlPoint.model_validate(point),))
    assert list(SOURCE_UNCITED.run(pointed)) == []
