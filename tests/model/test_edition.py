"""An edition's records by id, and the actors that take part in it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId


@pytest.fixture
def edition(marrow_atlas: Atlas) -> Edition:
    return marrow_atlas.edition


LOOKUPS = [
    pytest.param(Edition.zone, "zones", id="zone"),
    pytest.param(Edition.actor, "actors", id="actor"),
    pytest.param(Edition.place, "places", id="place"),
    pytest.param(Edition.source, "sources", id="source"),
    pytest.param(Edition.annotation, "annotations", id="annotation"),
]


@pytest.mark.parametrize(("find", "listed"), LOOKUPS)
def test_a_record_is_found_by_its_id_and_an_unknown_id_finds_none(
    edition: Edition, find: Callable[[Edition, str], Any], listed: str
) -> None:
    records = getattr(edition, listed)
    assert [find(edition, record.id) for record in records] == list(records)
    assert find(edition, "atlantis") is None


@pytest.mark.parametrize(("find", "listed"), LOOKUPS)
def test_of_two_records_with_one_id_the_first_is_found(
    edition: Edition, find: Callable[[Edition, str], Any], listed: str
) -> None:
    first, second, *rest = getattr(edition, listed)
    twin = second.model_copy(update={"id": first.id})
    twins: dict[str, Any] = {listed: (first, twin, *rest)}
    assert find(replace(edition, **twins), first.id) is first


def test_controllers_are_the_holders_of_ground_and_the_base_in_the_order_of_the_file(edition: Edition) -> None:
    assert edition.controllers() == ("crown", "league")
    north = tuple(hold for hold in edition.holds if hold.controller == "league")
    assert replace(edition, holds=north).controllers() == ("crown", "league")
    backwards = replace(edition, actors=edition.actors[::-1])
    assert backwards.controllers() == ("league", "crown")


def test_speakers_and_actors_spoken_of_are_those_of_the_statements(edition: Edition) -> None:
    notes = [
        note.model_copy(
            update={
                "speaker": ActorId(speaker),
                "about": note.about.model_copy(update={"actors": tuple(map(ActorId, about))}),
            }
        )
        for note, speaker, about in zip(
            edition.annotations, ("herald", "crown"), (("league", "crown"), ()), strict=False
        )
    ]
    with_notes = replace(edition, annotations=tuple(notes))
    assert with_notes.speaking == {"herald", "crown"}
    assert with_notes.spoken_of == {"league", "crown"}
