"""Statements against the article: every line annotated, every time readable, every claim of silence true."""

from collections.abc import Iterator
from typing import Final

from controlmap.checks.edtf_times import is_edtf
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, Reference, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.ids import AnnotationId, PlaceId, ZoneId
from controlmap.model.wording import quoted

_MOST_LISTED: Final = 40
"""Lines named in one message; a longer list does not help an author."""

_GROUND_AND_WORDS: Final = frozenset({Part.ANNOTATIONS, Part.PLACES, Part.HOLDS, Part.BORDER})
"""Parts that must be read whole before a named place can be located in a zone."""


def _silent_lines(edition: Edition) -> Iterator[Finding]:
    spoken = {note.line for note in edition.annotations}
    missing = [line for line in range(1, edition.manifest.article.lines + 1) if line not in spoken]
    if missing:
        more = f" and {len(missing) - _MOST_LISTED} more" if len(missing) > _MOST_LISTED else ""
        listed = ", ".join(map(str, missing[:_MOST_LISTED])) + more
        message = f"no statement covers line {listed} of the article"
        fix = "add a statement for each; one on no zone has an empty 'about'"
        yield Finding(f"{edition.path}/annotations.yaml", 1, message, fix)


def _beyond(edition: Edition) -> Iterator[Finding]:
    lines = edition.manifest.article.lines
    for note in edition.annotations:
        if note.line > lines:
            message = f"line {note.line} lies beyond the article's {lines} lines"
            yield at(note, "line", message, "correct the line, or article.lines in edition.yaml")


def _times(edition: Edition) -> Iterator[Finding]:
    for note in edition.annotations:
        if not is_edtf(note.when):
            message = f"when {quoted(note.when)} is not a valid Extended Date/Time Format value"
            yield at(note, "when", message, "write e.g. '2017-12', '2018~' or '2015-09/2017-12'")


def _unspoken(history: History) -> Iterator[Finding]:
    reached = _reached(history)
    for zone in history.edition.zones:
        if zone.spoken_of and zone.id not in reached:
            message = f"the zone '{zone.id}' is marked as mentioned, but no statement names it or a place in it"
            found = at(zone, "spoken_of", message, "name it in a statement that mentions it, or write false")
            yield found._replace(reference=Reference("zone", zone.id))


def _broken_silence(history: History) -> Iterator[Finding]:
    reached = _reached(history)
    for zone in history.edition.zones:
        if not zone.spoken_of and zone.id in reached:
            note, place = reached[zone.id]
            named, what = ("it", "zone") if place is None else (f"'{place}' in it", "place")
            role = "" if place is None else ", or give it the role of a landmark or a seat"
            message = f"the article is said to be silent on '{zone.id}', but '{note}' names {named}"
            yield at(zone, "spoken_of", message, f"write true, or take the {what} out of the statement's 'about'{role}")


def _reached(history: History) -> dict[ZoneId, tuple[AnnotationId, PlaceId | None]]:
    """Return, by zone, the first statement that names it or speaks of a place in it on the as-of day, and the place."""
    day = history.edition.manifest.as_of
    zone_of = {place.id: history.zone_at(place.at, day) for place in history.edition.places}
    reached: dict[ZoneId, tuple[AnnotationId, PlaceId | None]] = {}
    for note in history.edition.annotations:
        for zone in note.about.zones:
            reached.setdefault(zone, (note.id, None))
    for note in history.edition.annotations:
        for place in note.about.places_spoken_of:
            held = zone_of.get(place)
            if held is not None:
                reached.setdefault(held, (note.id, place))
    return reached


LINE_WITHOUT_STATEMENT = Rule(
    "A102",
    "A line of the article has no statement",
    "Coverage is claimed for the whole article, so each of its lines needs a statement.",
    "Add a statement for the line; one that is about no zone is kept too.",
    frozenset({Part.ANNOTATIONS}),
    _silent_lines,
)
LINE_BEYOND = Rule(
    "A103",
    "A statement is on a line that the article does not have",
    "The line is greater than `article.lines`.",
    "Correct the line, or the number of lines in `edition.yaml`.",
    frozenset(),
    _beyond,
)
TIME_UNREADABLE = Rule(
    "A104",
    "The time of a statement cannot be read",
    "`when` is in Extended Date/Time Format, which programs can order and compare.",
    "Write a day, month, year or interval; `~` means approximately, `..` open.",
    frozenset(),
    _times,
)
SPOKEN_OF_BY_NOBODY = PaintedRule(
    "Z109",
    "A zone is marked as mentioned, but no statement names it or a place in it",
    "The legend would say that the article mentions ground which no statement supports.",
    "Name the zone in a statement that mentions it, or write `spoken_of: false`.",
    _GROUND_AND_WORDS,
    _unspoken,
)
SILENCE_BROKEN = PaintedRule(
    "Z110",
    "A zone on which the article is silent is named by a statement, or a place in it is",
    "The legend would say that the article does not mention ground that it does mention.",
    "Write `spoken_of: true`, or take the zone, or the place, out of the statement's `about`.",
    _GROUND_AND_WORDS,
    _broken_silence,
)
