"""Ground that a rule rejects, as GeoJSON files to look at."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.atomic_write import write_atomically
from controlmap.checks.check import Diagnosis
from controlmap.errors import ExportError
from controlmap.model.date_line import as_written


def write_shapes(diagnoses: Iterable[Diagnosis], folder: Path) -> list[Path]:
    """Write one file for each problem that has a shape, named by its code and its holds, and return their paths.

    Raises:
        ExportError: the folder or a file in it cannot be written.

    """
    written: list[Path] = []
    times: Counter[str] = Counter()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for diagnosis in diagnoses:
            shape = diagnosis.shape
            if shape is not None:
                stem = "-".join((diagnosis.problem.code, *diagnosis.holds[:2]))
                times[stem] += 1
                file = folder / (f"{stem}.geojson" if times[stem] == 1 else f"{stem}-{times[stem]}.geojson")
                write_atomically(file, _feature(diagnosis, shape))
                written.append(file)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise ExportError(f"Shapes cannot be written to {folder.as_posix()}: {reason}.") from error
    return written


def _feature(diagnosis: Diagnosis, shape: BaseGeometry) -> str:
    feature = {
        "type": "Feature",
        "properties": {**diagnosis.problem._asdict(), "holds": list(diagnosis.holds)},
        "geometry": shapely.geometry.mapping(as_written(shape)),
    }
    return json.dumps(feature, ensure_ascii=False, indent=2) + "\n"
