"""The shipped edition's statements: movements, assertions, tensions and outcomes."""

from collections import Counter
from itertools import groupby
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.model.annotation import TO_BE_DECIDED
from controlmap.model.outcome import OutcomeState

PAIRS: Final = {
    ("l04-putin-says-military-task-done", "l39-violence-may-grow"),
    ("l20-deals-contain-western-war", "l15-ghouta-in-firing-line"),
    ("l18-assad-might-accept-freeze", "l37-campaigns-on-western-pockets"),
    ("l23-elections-to-follow", "l17-assad-cannot-share-power"),
    ("l22-russia-honours-un-in-words", "l22-russia-plans-sochi-congress"),
    ("l34-iran-says-kurdish-areas-to-be-taken", "l34-russia-deals-with-kurds-and-sponsor"),
}
"""The tensions on which the article turns."""

LEAST_DECIDED: Final = 2 / 3
LEAST_ASSERTING: Final = 60


def test_every_statement_that_time_can_decide_has_an_outcome_and_most_are_decided(syria_atlas: Atlas) -> None:
    notes = [note for note in syria_atlas.edition.annotations if note.modality in TO_BE_DECIDED]
    states = Counter(note.outcome.state for note in notes if note.outcome)
    assert sum(states.values()) == len(notes)
    assert len(notes) - states[OutcomeState.OPEN] >= LEAST_DECIDED * len(notes)
    assert set(states) == set(OutcomeState)


def test_no_outcome_is_older_than_the_day_of_the_article(shipped_atlas: Atlas) -> None:
    days = [note.outcome.day for note in shipped_atlas.edition.annotations if note.outcome and note.outcome.day]
    assert days
    assert min(days) > shipped_atlas.as_of


def test_every_decided_outcome_cites_a_page_that_was_read_or_a_document_with_a_symbol(shipped_atlas: Atlas) -> None:
    edition = shipped_atlas.edition
    for note in edition.annotations:
        if note.outcome and note.outcome.state is not OutcomeState.OPEN:
            cited = [edition.source(citation.id) for citation in note.outcome.sources]
            assert any(source and (source.url or source.symbol) for source in cited), note.id


def test_the_central_tensions_of_the_article_are_given_on_both_sides_with_the_same_reason(
    syria_atlas: Atlas,
) -> None:
    tensions = {
        (note.id, tension.statement): tension.why
        for note in syria_atlas.edition.annotations
        for tension in note.in_tension_with
    }
    assert set(tensions) >= PAIRS
    assert [pair for pair, why in tensions.items() if tensions.get((pair[1], pair[0])) != why] == []


def test_movements_follow_the_article_line_by_line(syria_atlas: Atlas) -> None:
    edition = syria_atlas.edition
    walked = [movement for movement, _ in groupby(note.movement for note in edition.annotations)]
    assert walked == [movement.id for movement in edition.manifest.movements]


def test_assertions_of_statements_use_a_small_vocabulary(syria_atlas: Atlas) -> None:
    asserting = [note for note in syria_atlas.edition.annotations if note.asserts]
    assert len(asserting) >= LEAST_ASSERTING
    for note in asserting:
        named = {note.speaker, *note.about.actors}
        for said in note.asserts:
            # The holder of a zone that a statement names need not be named in it.
            assert {said.subject, *said.actors} <= named or note.about.zones, note.id
            assert set(said.places) <= set(note.about.places_spoken_of), note.id


def test_additions_to_statements_are_in_both_languages(shipped_atlas: Atlas) -> None:
    texts = [movement.title for movement in shipped_atlas.edition.manifest.movements]
    for note in shipped_atlas.edition.annotations:
        texts += [tension.why for tension in note.in_tension_with]
        texts += [note.outcome.what] if note.outcome else []
    assert [text.say("en") for text in texts if text.languages() != {"en", "ar"}] == []
