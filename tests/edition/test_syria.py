"""The shipped edition: every zone, every line of the article, every statement where it belongs."""

import subprocess
import sys
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.join import LinkKind
from controlmap.atlas.statements.relations import relations
from controlmap.cli.main import app_for
from controlmap.model.assertion import Verb
from controlmap.model.ids import ZoneId

SPOKEN_OF: Final = (
    "government",
    "kurdish-led",
    "rebels-northwest",
    "rebels-southwest",
    "rebels-eastern-ghouta",
    "islamic-state",
)
SILENT: Final = (
    "turkish-backed-north",
    "rebels-rastan",
    "rebels-east-qalamoun",
    "rebels-south-damascus",
    "rebels-beit-jinn",
    "tanf",
    "golan",
)
CONTROLLERS: Final = {
    "government",
    "kurdish-led",
    "rebels",
    "turkish-backed",
    "islamic-state",
    "us-coalition",
    "israel",
}
SPEAKERS: Final = {
    "reuters",
    "putin",
    "opposition-figure",
    "syrian-official",
    "damascus-view",
    "analysts",
    "holmboe",
    "bonsey",
    "youssef",
    "iranian-official",
    "western-governments",
    "united-states",
}
LEAST_STATEMENTS: Final = 55
LEAST_PLACES: Final = 60


def reaching(atlas: Atlas, zone: str, *kinds: LinkKind) -> set[str]:
    """Return the statements that reach a zone, by name or place if no kinds are given."""
    wanted = kinds or (LinkKind.NAME, LinkKind.PLACE)
    return {link.annotation.id for link in atlas.dossier(ZoneId(zone)).links if link.kind in wanted}


def too_alike(panels: dict[str, set[str]]) -> list[str]:
    """Return the pairs of panels that share more than half of the smaller one's statements."""
    return [
        f"{one} and {other} share {len(panels[one] & panels[other])} of {len(panels[one])} and {len(panels[other])}"
        for one, other in combinations(panels, 2)
        if 2 * len(panels[one] & panels[other]) > min(len(panels[one]), len(panels[other]))
    ]


def missing(wanted: Iterable[str], found: Iterable[str]) -> set[str]:
    """Return the expected items that are missing."""
    return set(wanted) - set(found)


def test_the_edition_has_no_problems(syria: Path) -> None:
    result = CliRunner().invoke(app_for(["check"]), ["check", str(syria)], catch_exceptions=False)
    assert result.exit_code == 0, result.stdout


def test_all_zones_exist_and_say_whether_the_article_mentions_them(syria_atlas: Atlas) -> None:
    zones = {zone.id: zone.spoken_of for zone in syria_atlas.edition.zones}
    assert missing((*SPOKEN_OF, *SILENT), zones) == set()
    assert [zone for zone, spoken_of in zones.items() if spoken_of] == list(SPOKEN_OF)


@pytest.mark.parametrize("zone", [*SPOKEN_OF, *SILENT])
def test_a_zone_has_ground_on_the_day_that_the_article_describes(syria_atlas: Atlas, zone: str) -> None:
    assert str(syria_atlas.as_of) == "2017-12-14"
    dossier = syria_atlas.dossier(ZoneId(zone))
    assert dossier.parts
    assert dossier.area.km2 > 1
    assert dossier.neighbours


def test_exactly_the_known_actors_hold_ground_on_the_day(syria_atlas: Atlas) -> None:
    assert {holding.controller for holding in syria_atlas.map().holdings} == CONTROLLERS


def test_every_line_of_the_article_has_a_statement(syria_atlas: Atlas) -> None:
    edition = syria_atlas.edition
    assert edition.manifest.article.lines == 39
    assert {note.line for note in edition.annotations} == set(range(1, 40))


def test_there_are_as_many_statements_as_claims(syria_atlas: Atlas) -> None:
    notes = syria_atlas.edition.annotations
    assert len(notes) >= LEAST_STATEMENTS
    assert [note.line for note in notes] == sorted(note.line for note in notes)
    assert len({note.text.say("en") for note in notes}) == len(notes)


def test_every_known_speaker_has_a_statement(syria_atlas: Atlas) -> None:
    assert missing(SPEAKERS, (note.speaker for note in syria_atlas.edition.annotations)) == set()


def test_statements_and_names_exist_in_both_languages(syria_atlas: Atlas) -> None:
    edition = syria_atlas.edition
    texts = [note.text for note in edition.annotations]
    texts += [place.name for place in edition.places] + [actor.name for actor in edition.actors]
    texts += [text for zone in edition.zones for text in (zone.name, zone.description, zone.unsaid)]
    assert [text.say("en") for text in texts if text.languages() != {"en", "ar"}] == []


def test_the_map_has_enough_places_and_those_where_talks_are_held(syria_atlas: Atlas) -> None:
    places = {place.id for place in syria_atlas.edition.places}
    assert len(places) >= LEAST_PLACES
    assert missing({"aleppo", "damascus", "daraa", "idlib", "geneva", "sochi", "astana"}, places) == set()


@pytest.mark.parametrize("zone", SPOKEN_OF)
def test_statements_reach_each_zone_that_the_article_mentions(syria_atlas: Atlas, zone: str) -> None:
    least = 1 if zone == "islamic-state" else 2
    found = reaching(syria_atlas, zone)
    assert len(found) >= least, f"{zone} is reached by {sorted(found)}"


@pytest.mark.parametrize("zone", SILENT)
def test_zones_that_the_article_leaves_out_are_reached_only_by_statements_about_their_holder(
    syria_atlas: Atlas, zone: str
) -> None:
    assert reaching(syria_atlas, zone) == set()


def test_no_two_panels_share_more_than_half_of_their_statements_by_name_or_place(syria_atlas: Atlas) -> None:
    assert too_alike({zone: reaching(syria_atlas, zone) for zone in SPOKEN_OF}) == []


def test_no_two_panels_share_more_than_half_of_all_their_statements(syria_atlas: Atlas) -> None:
    assert too_alike({zone: reaching(syria_atlas, zone, *LinkKind) for zone in SPOKEN_OF}) == []


def test_statements_without_ground_are_kept(syria_atlas: Atlas) -> None:
    grounded = {link.annotation.id for link in syria_atlas.links() if link.kind is not LinkKind.HOLDER}
    assert [note.id for note in syria_atlas.edition.annotations if note.id not in grounded]


def test_backing_rests_on_statements_about_the_backer(syria_atlas: Atlas) -> None:
    edition = syria_atlas.edition
    backings = [backing for actor in edition.actors for backing in actor.backed_by]
    assert backings
    for backing in backings:
        for note in map(edition.annotation, backing.statements):
            assert note is not None
            assert backing.actor in (*note.about.actors, note.speaker), note.id


def test_the_backers_in_the_panels_are_those_in_the_table_of_actors(syria_atlas: Atlas) -> None:
    edition = syria_atlas.edition
    holders = set(edition.controllers())
    table = {
        (subject, holder): {note.id for note in verbs[Verb.BACKS]}
        for (subject, holder), verbs in relations(edition).cells.items()
        if Verb.BACKS in verbs and holder in holders
    }
    panels = {
        (backing.actor, actor.id): set(backing.statements)
        for actor in edition.actors
        if actor.id in holders
        for backing in actor.backed_by
        if not backing.former
    }
    assert table == panels
    assert table


def test_no_sentence_of_the_article_is_in_the_repository(repository: Path, shared: Path) -> None:
    script = shared / "copied-sentences.py"
    result = subprocess.run([sys.executable, script], cwd=repository, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")
