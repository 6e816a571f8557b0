"""The article's statements in reading order, as one block of HTML."""

from collections.abc import Sequence

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId
from controlmap.render.markup import markup
from controlmap.render.statement_rows import rows_with_zones


def article_head(view: DayView, say: Catalogue) -> str:
    """Say what is listed, and whose words these are."""
    article = view.edition.manifest.article
    last = article.week.last_day(article.week.end or article.week.start)
    lead = say.say("article.lead", publisher=article.publisher, start=say.day(article.week.start), end=say.day(last))
    return markup("head.html", title=say.say("article.title"), lead=lead)


def article_list(view: DayView, say: Catalogue, notes: Sequence[Annotation], chosen: AnnotationId | None) -> str:
    """List statements with speaker, modality, line and the zones that each reaches."""
    return markup(
        "article.html",
        count=say.count("article.count", len(notes), total=say.number(len(view.edition.annotations))),
        nothing=say.say("article.none"),
        rows=rows_with_zones(view, say, notes),
        chosen=chosen,
    )
