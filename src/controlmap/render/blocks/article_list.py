"""The article's statements in reading order, by movement, as one block of HTML."""

from collections.abc import Sequence
from typing import Final, TypedDict

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId
from controlmap.render.blocks.paging import WHOLE, Paging, paged
from controlmap.render.blocks.statement_rows import rows_with_zones
from controlmap.render.markup import markup
from controlmap.render.payloads.labels import WalkWords
from controlmap.render.web_map.credit import cited_article, dated

IN_TENSION: Final = "any"
"""The only value of the filter by contradictions: statements that another one contradicts."""


def article_head(view: DayView, messages: Catalogue) -> str:
    """Return the introduction: what is listed, and who wrote it."""
    cited = cited_article(view, messages)
    dates = {name: cited[name] for name in ("publisher", "start", "end")}
    lead = messages.say(dated(view, "article.lead", "article.lead_on"), **dates)
    return markup("head.html", title=messages.say("article.title"), lead=lead)


def article_list(
    view: DayView,
    messages: Catalogue,
    notes: Sequence[Annotation],
    chosen: AnnotationId | None,
    paging: Paging = WHOLE,
) -> str:
    """Return statements under their movements, with speaker, modality, line and the zones linked to each."""
    part, turned = paged(paging, messages, "article", [note.id for note in notes])
    return markup(
        "article.html",
        count=messages.count("article.count", len(notes), total=messages.number(len(view.edition.annotations))),
        nothing=messages.say("article.none"),
        groups=_by_movement(view, messages, notes[part]),
        chosen=chosen,
        **turned,
    )


class _Group(TypedDict):
    """The statements of one movement of the article."""

    id: str
    title: str
    rows: list[dict[str, object]]


def _by_movement(view: DayView, messages: Catalogue, notes: Sequence[Annotation]) -> list[_Group]:
    """Group statements in the order of the edition's movements; those without a movement come last, untitled."""
    groups: list[_Group] = [
        {"id": movement.id, "title": movement.title.say(messages.language), "rows": []}
        for movement in view.edition.manifest.movements
    ]
    groups.append({"id": "", "title": "", "rows": []})
    by_id = {group["id"]: group for group in groups}
    for note, row in zip(notes, rows_with_zones(view, messages, notes), strict=True):
        by_id[note.movement or ""]["rows"].append(row)
    return [group for group in groups if group["rows"]]


def walk_words(messages: Catalogue) -> WalkWords:
    """Return the labels of the guided walk through the article."""
    return {
        "label": messages.say("walk.label"),
        "back": messages.say("walk.back"),
        "forth": messages.say("walk.forth"),
        "hint": messages.say("walk.hint"),
        "then": messages.say("walk.then"),
        "progress": messages.say("walk.progress", n="{n}", total="{total}"),
    }
