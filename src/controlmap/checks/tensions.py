"""Tensions between statements: each connects two statements and is listed by both."""

from collections.abc import Iterator

from controlmap.checks.dangling import known_statements, missing
from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.ids import AnnotationId


def _leading_nowhere(edition: Edition) -> Iterator[Finding]:
    known = known_statements(edition)
    for note in edition.annotations:
        for index, tension in enumerate(note.in_tension_with):
            yield from missing(note, f"in_tension_with.{index}.statement", tension.statement, known)
        for index, assertion in enumerate(note.asserts):
            if assertion.statement is not None:
                yield from missing(note, f"asserts.{index}.statement", assertion.statement, known)


def _with_itself(edition: Edition) -> Iterator[Finding]:
    for note in edition.annotations:
        seen: set[AnnotationId] = set()
        for index, tension in enumerate(note.in_tension_with):
            field = f"in_tension_with.{index}.statement"
            if tension.statement == note.id:
                yield at(
                    note, field, f"'{note.id}' is in tension with itself", "name the other statement, or remove it"
                )
            elif tension.statement in seen:
                message = f"'{note.id}' is twice in tension with '{tension.statement}'"
                yield at(note, field, message, "keep one of the two")
            seen.add(tension.statement)


def _one_sided(edition: Edition) -> Iterator[Finding]:
    sides = {note.id: {tension.statement for tension in note.in_tension_with} for note in edition.annotations}
    for note in edition.annotations:
        for index, tension in enumerate(note.in_tension_with):
            # A tension with an unknown statement is reported by another rule.
            if note.id not in sides.get(tension.statement, {note.id}):
                message = f"'{note.id}' is in tension with '{tension.statement}', which does not say so"
                fix = f"add '{note.id}' to in_tension_with of '{tension.statement}', with the same 'why'"
                yield at(note, f"in_tension_with.{index}.statement", message, fix)


TENSION_NOWHERE = Rule(
    "A105",
    "A statement refers to one that the edition does not have",
    "A tension, or an assertion, names a statement that `annotations.yaml` does not have.",
    "Correct the id, or add the statement.",
    frozenset({Part.ANNOTATIONS}),
    _leading_nowhere,
)
TENSION_WITH_ITSELF = Rule(
    "A106",
    "A statement is in tension with itself, or twice with another",
    "A tension is between two statements and is listed once by each.",
    "Name the other statement, or remove the entry.",
    frozenset(),
    _with_itself,
)
TENSION_ONE_SIDED = Rule(
    "A107",
    "A tension is listed on one side only",
    "A reader of either statement is shown the other, so both name it.",
    "Add the tension to the other statement too.",
    frozenset({Part.ANNOTATIONS}),
    _one_sided,
)
