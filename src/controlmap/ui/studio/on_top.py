"""Which of the ground that it overlaps a piece of ground lies on top of."""

from collections.abc import Callable
from zlib import crc32

import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.steps.painting_order import overlapped, rank_over
from controlmap.model.hold import Hold
from controlmap.model.span import Span
from controlmap.ui.studio.session import Work


def ask_on_top(work: Work, ground: BaseGeometry, span: Span, edited: Hold | None = None) -> Callable[[], int]:
    """Ask which ground lies beneath; return a function that finds the rank by which it does, or raises why none is.

    New ground lies on top of everything at first, ``edited`` on top of what it covers now.
    """
    others = overlapped(ground, span, work.edition, edited.id if edited else "")
    ids = [str(hold.id) for hold in others]
    first = [str(hold.id) for hold in others if edited is None or hold.rank < edited.rank]
    if not ids or (edited is not None and not edited.rank):
        return lambda: edited.rank if edited else 1
    zones = {str(zone.id): zone.name.say(work.shown_language) for zone in work.edition.zones}
    names = {str(hold.id): f"{zones.get(str(hold.zone), hold.zone)} ({hold.id})" for hold in others}
    chosen = st.multiselect(
        work.messages.say("studio.on_top_of"),
        ids,
        default=first,
        format_func=names.__getitem__,
        key=f"studio-on-top-{edited.id if edited else ''}-{crc32(repr((ids, first)).encode())}",
    )
    return lambda: edited.rank if edited is not None and set(chosen) == set(first) else rank_over(chosen, others)
