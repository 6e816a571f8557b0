"""A reader's own copy of the article, with the statements marked in it."""

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.anchoring import Anchoring
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId
from controlmap.render.markup import markup


def own_words(view: DayView, messages: Catalogue, text: str, found: Anchoring, chosen: AnnotationId | None) -> str:
    """Return the text as pasted, with a button for each line that was found; the template escapes every character."""
    notes: dict[int, list[Annotation]] = {}
    for note in view.edition.annotations:
        notes.setdefault(note.line, []).append(note)
    missing = messages.listed(messages.number(line) for line in found.missing)
    total = len(found.placed) + len(found.missing)
    return markup(
        "own_words.html",
        count=messages.count("own.found", len(found.placed), total=messages.number(total)),
        missing=messages.say("own.missing", lines=missing) if found.missing else "",
        parts=_parts(messages, text, found, notes, chosen),
    )


def _parts(
    messages: Catalogue, text: str, found: Anchoring, notes: dict[int, list[Annotation]], chosen: AnnotationId | None
) -> list[dict[str, object]]:
    parts: list[dict[str, object]] = []
    last = 0
    for placed in sorted(found.placed, key=lambda each: each.start):
        start = max(last, placed.start)
        # A line found within another one would be shown twice.
        if placed.end <= start or not notes.get(placed.line):
            continue
        # The button belongs to the line's first statement that highlights ground, if any does.
        ranked = sorted(notes[placed.line], key=lambda note: not (note.about.zones or note.about.places_spoken_of))
        rows = [_row(messages, note, chosen) for note in ranked]
        parts += [{"text": text[last:start], "rows": []}, {"text": text[start : placed.end], "rows": rows}]
        last = placed.end
    return [*parts, {"text": text[last:], "rows": []}]


def _row(messages: Catalogue, note: Annotation, chosen: AnnotationId | None) -> dict[str, str]:
    return {
        "id": note.id,
        "title": note.text.say(messages.language),
        "pressed": "true" if note.id == chosen else "false",
    }
