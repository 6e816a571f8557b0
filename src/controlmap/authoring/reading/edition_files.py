"""The files of an edition: which ones a folder has, which it lacks, and which do not belong there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from controlmap.authoring.reading import kinds
from controlmap.messages.outside import FOLDER
from controlmap.model.problem import Problem
from controlmap.model.wording import nearest, quoted

YAML_FILES: Final = ("edition.yaml", "zones.yaml", "actors.yaml", "sources.yaml", "annotations.yaml", "events.yaml")
BORDER_FILE: Final = "country.geojson"
PLACES_FILE: Final = "places.geojson"
ZONES_FOLDER: Final = "zones"
BASEMAP_FOLDER: Final = "basemap"
MESSAGES_FOLDER: Final = FOLDER
"""Catalogues of the interface, which are read apart: ``messages.outside``."""
BASEMAP_LAYERS: Final = ("rivers", "lakes", "neighbours", "roads", "seas")
REQUIRED: Final = (*YAML_FILES, BORDER_FILE, PLACES_FILE)

CONTROL_POINTS_FILE: Final = "control-points.csv"
ANCHORS_FILE: Final = "anchors.yaml"
BESIDE: Final = frozenset({"README.md", "LICENSE", "LICENSE.md", "CITATION.cff", "datapackage.json"})
"""Files that an edition's folder may contain although they are not part of the map."""

MOST_ZONE_FILES: Final = 2_000
"""Twice the largest edition that was measured; a folder with more was put here by mistake."""


@dataclass(frozen=True, slots=True)
class EditionFiles:
    """The folder of an edition and the GeoJSON files found in it, sorted by name."""

    folder: Path
    zones: tuple[Path, ...]
    basemap: tuple[Path, ...]

    def geojson(self) -> tuple[Path, ...]:
        """Return every GeoJSON file of the edition."""
        return (self.folder / BORDER_FILE, self.folder / PLACES_FILE, *self.zones, *self.basemap)


def list_edition(folder: Path) -> tuple[EditionFiles, list[Problem]]:
    """List an edition's folder. Hidden files belong to tools and are ignored."""
    problems: list[Problem] = []
    known = {*REQUIRED, ZONES_FOLDER, BASEMAP_FOLDER, CONTROL_POINTS_FILE, ANCHORS_FILE, MESSAGES_FOLDER}
    strangers = [entry for entry in _entries(folder, problems) if entry.name not in known | BESIDE]
    problems += [_stranger(entry, REQUIRED) for entry in strangers]
    zones = _folder(folder / ZONES_FOLDER, None, problems)
    if not zones:
        fix = "add one file for each zone"
        problems.append(
            kinds.FILE_MISSING.at((folder / ZONES_FOLDER).as_posix(), 1, "the folder has no zone files", fix)
        )
    if len(zones) > MOST_ZONE_FILES:
        message = f"there are {len(zones)} zone files, more than {MOST_ZONE_FILES}"
        fix = "move files that are not zones elsewhere"
        problems.append(kinds.TOO_LARGE.at((folder / ZONES_FOLDER).as_posix(), 1, message, fix))
        zones = []
    basemap = _folder(folder / BASEMAP_FOLDER, tuple(f"{layer}.geojson" for layer in BASEMAP_LAYERS), problems)
    return EditionFiles(folder, tuple(zones), tuple(basemap)), problems


def _folder(folder: Path, names: tuple[str, ...] | None, problems: list[Problem]) -> list[Path]:
    """List the GeoJSON files of an optional subfolder; if ``names`` is given, no others are allowed."""
    if folder.is_symlink():
        fix = "replace it by a copy of the folder"
        problems.append(kinds.LINK_LEADS_OUT.at(folder.as_posix(), 1, "the folder is a link", fix))
        return []
    if not folder.is_dir():
        if folder.name not in (entry.name for entry in _entries(folder.parent, [])):
            return []
        problems.append(kinds.NOT_A_FILE.at(folder.as_posix(), 1, "this is not a folder", "put a folder here"))
        return []
    found = []
    for entry in _entries(folder, problems):
        if entry.suffix == ".geojson" and entry.name.isprintable() and (names is None or entry.name in names):
            found.append(entry)
        else:
            problems.append(_stranger(entry, names or ()))
    return found


def _entries(folder: Path, problems: list[Problem]) -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        message = f"the folder cannot be read: {(error.strerror or 'unknown reason').lower()}"
        problems.append(kinds.UNREADABLE.at(folder.as_posix(), 1, message, "check its permissions"))
        return []


def _stranger(entry: Path, known: tuple[str, ...]) -> Problem:
    fix = f"rename it or move it elsewhere{nearest(entry.name, known)}"
    # A name may contain line breaks, or bytes that are not text: neither may reach a report.
    printable = entry.name.encode("unicode_escape").decode() if not entry.name.isprintable() else entry.name
    path = (entry.parent / printable).as_posix()
    return kinds.FILE_UNKNOWN.at(path, 1, f"{quoted(entry.name)} has no place in an edition", fix)
