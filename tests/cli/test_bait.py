"""The bait works: without the protection of imports, the same files reveal the secret and make network requests."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pyogrio
import pytest

from controlmap.authoring.importing.foreign.drivers import DRIVERS
from controlmap.authoring.importing.foreign.formats import Format
from tests.hostile.bait import CANARY, Bait, Hostile, listener
from tests.hostile.geojson import GEOJSON
from tests.hostile.vrt import VRT
from tests.outside import REPOSITORY

BY_NAME = {hostile.name: hostile for hostile in (*VRT, *GEOJSON)}

HELD_TO_ONE = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from controlmap.authoring.importing.foreign.drivers import only_driver
from controlmap.authoring.importing.foreign.formats import Format
print(only_driver(Format(sys.argv[2])))
import pyogrio
print(*pyogrio.list_drivers(), sep="|")
try:
    print(pyogrio.raw.read(Path(sys.argv[3]))[3])
except pyogrio.errors.DataSourceError:
    print("refused")
"""


@pytest.mark.parametrize("name", ["evil.kml", "evil.geojson", "evil.gpkg", "kml.zip", "no-ending"])
def test_a_gdal_with_every_driver_reveals_the_secret(tmp_path: Path, name: str) -> None:
    BY_NAME[name].make(Bait(tmp_path, 9), tmp_path / name)

    assert CANARY in str(pyogrio.raw.read(tmp_path / name)[3])


@pytest.mark.parametrize("name", ["address.kml", "curl.kml", "link.geojson", "url.geojson", "upper.geojson"])
def test_a_gdal_with_every_driver_requests_the_address_that_a_file_names(tmp_path: Path, name: str) -> None:
    with listener() as (port, called):
        BY_NAME[name].make(Bait(tmp_path, port), tmp_path / name)
        with suppress(pyogrio.errors.DataSourceError):  # the answer is not a table
            pyogrio.list_layers(tmp_path / name)

        assert called


@pytest.mark.parametrize("form", DRIVERS)
def test_a_gdal_with_one_driver_does_not_take_the_bait(tmp_path: Path, form: Format) -> None:
    hostile: Hostile = BY_NAME["evil.kml"]
    hostile.make(Bait(tmp_path, 9), tmp_path / hostile.name)
    command = [sys.executable, "-c", HELD_TO_ONE, str(REPOSITORY / "src"), form, str(tmp_path / hostile.name)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)

    driver, left, answer = run.stdout.splitlines()
    assert driver in DRIVERS[form]
    assert left == driver
    assert answer == "refused"
