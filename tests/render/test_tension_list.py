"""The list of statements that contradict each other."""

import re
from collections import Counter

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.statements.relations import all_tensions
from controlmap.atlas.statements.tension_groups import tension_groups
from controlmap.messages.catalogue import load_catalogue
from controlmap.render.blocks.tension_list import tension_list


def test_each_pair_is_listed_once_with_both_sides_and_the_reason(syria_atlas: Atlas) -> None:
    pairs = all_tensions(syria_atlas.edition)
    shown = tension_list(view_of(syria_atlas), load_catalogue("en"))
    assert pairs
    assert shown.count('<p class="cm-note">') == len(pairs)
    for one, other, _ in pairs:
        assert f'data-annotation="{one.id}"' in shown
        assert f'data-annotation="{other.id}"' in shown


def test_a_statement_with_several_contradictions_is_printed_once(syria_atlas: Atlas) -> None:
    shown = tension_list(view_of(syria_atlas), load_catalogue("en"))
    printed = Counter(re.findall('data-annotation="([^"]+)"', shown))
    groups = tension_groups(syria_atlas.edition)
    assert max(len(group.others) for group in groups) > 1
    for group in groups:
        # Those in a chain of contradictions may come again on the other side, never for the same reason.
        assert printed[group.statement.id] <= 1 + len(group.others)
    assert sum(printed.values()) == len(groups) + len(all_tensions(syria_atlas.edition))
    assert len({group.statement.id for group in groups}) == len(groups)


def test_the_statements_are_found_by_a_word_for_contradiction_in_each_language(syria_atlas: Atlas) -> None:
    tense = {note.id for pair in all_tensions(syria_atlas.edition) for note in pair[:2]}
    for word in ("contradict", "contradiction", "تناقض"):
        assert {note.id for note in syria_atlas.names.search(word).annotations} >= tense


def test_each_group_says_how_many_pairs_it_has_and_who_contradicts_himself(
    syria_atlas: Atlas,
) -> None:
    shown = tension_list(view_of(syria_atlas), load_catalogue("en"))
    counted = [int(number) for number in re.findall(r"Contradicted by (\d+) statement", shown)]
    assert sum(counted) == len(all_tensions(syria_atlas.edition))
    assert "Reuters, elsewhere in the article" in shown
