"""What the Studio offers for a line of an article."""

import pytest

from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.gazetteer import Gazetteer
from controlmap.atlas.text.proposal import Proposal, proposals
from controlmap.model.assertion import Verb


def proposal(gazetteer: Gazetteer, line: str) -> Proposal:
    return proposals(gazetteer, [line])[0]


def test_a_line_is_read_for_zones_places_and_actors(gazetteer: Gazetteer) -> None:
    first, second = proposals(gazetteer, ["Rain fell.", "Turkey shelled Afrin from Kilis; Damascus looked on."])
    assert (first.mentions, first.speaker, first.asserted) == ((), None, None)
    assert "turkey" in second.ids(TargetKind.ACTOR)
    assert "afrin" in second.ids(TargetKind.PLACE) + second.ids(TargetKind.ZONE)
    assert ["Turkey shelled Afrin"[m.start : m.end] for m in second.mentions[:2]] == ["Turkey", "Afrin"]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Turkey said that talks would go on.", "turkey"),
        ("The talks would go on, according to Turkey.", "turkey"),
        ("Russia backs the talks, Turkey said.", "turkey"),
        ("Turkey shelled the hills.", None),
        ("قالت تركيا إن المحادثات ستستمر.", "turkey"),
    ],
)
def test_the_speaker_is_the_actor_beside_a_verb_of_speaking(
    gazetteer: Gazetteer, line: str, speaker: str | None
) -> None:
    assert proposal(gazetteer, line).speaker == speaker


@pytest.mark.parametrize(
    ("line", "asserted"),
    [
        ("Turkey took Jarablus in the summer.", ("turkey", Verb.GAINED)),
        ("Turkey still controls Azaz.", ("turkey", Verb.HOLDS)),
        ("Turkey did not take part and never took Raqqa.", None),
        ("Turkey opposes the YPG there.", ("turkey", Verb.OPPOSES)),
        ("Turkey opposes it.", None),
        ("Turkey demands more.", ("turkey", Verb.WANTS)),
        ("تسيطر تركيا على أعزاز.", ("turkey", Verb.HOLDS)),
    ],
)
def test_what_it_asserts_needs_a_subject_and_what_the_verb_is_of(
    gazetteer: Gazetteer, line: str, asserted: tuple[str, Verb] | None
) -> None:
    assert proposal(gazetteer, line).asserted == asserted
