"""``datapackage.json``: a Frictionless Data description of an edition's files, authors and licence."""

import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.atomic_write import write_atomically
from controlmap.errors import ExportError
from controlmap.model.date_line import written_bounds
from controlmap.publish.credits import credits_of

NAME: Final = "datapackage.json"
_MEDIA: Final = {
    ".geojson": ("geojson", "application/geo+json"),
    ".yaml": ("yaml", "application/yaml"),
    ".csv": ("csv", "text/csv"),
}
_CONTROL_POINTS: Final = "control-points.csv"
_CC_BY: Final = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}


def write_datapackage(atlas: Atlas) -> Path:
    """Write the description into the edition's folder and return its path.

    Raises:
        ExportError: it cannot be written.

    """
    path = Path(atlas.edition.path) / NAME
    try:
        write_atomically(path, _written(atlas))
    except OSError as error:
        raise ExportError(f"'{path}' cannot be written: {error.strerror or error}.") from error
    return path


def datapackage(atlas: Atlas) -> dict[str, Any]:
    """Return the description of an edition and each of its files, with size and SHA-256, as a Data Package."""
    edition = atlas.edition
    manifest, credit = edition.manifest, credits_of(edition.manifest)
    folder = Path(edition.path)
    licence = {"title": credit.licence, **(_CC_BY if "CC BY 4.0" in credit.licence else {"name": "other"})}
    return {
        "name": edition.id,
        "title": credit.title,
        "description": credit.citation,
        "created": f"{manifest.as_of.isoformat()}T00:00:00Z",
        "licenses": [licence],
        "sources": [{"title": credit.source}],
        "temporal": {"start": manifest.first_day.isoformat(), "end": manifest.ends_on.isoformat()},
        "spatial": {"bbox": list(written_bounds(manifest.bounds)), "crs": "EPSG:4326"},
        "languages": list(manifest.languages),
        "resources": [_resource(folder, path) for path in _files(folder)],
    }


def zipped_package(atlas: Atlas) -> bytes:
    """Return the description and the files that it describes as one zip archive."""
    folder, name = Path(atlas.edition.path), atlas.edition.id
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        # Without a current timestamp, so that the same edition produces an identical archive.
        archive.writestr(ZipInfo(f"{name}/{NAME}"), _written(atlas), ZIP_DEFLATED)
        for path in _files(folder):
            archive.writestr(ZipInfo(f"{name}/{path.relative_to(folder).as_posix()}"), path.read_bytes(), ZIP_DEFLATED)
    return packed.getvalue()


def _written(atlas: Atlas) -> str:
    return json.dumps(datapackage(atlas), indent=2, ensure_ascii=False) + "\n"


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in _MEDIA and path.is_file() and not path.name.startswith("."):
            yield path


def _resource(folder: Path, path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    relative = path.relative_to(folder)
    form, media = _MEDIA[path.suffix]
    described: dict[str, Any] = {
        "name": "-".join(relative.with_suffix("").parts),
        "path": relative.as_posix(),
        "format": form,
        "mediatype": media,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
    if path.name == _CONTROL_POINTS:
        described |= {"profile": "tabular-data-resource", "schema": _control_point_schema(content)}
    return described


def _control_point_schema(content: bytes) -> dict[str, Any]:
    """Return the schema of each column of the control points, in the order of the file's header."""
    types: dict[str, dict[str, Any]] = {
        "lon": {"type": "number", "constraints": {"minimum": -180, "maximum": 180}},
        "lat": {"type": "number", "constraints": {"minimum": -90, "maximum": 90}},
        "day": {"type": "date"},
    }
    header = content.decode("utf-8").partition("\n")[0].strip().split(",")
    return {"fields": [{"name": name, **types.get(name, {"type": "string"})} for name in header]}
