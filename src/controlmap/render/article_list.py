"""The article's statements in reading order, by movement, as one block of HTML."""

from collections.abc import Sequence
from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId
from controlmap.render.markup import markup
from controlmap.render.paging import WHOLE, Paging, paged
from controlmap.render.statement_rows import rows_with_zones


def article_head(view: DayView, say: Catalogue) -> str:
    """Say what is listed, and whose words these are."""
    article = view.edition.manifest.article
    first, publisher = article.week.start, article.publisher.say(say.language)
    last = article.week.last_day(article.week.end or first)
    lead = say.say("article.lead", publisher=publisher, start=say.day(first), end=say.day(last))
    return markup("head.html", title=say.say("article.title"), lead=lead)


def article_list(
    view: DayView,
    say: Catalogue,
    notes: Sequence[Annotation],
    chosen: AnnotationId | None,
    paging: Paging = WHOLE,
) -> str:
    """List statements under their movements, with speaker, modality, line and the zones that each reaches."""
    part, turned = paged(paging, say, "article", [note.id for note in notes])
    return markup(
        "article.html",
        count=say.count("article.count", len(notes), total=say.number(len(view.edition.annotations))),
        nothing=say.say("article.none"),
        groups=_by_movement(view, say, notes[part]),
        chosen=chosen,
        **turned,
    )


def _by_movement(view: DayView, say: Catalogue, notes: Sequence[Annotation]) -> list[dict[str, Any]]:
    """Group statements in the order of the edition's movements; those that stand in none come last, untitled."""
    groups: list[dict[str, Any]] = [
        {"id": movement.id, "title": movement.title.say(say.language), "rows": []}
        for movement in view.edition.manifest.movements
    ]
    groups.append({"id": "", "title": "", "rows": []})
    by_id = {group["id"]: group for group in groups}
    for note, row in zip(notes, rows_with_zones(view, say, notes), strict=True):
        by_id[note.movement or ""]["rows"].append(row)
    return [group for group in groups if group["rows"]]
