"""Relations, aims and tensions, as the statements assert them."""

from dataclasses import replace

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.relations import aims, relations, tensions
from controlmap.model.assertion import AIMS, RELATIONS, Verb
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId


@pytest.fixture(scope="module")
def marrow_edition(marrow_atlas: Atlas) -> Edition:
    return marrow_atlas.edition


def test_a_pair_lists_every_verb_with_the_statements_that_use_it(marrow_edition: Edition) -> None:
    table = relations(marrow_edition)
    assert (table.subjects, table.objects) == (("overseas",), ("crown",))
    (verbs,) = table.cells.values()
    assert {verb: [note.id for note in notes] for verb, notes in verbs.items()} == {Verb.BACKS: ["l2-fleet"]}


def test_a_statement_that_asserts_a_thing_twice_counts_once(marrow_edition: Edition) -> None:
    first, fleet, *rest = marrow_edition.annotations
    twice = fleet.model_copy(update={"asserts": fleet.asserts * 2})
    edition = replace(marrow_edition, annotations=(first, twice, *rest))
    assert [len(notes) for verbs in relations(edition).cells.values() for notes in verbs.values()] == [1]


def test_a_claim_about_an_actor_alone_is_not_a_relation(marrow_edition: Edition) -> None:
    first, fleet, *rest = marrow_edition.annotations
    (said,) = fleet.asserts
    verbs = [verb for verb in Verb if verb not in RELATIONS]
    others = fleet.model_copy(update={"asserts": tuple(said.model_copy(update={"verb": verb}) for verb in verbs)})
    assert relations(replace(marrow_edition, annotations=(first, others, *rest))).cells == {}


def test_every_tension_of_an_actor_is_listed(marrow_edition: Edition) -> None:
    first, fleet, hills, talks = marrow_edition.annotations
    (tension,) = hills.in_tension_with
    both = hills.model_copy(update={"in_tension_with": (tension, tension.model_copy(update={"statement": talks.id}))})
    found = tensions(replace(marrow_edition, annotations=(first, fleet, both, talks)), ActorId("league"))
    assert [(one.id, other.id) for one, other, _ in found] == [("l3-hills", "l1-plain"), ("l3-hills", "l4-talks")]


def test_a_tension_is_listed_once_with_the_side_that_concerns_the_actor_first(marrow_edition: Edition) -> None:
    ((one, other, tension),) = tensions(marrow_edition, ActorId("league"))
    assert (one.id, other.id, tension.statement) == ("l3-hills", "l1-plain", "l1-plain")
    ((one, other, _),) = tensions(marrow_edition, ActorId("crown"))
    assert (one.id, other.id) == ("l1-plain", "l3-hills")
    assert tensions(marrow_edition, ActorId("overseas")) == ()


def test_every_relation_of_the_shipped_edition_is_in_a_cell(syria_atlas: Atlas) -> None:
    edition = syria_atlas.edition
    table = relations(edition)
    for note in edition.annotations:
        for said in note.asserts:
            for actor in said.actors if said.verb in RELATIONS else ():
                assert note in table.cells[said.subject, actor][said.verb]


def test_aims_are_what_statements_say_an_actor_wants_refuses_or_expects(syria_atlas: Atlas) -> None:
    found = aims(syria_atlas.edition, ActorId("iran"))
    assert {verb for verb, _ in found} <= set(AIMS)
    assert "l11-iran-wants-reach-kept" in {note.id for _, note in found}
    assert len({(verb, note.id) for verb, note in found}) == len(found)
