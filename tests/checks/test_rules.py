import dataclasses
from collections.abc import Iterable
from pathlib import Path
from time import process_time

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.article import TIME_UNREADABLE
from controlmap.checks.check import broken_parts, check_edition
from controlmap.checks.history import History
from controlmap.checks.languages import LANGUAGE_MISNAMED
from controlmap.checks.rule import Part
from controlmap.model.edition import Basemap, Edition, PublishedShares
from controlmap.model.origin import Origin
from controlmap.model.problem import Problem
from controlmap.model.text import LocalText


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    read, problems = read_edition(marrow)
    assert read is not None
    assert problems == []
    return read


def _messages(problems: Iterable[Problem]) -> list[str]:
    return [f"{problem.code} {problem.message}" for problem in problems]


def test_the_invented_edition_breaks_no_rule(edition: Edition) -> None:
    assert check_edition(edition) == []


def test_a_rule_is_skipped_if_a_part_that_it_needs_was_not_read(edition: Edition) -> None:
    without_actors = dataclasses.replace(edition, actors=())
    unread = Problem(f"{edition.path}/actors.yaml", 3, "Y101", "broken", "fix it")

    assert {problem.code for problem in check_edition(without_actors)} == {"A101", "M101", "Z103"}
    assert check_edition(without_actors, [unread]) == []


@pytest.mark.parametrize(
    ("file", "parts"),
    [
        ("zones/north.geojson", {Part.HOLDS}),
        ("zones", {Part.HOLDS}),
        ("basemap/seas.geojson", {Part.BASEMAP}),
        ("country.geojson", {Part.BORDER}),
        ("notes.txt", set()),
    ],
)
def test_a_file_that_was_not_read_marks_its_part_as_incomplete(file: str, parts: set[Part]) -> None:
    assert broken_parts("geo/m", [Problem(f"geo/m/{file}", 1, "F107", "", "")]) == parts


def test_published_shares_of_an_unknown_actor_are_reported(edition: Edition) -> None:
    words = {"en": "An almanac", "ar": "تقويم"}
    shares = {"source": words, "as_of": words, "shares": {"crwon": 60, "league": 40}}
    text = PublishedShares.model_validate(shares)
    manifest = edition.manifest.model_copy(update={"published_shares": (text,)})

    assert _messages(check_edition(dataclasses.replace(edition, manifest=manifest))) == [
        "M101 the share of 'crwon' is of no actor"
    ]


def test_actors_counted_together_must_be_known_and_include_one_with_a_share(edition: Edition) -> None:
    words = {"en": "An almanac", "ar": "تقويم"}
    together = {"crown": ["leage"], "overseas": ["league"]}
    shares = {"source": words, "as_of": words, "shares": {"crown": 60}, "together": together}
    text = PublishedShares.model_validate(shares)
    manifest = edition.manifest.model_copy(update={"published_shares": (text,)})

    assert set(_messages(check_edition(dataclasses.replace(edition, manifest=manifest)))) == {
        "M101 crown 'leage' is not a known actor",
        "M101 actors are counted with 'overseas', which has no share",
    }


def test_names_of_the_basemap_are_checked_as_strictly_as_others(edition: Edition) -> None:
    river = (LocalText({"en": "The\u202eRib", "ar": "ريب"}), shapely.LineString([(10, 12), (11, 12)]))

    assert _messages(check_edition(dataclasses.replace(edition, basemap=Basemap(rivers=(river,))))) == [
        "T102 the name of feature 1 hides the character U+202E in 'The<U+202E>Rib'"
    ]


def test_the_zone_and_holder_of_a_spot_are_those_painted_there(edition: Edition) -> None:
    day = edition.manifest.as_of
    history = History(edition)

    assert [history.zone_at(spot, day) for spot in ((10.5, 12.2), (10.5, 12.8), (10.2, 12.7), (12, 12))] == [
        "south",
        "north",
        "kernel",
        None,
    ]
    bare = History(dataclasses.replace(edition, holds=()))
    assert bare.zone_at((10.5, 12.8), day) == "south"
    assert bare.beside(np.array([0]), day) == ()


@given(when=st.text(alphabet="0123456789-/~?%.XuyS[]{},TZ: ", min_size=4, max_size=64))
def test_any_time_is_read_or_refused_quickly(when: str, edition: Edition) -> None:
    (note, *_) = edition.annotations
    changed = dataclasses.replace(edition, annotations=(note.model_copy(update={"when": when}),))
    began = process_time()

    assert len(list(TIME_UNREADABLE.run(changed))) in {0, 1}
    assert process_time() - began < 5


def test_a_language_that_does_not_exist_is_reported_and_one_without_an_interface_is_not(edition: Edition) -> None:
    lines = Origin(edition.manifest.origin.path, 1, {"languages": 5, "languages.3": 8})
    manifest = edition.manifest.model_copy(update={"languages": ("en", "ar", "eo", "zz"), "origin": lines})
    (found,) = LANGUAGE_MISNAMED.run(dataclasses.replace(edition, manifest=manifest))

    assert (found.path, found.line) == (lines.path, 8)
    assert found.message == "'zz' is not the code of a known language"
    assert found.fix == "write its ISO 639 code, such as 'fr'"
