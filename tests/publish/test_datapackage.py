import json
import shutil
from pathlib import Path

import pytest
from frictionless import Package

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.publish.datapackage import datapackage, write_datapackage


@pytest.fixture
def packed(marrow: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "marrow"
    shutil.copytree(marrow, folder)
    (folder / "control-points.csv").write_text(
        "name,lat,lon,day,controller,zone,basis,source,origin\nPith,12.2,10.5,2020-06-15,crown,south,certain,gazette-analysis,x\n",
        encoding="utf-8",
    )
    return write_datapackage(open_edition(folder))


def test_frictionless_opens_the_package_and_finds_every_file_as_described(packed: Path) -> None:
    package = Package(str(packed))
    on_disk = {path.relative_to(packed.parent).as_posix() for path in packed.parent.rglob("*") if path.is_file()}

    assert {resource.path for resource in package.resources} == on_disk - {"datapackage.json"}
    report = package.validate()
    assert report.valid, report.flatten(["name", "type", "note"])


def test_it_contains_licence_citation_and_source(packed: Path) -> None:
    described = json.loads(packed.read_text(encoding="utf-8"))

    assert described["licenses"][0]["name"] == "CC-BY-4.0"
    assert described["description"].endswith("an invented edition.")
    assert described["sources"][0]["title"].startswith("The Marrow Gazette")


def test_the_edition_still_opens_with_its_description_beside_it(packed: Path) -> None:
    assert open_edition(packed.parent).edition.id == "marrow"


def test_every_file_of_the_shipped_edition_is_described(syria_atlas: Atlas, syria: Path) -> None:
    paths = {resource["path"] for resource in datapackage(syria_atlas)["resources"]}
    assert {"edition.yaml", "zones/government.geojson", "control-points.csv", "basemap/rivers.geojson"} <= paths
