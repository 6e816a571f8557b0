"""The list of statements that contradict each other."""

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.statements.relations import all_tensions
from controlmap.messages.catalogue import load_catalogue
from controlmap.render.blocks.tension_list import tension_list


def test_each_pair_is_listed_once_with_both_sides_and_the_reason(syria_atlas: Atlas) -> None:
    pairs = all_tensions(syria_atlas.edition)
    shown = tension_list(view_of(syria_atlas), load_catalogue("en"))
    assert pairs
    assert shown.count("<li>") == len(pairs)
    for one, other, _ in pairs:
        assert f'data-annotation="{one.id}"' in shown
        assert f'data-annotation="{other.id}"' in shown


def test_the_statements_are_found_by_a_word_for_contradiction_in_each_language(syria_atlas: Atlas) -> None:
    tense = {note.id for pair in all_tensions(syria_atlas.edition) for note in pair[:2]}
    for word in ("contradict", "contradiction", "تناقض"):
        assert {note.id for note in syria_atlas.names.search(word).annotations} >= tense
