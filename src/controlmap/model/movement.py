"""Movements: the parts of an article, each on one subject."""

from controlmap.model.ids import AMovementId
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Movement(Record):
    """A part of the article on one subject, whose statements are read together."""

    id: AMovementId
    title: LocalText
