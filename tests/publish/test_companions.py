"""What goes with a published map."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.publish.companions import write_companions
from controlmap.publish.datapackage import zipped_package

ADDRESS = "https://news.example/maps"


def test_pictures_data_and_embed_code_are_written_in_every_language(marrow_atlas: Atlas, tmp_path: Path) -> None:
    names = write_companions(marrow_atlas, tmp_path / "files", ADDRESS)
    assert set(names) == {
        *("map-en.svg", "map-en.png", "map-ar.svg", "map-ar.png"),
        *("marrow-data.zip", "embed-en.html", "embed-ar.html"),
    }
    code = (tmp_path / "files" / "embed-ar.html").read_text(encoding="utf-8")
    assert 'src="https://news.example/maps/ar.html?embed=1"' in code
    assert (tmp_path / "files" / "map-en.png").read_bytes().startswith(b"\x89PNG")


def test_a_wrong_address_writes_nothing(marrow_atlas: Atlas, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="not the address of a folder"):
        write_companions(marrow_atlas, tmp_path / "others", "news.example")
    assert not (tmp_path / "others").exists()


def test_the_package_contains_every_file_that_it_describes(marrow_atlas: Atlas) -> None:
    packed = zipped_package(marrow_atlas)
    assert packed == zipped_package(marrow_atlas)
    with ZipFile(BytesIO(packed)) as archive:
        described = json.loads(archive.read("marrow/datapackage.json"))
        paths = {f"marrow/{resource['path']}" for resource in described["resources"]}
        assert {"marrow/edition.yaml", "marrow/places.geojson"} <= paths
        assert set(archive.namelist()) == {*paths, "marrow/datapackage.json"}
