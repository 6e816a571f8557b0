"""Reads a folder into an edition."""

from pathlib import Path

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.anchors_file import read_anchors
from controlmap.authoring.reading.control_points import read_control_points
from controlmap.authoring.reading.counted import counted
from controlmap.authoring.reading.edition_files import BORDER_FILE, CONTROL_POINTS_FILE, PLACES_FILE, list_edition
from controlmap.authoring.reading.ground import read_basemap, read_border, read_holds, read_places
from controlmap.authoring.reading.lists import read_list, read_one
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition, Manifest
from controlmap.model.event import Event
from controlmap.model.problem import Problem
from controlmap.model.source import Source
from controlmap.model.zone import Zone


def read_manifest(path: Path) -> Manifest | None:
    """Read only ``edition.yaml`` of the edition in folder ``path``; None if it has mistakes."""
    return read_one(Manifest, path / "edition.yaml", path, [])


def read_edition(path: Path) -> tuple[Edition | None, list[Problem]]:
    """Read every file of the edition in folder ``path``, and return it with every problem, sorted.

    The edition contains whatever could be read, so that rules can run on the complete parts; it is None if the manifest
    or the border could not be read. An edition with any problem must not be shown.
    """
    if not path.is_dir():
        fix = "give the folder that contains edition.yaml"
        return None, [kinds.NOT_A_FILE.at(path.as_posix(), 1, "this is not a folder", fix)]
    files, problems = list_edition(path)
    manifest = read_one(Manifest, path / "edition.yaml", path, problems)
    zones = read_list(Zone, path / "zones.yaml", path, problems)
    actors = read_list(Actor, path / "actors.yaml", path, problems)
    sources = read_list(Source, path / "sources.yaml", path, problems)
    annotations = read_list(Annotation, path / "annotations.yaml", path, problems)
    events = read_list(Event, path / "events.yaml", path, problems)
    border, border_record = read_border(path / BORDER_FILE, path, problems)
    places = read_places(path / PLACES_FILE, path, problems)
    holds = tuple(hold for file in files.zones for hold in read_holds(file, path, problems))
    basemap = read_basemap(files.basemap, path, problems)
    control_points = read_control_points(path / CONTROL_POINTS_FILE, path, problems)
    anchors = read_anchors(path, problems)
    problems.sort()
    if manifest is None or border is None:
        return None, problems
    edition = Edition(
        id=path.resolve().name,
        path=path.as_posix(),
        manifest=manifest,
        zones=zones,
        actors=actors,
        sources=sources,
        border=border,
        holds=holds,
        places=places,
        annotations=annotations,
        events=events,
        basemap=basemap,
        control_points=control_points,
        border_record=border_record,
        anchors=anchors,
    )
    return counted(edition), problems
