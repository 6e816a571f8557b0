"""Read an exported annotation back, as a program would that knows the W3C's model and our few additional terms."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from controlmap.model.annotation import Annotation
from controlmap.model.assertion import Assertion
from controlmap.model.edition import Edition
from controlmap.model.outcome import Outcome

OA = "http://www.w3.org/ns/oa#"
ACTIVITY = "http://www.w3.org/ns/activitystreams#"
DCTERMS = "http://purl.org/dc/terms/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDF_VALUE = f"{RDF}value"
LANGUAGE = "http://purl.org/dc/elements/1.1/language"
OURS = "urn:controlmap:vocabulary:"
SCHEMA = "http://schema.org/"

OutcomeFields = tuple[str, dict[str, str], str | None, list[str]]
"""Outcome state, its words, its day, and its sources."""


Asserted = tuple[str, str, list[tuple[str, str]]]
"""Subject, verb, and the kinds and ids of what is named."""

Position = tuple[int, int, str]
"""Start and end of the line in the counted text, and its fingerprint."""


class Said(NamedTuple):
    """A statement, as far as the export carries it."""

    id: str
    line: int
    text: dict[str, str]
    zones: tuple[str, ...]
    actors: tuple[str, ...]
    places: dict[str, str]
    """Each place that it names, with its role."""
    speaker: str
    modality: str
    when: str
    movement: str | None
    outcomes: list[OutcomeFields]
    """Empty, or one."""
    tensions: list[tuple[str, dict[str, str]]]
    """The statements that it contradicts, and why."""
    asserts: list[Asserted]
    position: Position | None
    """None if the edition has no anchors."""


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object of an expanded document, including the document."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def leaves(value: Any) -> Iterator[str]:
    """Yield every string and number of a compact document, without its context."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != "@context":
                yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield str(value)


def annotations(expanded: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the annotations, in the order of the page."""
    (page,) = expanded[f"{ACTIVITY}first"]
    (items,) = page[f"{ACTIVITY}items"]
    found: list[dict[str, Any]] = items["@list"]
    return found


def ids(node: dict[str, Any], key: str) -> list[str]:
    """Return the ids that a key of a node refers to."""
    return [other["@id"] for other in node.get(key, [])]


def local(urn: str) -> tuple[str, str]:
    """Return kind and id of one of the edition's names."""
    kind, name = urn.split(":")[-2:]
    return kind, name


def mentioned(role: dict[str, Any]) -> tuple[str, str]:
    """The place that is named in a role, and the role."""
    return local(ids(role, f"{SCHEMA}mentions")[0])[1], role[f"{SCHEMA}roleName"][0]["@value"]


def read_back(node: dict[str, Any]) -> Said:
    """Build a statement from an annotation."""
    bodies = node[f"{OA}hasBody"]
    outcomes = [body for body in bodies if purpose(body) == "assessing"]
    (modality,) = (ids(body, f"{OA}hasSource")[0] for body in bodies if purpose(body) == "classifying")
    texts = {body[LANGUAGE][0]["@value"]: body[RDF_VALUE][0]["@value"] for body in bodies if RDF_VALUE in body}
    named = [local(urn) for urn in ids(node, f"{DCTERMS}subject")]
    (speaker,) = ids(node, "http://schema.org/spokenByCharacter")
    return Said(
        id=local(node["@id"])[1],
        line=lines_of(node)[1],
        text=texts,
        zones=tuple(name for kind, name in named if kind == "zone"),
        actors=tuple(name for kind, name in named if kind == "actor"),
        places={name: "subject" for kind, name in named if kind == "place"}
        | dict(map(mentioned, node.get(f"{SCHEMA}mentions", []))),
        speaker=local(speaker)[1],
        modality=local(modality)[1],
        when=node[f"{DCTERMS}temporal"][0]["@value"],
        movement=next((local(urn)[1] for urn in ids(node, f"{DCTERMS}isPartOf")), None),
        outcomes=[
            (
                local(ids(body, f"{OA}hasSource")[0])[1],
                words(body),
                next((day["@value"] for day in body.get(f"{DCTERMS}date", [])), None),
                [local(urn)[1] for urn in ids(body, f"{DCTERMS}references")],
            )
            for body in outcomes
        ],
        tensions=[
            (local(ids(body, f"{OA}hasSource")[0])[1], words(body)) for body in bodies if purpose(body) == "linking"
        ],
        asserts=[triple(said) for said in node.get(f"{OURS}asserts", [])],
        position=position(node),
    )


def triple(node: dict[str, Any]) -> Asserted:
    """Read one triple that a statement asserts."""
    assert node["@type"] == [f"{RDF}Statement"]
    (subject,), (verb,) = ids(node, f"{RDF}subject"), ids(node, f"{RDF}predicate")
    return local(subject)[1], local(verb)[1], [local(urn) for urn in ids(node, f"{RDF}object")]


def position(node: dict[str, Any]) -> Position | None:
    """Read the position of an annotation's line in the counted text, if it is given."""
    found = [one for one in selectors(node) if one["@type"] == [f"{OA}TextPositionSelector"]]
    if not found:
        return None
    (one,) = found
    assert ids(one, f"{DCTERMS}conformsTo") == [f"{OURS}counted-text"]
    start, end, fingerprint = (one[key][0]["@value"] for key in (f"{OA}start", f"{OA}end", f"{OURS}fingerprint"))
    return start, end, fingerprint


def selectors(node: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every selector of an annotation's line."""
    found: list[dict[str, Any]] = node[f"{OA}hasTarget"][0][f"{OA}hasSelector"]
    return found


def purpose(body: dict[str, Any]) -> str:
    """Return the purpose of a body."""
    return ids(body, f"{OA}hasPurpose")[0].removeprefix(OA)


def words(body: dict[str, Any]) -> dict[str, str]:
    """Return the text of a body, by language."""
    return {text["@language"]: text["@value"] for text in body[f"{DCTERMS}description"]}


def said(edition: Edition, note: Annotation) -> Said:
    """Build the same from the edition's own record."""
    anchors = edition.anchors.anchors if edition.anchors else ()
    return Said(
        note.id,
        note.line,
        note.text.root,
        note.about.zones,
        note.about.actors,
        {place.id: str(place.role) for place in note.about.places},
        note.speaker,
        note.modality,
        note.when,
        note.movement,
        [outcome_of(note.outcome)] if note.outcome else [],
        [(tension.statement, tension.why.root) for tension in note.in_tension_with],
        [asserted(said) for said in note.asserts],
        next(((one.start, one.end, one.fingerprint) for one in anchors if one.line == note.line), None),
    )


def asserted(said: Assertion) -> Asserted:
    """Build the same from an assertion."""
    named = [("actor", said.actors), ("zone", said.zones), ("place", said.places)]
    objects: list[tuple[str, str]] = [(kind, name) for kind, names in named for name in names]
    return said.subject, said.verb, objects + ([("statement", said.statement)] if said.statement else [])


def outcome_of(outcome: Outcome) -> OutcomeFields:
    """Build the same from an outcome."""
    day = outcome.day.isoformat() if outcome.day else None
    return outcome.state, outcome.what.root, day, [cited.id for cited in outcome.sources]


def lines_of(node: dict[str, Any]) -> tuple[int, int]:
    """Return the positions between lines at which an annotation's first target begins and ends."""
    (selector,) = (one for one in selectors(node) if one["@type"] == [f"{OA}FragmentSelector"])
    start, end = selector[RDF_VALUE][0]["@value"].removeprefix("line=").split(",")
    return int(start), int(end)
