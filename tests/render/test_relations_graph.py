"""The graph of relations: the same content as the matrix, in Graphviz's language with every name quoted."""

import re
from dataclasses import replace

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.statements.relations import relations
from controlmap.messages.catalogue import Catalogue
from controlmap.model.assertion import RELATIONS
from controlmap.model.text import LocalText
from controlmap.render.blocks.relations_graph import relations_graph
from tests.render.hostile_words import MARKUP, hostile

QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
EDGE = re.compile(r'^"([a-z0-9-]+)" -> "([a-z0-9-]+)" \[(.*)\]$', re.MULTILINE)


@pytest.fixture(scope="module")
def view(syria_atlas: Atlas) -> DayView:
    """The shipped edition on the day of its article."""
    return view_of(syria_atlas)


def test_the_graph_has_exactly_the_relations_of_the_matrix(view: DayView, english: Catalogue) -> None:
    verbs = {english.say(f"verb.{verb}"): verb for verb in RELATIONS}
    drawn = set()
    for subject, other, attributes in EDGE.findall(relations_graph(view, english)):
        values = dict(re.findall(r'(\w+)="([^"]*)"', attributes))
        drawn.add((subject, other, verbs[values["label"]]))
        if values["dir"] == "both":
            drawn.add((other, subject, verbs[values["label"]]))
    cells = relations(view.edition).cells
    assert drawn == {(*pair, verb) for pair, said in cells.items() for verb in said}


def test_a_mutual_relation_is_one_edge_with_two_arrowheads(view: DayView, english: Catalogue) -> None:
    edges = [edge for edge in EDGE.findall(relations_graph(view, english)) if {"russia", "iran"} == {*edge[:2]}]
    # They deal with one another, which is said of Russia alone, and differ, which is said of both.
    assert sorted(edge[2].count('dir="both"') for edge in edges) == [0, 1]


def test_relations_differ_in_line_arrowhead_and_label_and_never_in_colour(view: DayView, english: Catalogue) -> None:
    graph = relations_graph(view, english)
    used = {verb for said in relations(view.edition).cells.values() for verb in said}
    assert "color=" not in graph.replace('bgcolor="transparent"', "")
    for name in ("style", "arrowhead", "label"):
        found = {re.findall(rf'{name}="([^"]*)"', attributes)[0] for *_, attributes in EDGE.findall(graph)}
        assert len(found) == len(used), name


def test_a_name_cannot_end_its_quotes_or_its_line(view: DayView, english: Catalogue) -> None:
    spoiled = relations_graph(view_of(Atlas(hostile(view.edition))), english)
    assert MARKUP.replace("&", "&amp;").replace('"', '\\"') in spoiled
    assert QUOTED.sub("", spoiled) == QUOTED.sub("", relations_graph(view, english))


def test_a_backslash_or_a_line_break_in_a_name_stays_a_character(view: DayView, english: Catalogue) -> None:
    odd = LocalText({"en": 'Rus\\nsia\\"\n]'})
    actors = tuple(
        actor.model_copy(update={"name": odd, "short": odd}) if actor.id == "russia" else actor
        for actor in view.edition.actors
    )
    graph = relations_graph(view_of(Atlas(replace(view.edition, actors=actors))), english)
    assert r'"russia" [label="Rus\\nsia\\\" ]"]' in graph
