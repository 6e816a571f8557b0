"""The relations as a graph in the DOT language, as an alternative to the matrix.

Its colours come from the page (``.st-key-actors-graph`` in its style), so relations differ by line, arrowhead and
label.
"""

from collections.abc import Iterable
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.relations import relations
from controlmap.messages.catalogue import Catalogue
from controlmap.model.assertion import RELATIONS, Verb
from controlmap.model.ids import ActorId
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.line_styles import RELATION_STYLES

_HEAD: Final = (
    'graph [bgcolor="transparent", rankdir="TB", nodesep="0.05", ranksep="0.5"]',
    'node [shape="box", fontname="sans-serif", fontsize="19", height="0.35", margin="0.06,0.04"]',
    'edge [fontname="sans-serif", fontsize="17"]',
)


def relations_graph(view: DayView, messages: Catalogue) -> str:
    """Return the graph: actors as nodes, relations as edges; a relation stated both ways has two heads."""
    table = relations(view.edition)
    related = [actor.id for actor in view.edition.actors if actor.id in {*table.subjects, *table.objects}]
    nodes = [f"{_quoted(actor)} [{_attributes(label=actor_label(view, actor, messages))}]" for actor in related]
    said = {(*pair, verb): None for pair, verbs in table.cells.items() for verb in RELATIONS if verb in verbs}
    return "\n".join(["digraph {", *_HEAD, *nodes, *_edges(said, messages), "}"]) + "\n"


def _edges(said: Iterable[tuple[ActorId, ActorId, Verb]], messages: Catalogue) -> list[str]:
    lines: dict[tuple[ActorId, ActorId, Verb], str] = {}
    for subject, other, verb in said:
        back = (other, subject, verb)
        if back in lines and subject != other:
            lines[back] = "both"
        else:
            lines[subject, other, verb] = "forward"
    return [
        f"{_quoted(subject)} -> {_quoted(other)} "
        f"[{_attributes(label=label, style=style.line, arrowhead=head, arrowtail=head, dir=direction)}]"
        for (subject, other, verb), direction in lines.items()
        for style in (RELATION_STYLES[verb],)
        for head in (style.arrowhead,)
        for label in (messages.say(f"verb.{verb}"),)
    ]


def _attributes(**values: str) -> str:
    return ", ".join(f"{name}={_quoted(value)}" for name, value in values.items())


def _quoted(text: str) -> str:
    # Inside quotes DOT interprets a backslash as an escape, and in labels HTML entities.
    plain = " ".join(text.split()).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
