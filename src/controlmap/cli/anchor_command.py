"""``controlmap anchor``: where the article's lines are in its text, from the author's own copy."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.cli.article_lines import article_lines
from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.cli.summary import AsJson, Quiet, conclude
from controlmap.errors import ControlmapError, EditionError, ExportError

Article = Annotated[
    Path,
    typer.Argument(
        help="The article as plain text, one line for each numbered line; - for standard input.", show_default=False
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("anchor")(anchor)


def anchor(edition: EditionFolder, article: Article, *, quiet: Quiet = False, as_json: AsJson = False) -> None:
    """Write anchors.yaml: positions and fingerprints of the article's lines. None of the text is stored."""
    # Imported here, so that --help does not load the map libraries.
    from controlmap.atlas.statements.anchoring import make_anchors
    from controlmap.authoring.atomic_write import write_atomically
    from controlmap.authoring.reading.anchors_file import anchors_text
    from controlmap.authoring.reading.edition_files import ANCHORS_FILE
    from controlmap.authoring.reading.read import read_edition

    require_folder("anchor", edition)
    found, problems = read_edition(edition)
    if found is None:
        raise EditionError(problems)
    lines = article_lines(article)
    wanted = found.manifest.article.lines
    if len(lines) != wanted:
        raise ControlmapError(f"'{article}' has {len(lines)} lines with words; edition.yaml says {wanted}.")
    try:
        anchors = make_anchors(lines, found.id)
    except ValueError as error:
        raise ControlmapError(f"'{article}': {error}.") from None
    try:
        write_atomically(edition / ANCHORS_FILE, anchors_text(anchors))
    except OSError as error:
        raise ExportError(f"'{edition / ANCHORS_FILE}' cannot be written: {error.strerror or error}.") from error
    record = {"out": (edition / ANCHORS_FILE).as_posix(), "lines": len(anchors.anchors)}
    conclude(f"{record['out']}: {record['lines']} lines anchored.", record, quiet=quiet, as_json=as_json)
