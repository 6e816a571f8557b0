"""The article's statements as a file."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.publish.files import text_writer, write_file
from controlmap.publish.statements.statement_table import statements_csv, statements_geojson
from controlmap.publish.statements.web_annotations import web_annotations


def export_annotations(atlas: Atlas, path: Path) -> int:
    """Write every statement, as ``.csv``, ``.jsonld`` or ``.geojson`` by the path's extension; return their number.

    Raises:
        ExportError: the file cannot be written, or its extension is unknown.

    """
    forms: Mapping[str, Callable[[Atlas], str]] = {
        ".csv": statements_csv,
        ".jsonld": web_annotations,
        ".geojson": statements_geojson,
    }
    write_file(path, {ending: text_writer(partial(form, atlas)) for ending, form in forms.items()})
    return len(atlas.edition.annotations)
