"""The options of ``controlmap export``."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from controlmap.publish.endings import (
    ANIMATION_ENDINGS,
    HISTORY_ENDINGS,
    MAP_ENDINGS,
    PICTURE_ENDINGS,
    STATEMENT_ENDINGS,
)


def _out(endings: Sequence[str]) -> typer.models.OptionInfo:
    words = " or ".join([", ".join(endings[:-1]), endings[-1]] if endings[1:] else endings)
    help_text = f"File to write: {words}; or - for standard output, with --format."
    option: typer.models.OptionInfo = typer.Option("--out", help=help_text, show_default=False)
    return option


Day = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], help="The day to export; by default the one the article describes."),
]
Days = Annotated[
    list[datetime] | None,
    typer.Option(
        "--date", formats=["%Y-%m-%d"], help="A day; may be repeated. Without one: the days that the edition chose."
    ),
]
AllDays = Annotated[
    bool, typer.Option("--all-days", help="One feature per span of days, with the columns from and until.")
]
MapOut = Annotated[Path, _out(MAP_ENDINGS)]
HistoryOut = Annotated[Path, _out(HISTORY_ENDINGS)]
StatementsOut = Annotated[Path, _out(STATEMENT_ENDINGS)]
PictureOut = Annotated[Path, _out(PICTURE_ENDINGS)]
AnimationOut = Annotated[Path, _out(ANIMATION_ENDINGS)]
First = Annotated[
    datetime | None,
    typer.Option("--from", formats=["%Y-%m-%d"], help="The day that it begins on; by default the edition's first."),
]
Last = Annotated[
    datetime | None,
    typer.Option("--to", formats=["%Y-%m-%d"], help="The day that it ends on; by default the edition's last."),
]
Format = Annotated[
    str | None, typer.Option("--format", help="The format of standard output, such as geojson.", show_default=False)
]
Folder = Annotated[
    Path, typer.Option("--out", help="Folder to make; an earlier static edition there is replaced.", show_default=False)
]
Picture = Annotated[
    Path | None,
    typer.Option(
        "--picture",
        help="Picture for link previews: .png, .jpg or .webp, 300 kB at most; with --address, the map by default.",
    ),
]
Address = Annotated[
    str,
    typer.Option(
        "--address", help="Where the folder will be published, such as https://news.example/map/: for previews."
    ),
]
Draft = Annotated[bool, typer.Option("--draft", help="Publish although texts are still to be written.")]
Language = Annotated[str, typer.Option("--lang", help="The language of its words.")]
Places = Annotated[
    list[str] | None,
    typer.Option("--place", help="Id of a place; may be repeated. Without a place or a point: every place."),
]
Points = Annotated[
    list[str] | None, typer.Option("--at", help="A point as LON,LAT in degrees, such as 38.28,34.55; may be repeated.")
]
