"""Zones and holders that an imported file brings with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from controlmap.authoring.importing.foreign_columns import Columns
from controlmap.authoring.importing.holds import import_holds
from controlmap.authoring.importing.layers import read_layer
from controlmap.authoring.importing.wish import Wish
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.steps.newcomers import Newcomers, take
from controlmap.authoring.store.edition_store import EditionStore
from controlmap.checks.check import check_edition
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, ZoneId

RING = "{0},{1} {0},{2} {3},{2} {3},{1} {0},{1}"
PLACEMARK = (
    "<Placemark><name>{name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates>"
    "</LinearRing></outerBoundaryIs></Polygon></Placemark>"
)
WORDS = {"en": "To be written in your own words.", "ar": "يُكتب بكلماتك."}


def kml_text(**folders: str) -> str:
    """Return a file with one polygon in each folder."""
    inside = "".join(
        f"<Folder><name>{name}</name>{PLACEMARK.format(name=f'Of {name}', ring=ring)}</Folder>"
        for name, ring in folders.items()
    )
    return f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inside}</Document></kml>'


def read(folder: Path) -> Edition:
    edition, problems = read_edition(folder)
    assert edition is not None
    assert [str(problem) for problem in problems] == []
    return edition


@pytest.fixture
def folder(marrow: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(marrow, tmp_path / "marrow"))


def test_the_folders_of_a_kml_become_holders_with_looks_of_their_own(folder: Path, tmp_path: Path) -> None:
    edition = read(folder)
    west, south, _, _ = edition.border.bounds
    rings = {
        "Herders": RING.format(west + 0.1, south + 0.1, south + 0.2, west + 0.2),
        "Crown": RING.format(west + 0.3, south + 0.1, south + 0.2, west + 0.4),
    }
    file = tmp_path / "fronts.kml"
    file.write_text(kml_text(**rings), encoding="utf-8")
    layer = read_layer(file, Wish(all_layers=True))
    zone, newcomers = Newcomers().with_zone(WORDS | {"en": "The shore"}, edition)
    herders, newcomers = newcomers.with_holder(dict.fromkeys(("en", "ar"), "Herders"), edition)
    _, newcomers = newcomers.with_holder(dict.fromkeys(("en", "ar"), "Not in the file"), edition)
    fixed = {"zone": zone, "from": edition.manifest.as_of.isoformat(), "rank": "5", "basis": "inferred"}
    fixed |= {"margin_km": "2", "sources": str(edition.sources[-1].id), "note": "As imported."}
    columns = Columns({"controller": "layer"}, fixed, {"controller": {"herders": herders, "crown": "crown"}})
    found = import_holds(layer, columns, newcomers.within(edition))
    assert (found.taken, found.refused) == (2, ())

    EditionStore(folder).step("take", take(found, newcomers, edition, WORDS))
    after = read(folder)
    made = after.actor(ActorId("herders"))
    assert made is not None
    assert made.colour is not None
    assert (made.colour, made.pattern) not in {(actor.colour, actor.pattern) for actor in edition.actors}
    assert after.actor(ActorId("not-in-the-file")) is None
    shore = after.zone(ZoneId("the-shore"))
    assert shore is not None
    assert (shore.name.say("en"), shore.unsaid.say("en"), shore.spoken_of) == ("The shore", WORDS["en"], False)
    # The ground changed hands without an event, which the author has yet to say; nothing else is wrong.
    assert {problem.code for problem in check_edition(after)} <= {"E105"}
