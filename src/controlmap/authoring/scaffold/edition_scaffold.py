"""The files of a new edition."""

import json
from collections.abc import Collection
from datetime import timedelta
from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from controlmap.authoring.scaffold.first_texts import same_in_all, starting_words, statements
from controlmap.authoring.scaffold.flow_yaml import Bare, flow
from controlmap.authoring.scaffold.ground_files import abroad, frame, ground_files, middle
from controlmap.authoring.scaffold.outlines import Outline
from controlmap.authoring.scaffold.qgis_form import qgis_form
from controlmap.authoring.scaffold.wishes import Wishes, id_for
from controlmap.authoring.schemas.file_schemas import FILES_OF, built_schemas

TEMPLATES: Final = ("edition.yaml", "zones.yaml", "actors.yaml", "sources.yaml", "annotations.yaml", "events.yaml")

SCHEMAS_FOLDER: Final = ".schemas"
"""Hidden, so that it is not part of the map: editors find the schemas beside the files, without a network."""

FORM: Final = ".qgis/holds.qml"

_COLOURS: Final = ("#ac3115", "#f0c238", "#78ad6d", "#2a9aa0", "#4a4a4a", "#e87b05", "#7c55b0")
"""Distinguishable on the map's paper in normal vision and in simulated colour blindness (CIEDE2000 of 6 or more)."""

_PATTERNS: Final = ("none", "diagonal", "dots", "cross", "counter-diagonal")

MOST_HOLDERS: Final = len(_COLOURS) * len(_PATTERNS)


@cache
def _templates() -> Environment:
    return Environment(  # noqa: S701 -- YAML and no HTML: `flow` quotes what needs it
        loader=PackageLoader(__package__ or "", "templates"),
        finalize=flow,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def edition_files(wishes: Wishes, outline: Outline) -> dict[str, str]:
    """Return every file of a new edition: text by path. It passes the check; placeholders mark texts to be written."""
    holders = _holders(wishes)
    ids = [str(holder["id"]) for holder in holders]
    speaker = id_for(wishes.publisher, ids, "publisher")
    words = starting_words(wishes, outline)
    zone = ids[0]
    values = {
        **words,
        "as_of": wishes.as_of,
        "week_end": wishes.as_of + timedelta(days=7),
        "publisher": same_in_all(wishes, wishes.publisher),
        "statements": statements(wishes),
        "lines": wishes.lines,
        "bounds": frame(outline.border),
        "languages": wishes.languages,
        "holders": holders,
        "speaker": speaker,
        "zone": zone,
        "middle": middle(outline.border),
        "abroad": abroad(outline.border),
        "border_title": words["border"],
        "border_licence": words["public_domain"] if outline.view is not None else None,
        "bare": Bare,
    }
    texts = {name: _templates().get_template(name).render(values) for name in TEMPLATES}
    schemas = {f"{SCHEMAS_FOLDER}/{name}": text for name, text in built_schemas().items()}
    editors = {".vscode/settings.json": _editor_settings(), FORM: qgis_form(holders, wishes.languages[0])}
    return texts | ground_files(wishes, outline, zone, zone, words) | schemas | editors


def _holders(wishes: Wishes) -> list[dict[str, object]]:
    holders: list[dict[str, object]] = []
    for number, name in enumerate(wishes.holders):
        taken = [str(holder["id"]) for holder in holders]
        holders.append(
            {
                "id": id_for(name, taken, "holder"),
                "name": same_in_all(wishes, name),
                "colour": _COLOURS[number % len(_COLOURS)],
                "pattern": _PATTERNS[number // len(_COLOURS)],
            }
        )
    return holders


def unused_look(used: Collection[tuple[str | None, str]]) -> tuple[str, str]:
    """Return a colour and a pattern that no holder of an edition has yet; the first if all are taken."""
    looks = [(colour, pattern) for pattern in _PATTERNS for colour in _COLOURS]
    return next((look for look in looks if look not in used), looks[0])


def _editor_settings() -> str:
    """Return Visual Studio Code settings with each GeoJSON file's schema; YAML files name theirs themselves."""
    schemas = [
        {"fileMatch": [f"/{file}" for file in files], "url": f"./{SCHEMAS_FOLDER}/{name}"}
        for name, files in FILES_OF.items()
        if files[0].endswith(".geojson")
    ]
    return json.dumps({"json.schemas": schemas}, indent=2) + "\n"
