"""Ids that are mistyped where they are defined, rather than wherever they are used."""

import dataclasses
import difflib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final

from controlmap.checks import control_points, dangling, zone_files
from controlmap.checks.folding import places_of
from controlmap.checks.rule import Finding, Part, Reference, Rule, at
from controlmap.model.edition import Edition

_RULES: Final = (
    dangling.DANGLING_STATEMENT,
    dangling.DANGLING_BACKING,
    dangling.DANGLING_EVENT,
    dangling.DANGLING_MANIFEST,
    dangling.DANGLING_CONTROLLER,
    control_points.UNKNOWN_IN_POINT,
    zone_files.FILE_WITHOUT_ZONE,
)
"""The rules about ids that are not defined."""

_LISTS: Final = {
    "zone": "zones",
    "actor": "actors",
    "place": "places",
    "source": "sources",
    "hold": "holds",
    "statement": "annotations",
}
"""Where an edition keeps the records of a kind."""

LEAST_USES: Final = 2
"""Of an undefined id: with a single one, the use is as likely to be mistyped as the definition."""

_RENAMED: Final = frozenset({"zone", "actor"})
"""Kinds of which an edition has so few that the only one without a use is probably the one that was renamed."""


def _mistyped(edition: Edition) -> Iterator[Finding]:
    used: dict[Reference, list[Finding]] = defaultdict(list)
    for finding in _undefined(edition):
        if finding.reference is not None:
            used[finding.reference].append(finding)
    for reference, uses in used.items():
        if len(uses) >= LEAST_USES and reference.kind in _LISTS:
            yield from _cause(edition, reference, uses)


def _undefined(edition: Edition) -> Iterator[Finding]:
    for rule in _RULES:
        yield from rule.run(edition)


def _cause(edition: Edition, reference: Reference, uses: Sequence[Finding]) -> Iterator[Finding]:
    kind, word = reference
    records: Sequence[Any] = getattr(edition, _LISTS[kind])
    ids = [str(record.id) for record in records]
    near = difflib.get_close_matches(word, ids)
    candidates = near or (ids if kind in _RENAMED else [])
    unused = [each for each in candidates if ids.count(each) == 1 and not _is_used(edition, kind, each)]
    if len(unused) != 1:
        return
    record = records[ids.index(unused[0])]
    message = (
        f"the {kind} '{record.id}' is named in no other place, and '{word}', which is not defined, in {len(uses)}: "
        f"{places_of(uses)}"
    )
    fix = f"write '{word}' here if they are one {kind}, or '{record.id}' in the other places"
    yield at(record, "id", message, fix)._replace(reference=reference)


def _is_used(edition: Edition, kind: str, word: str) -> bool:
    """Return whether something would name an undefined id if the record of this id were left out."""
    attribute = _LISTS[kind]
    left: dict[str, Any] = {attribute: tuple(each for each in getattr(edition, attribute) if each.id != word)}
    return Reference(kind, word) in {finding.reference for finding in _undefined(dataclasses.replace(edition, **left))}


def without_consequences(edition: Edition, found: Sequence[tuple[str, Finding]]) -> list[tuple[str, Finding]]:
    """Return findings without those about ids whose definition is mistyped, which is reported at the definition."""
    causes = [finding for code, finding in found if code == MISTYPED.code]
    explained = {finding.reference for finding in causes}
    defined = {(finding.path, finding.line) for finding in causes}
    missing = {Reference("zone", zone.id) for zone in edition.zones if _line_of(zone) in defined}
    return [
        (code, finding)
        for code, finding in found
        if code == MISTYPED.code or finding.reference is None or finding.reference not in explained | missing
    ]


def _line_of(record: Any) -> tuple[str, int]:
    return record.origin.path, record.origin.line_of("id")


MISTYPED = Rule(
    "I102",
    "An id is not the one that others name",
    f"A record's id is named in no other place, while {LEAST_USES} or more places name a similar id that is not "
    "defined: it was mistyped, or changed, in the definition.",
    "Write the id in the definition as the other places have it, or change all of them.",
    frozenset(
        {Part.MANIFEST, Part.ZONES, Part.ACTORS, Part.SOURCES, Part.HOLDS, Part.PLACES, Part.ANNOTATIONS}
        | {Part.EVENTS, Part.CONTROL_POINTS}
    ),
    _mistyped,
)
