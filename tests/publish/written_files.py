"""Write every exported file in a process of its own: ``python -m tests.publish.written_files PYTHON...``.

The command compares this Python with others that have the requirements, and exits with 1 if a byte differs.
"""

import os
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.atlas.opening import open_edition
from controlmap.publish.incidents.joined_incidents import join_file
from controlmap.publish.site.static_site import export_site
from controlmap.publish.statements.annotations_file import export_annotations
from controlmap.publish.tables.history_table import export_history
from controlmap.publish.tables.zone_tables import ENDINGS, export_fronts, export_ground, export_zones

atlas, out, incidents = open_edition(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
for ending in ENDINGS:
    for export, name in ((export_zones, "zones"), (export_fronts, "fronts")):
        export(atlas, None, out / f"{name}{ending}")
    if ending != ".kml":
        export_ground(atlas, out / f"ground{ending}")
export_history(atlas, [place.id for place in atlas.edition.places], [], out / "history.csv")
for ending in (".csv", ".jsonld", ".geojson"):
    export_annotations(atlas, out / f"statements{ending}")
for ending in (".csv", ".parquet"):
    join_file(atlas, incidents, out / f"joined{ending}", JoinOptions())
export_site(atlas, out / "site")
"""
PLACES = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONUTF8": "0"},
)


def written(python: str, where: dict[str, str], folder: Path, edition: Path) -> dict[str, str]:
    """Return the hash of every file that a new process writes, by its path."""
    folder.mkdir()
    incidents = ROOT / "tests" / "events" / "marrow-ged.csv"
    subprocess.run(
        [python, "-c", PROGRAM, str(edition), str(folder), str(incidents)],
        env={**os.environ, **where, "PYTHONPATH": str(ROOT / "src")},
        check=True,
    )
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def main() -> None:
    """Compare the files of several versions of Python."""
    edition = ROOT / "tests" / "editions" / "marrow"
    with tempfile.TemporaryDirectory() as name:
        here = written(sys.executable, PLACES[0], Path(name, "here"), edition)
        print(f"{sys.version.split()[0]}: {len(here)} files")
        differ = False
        for number, python in enumerate(sys.argv[1:]):
            there = written(python, PLACES[1], Path(name, str(number)), edition)
            other = sorted(file for file in {*here, *there} if here.get(file) != there.get(file))
            print(f"{python}: {', '.join(other) or 'the same bytes'}")
            differ |= bool(other)
    raise SystemExit(differ)


if __name__ == "__main__":
    main()
