"""``controlmap schema``: JSON Schemas of an edition's files, which editors use for completion and validation."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.atomic_write import write_atomically
from controlmap.authoring.schemas import __file__ as package
from controlmap.errors import ExportError

Out = Annotated[Path | None, typer.Option("--out", help="Folder to write the schemas to; it is made.")]


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("schema")(schema)


def schema(*, out: Out = None) -> None:
    """Print which schema is for which file of an edition, and where the schemas are; or write them to a folder."""
    # Imported here, so that --help does not load every record type.
    from controlmap.authoring.schemas.file_schemas import FILES_OF, built_schemas

    if out is None:
        typer.echo(f"In {Path(package).parent}:")
        for name, files in FILES_OF.items():
            typer.echo(f"{name:28} {', '.join(files)}")
        return
    schemas = built_schemas()
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, text in schemas.items():
            write_atomically(out / name, text)
    except OSError as error:
        raise ExportError(f"'{out}' cannot be written: {error.strerror or error}.") from error
    typer.echo(f"{out}: {len(schemas)} schemas.", err=True)
