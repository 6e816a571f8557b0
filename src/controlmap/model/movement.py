"""Movements: the stretches in which an article moves from one matter to the next."""

from controlmap.model.ids import AMovementId
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Movement(Record):
    """A stretch of the article that turns on one matter: its statements are read together."""

    id: AMovementId
    title: LocalText
