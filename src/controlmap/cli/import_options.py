"""The options of ``controlmap import``."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.importing.cells.written_days import DayOrder

EditionOption = Annotated[
    Path, typer.Option("--edition", help="Folder of the edition to import into.", show_default=False)
]
LayerName = Annotated[str | None, typer.Option("--layer", help="Which layer or sheet, where the file has several.")]
AllLayers = Annotated[bool, typer.Option("--all-layers", help="Take every layer; its name is in a column 'layer'.")]
Named = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="KEY=COLUMN", help="The column with KEY. May be repeated."),
]
Fixed = Annotated[
    list[str] | None,
    typer.Option("--value", metavar="KEY=VALUE", help="The value of KEY if no column has it. May be repeated."),
]
Matched = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="KEY:THEIRS=OURS", help="What a value of the file is here. May be repeated."),
]
Where = Annotated[
    list[str] | None,
    typer.Option(
        "--where",
        metavar="COLUMN=A|B",
        help="Take only rows with one of these values; != for all but these. Repeatable.",
    ),
]
Dates = Annotated[
    DayOrder | None,
    typer.Option("--dates", help="How days such as 3/4/2017 are written, if the file does not show it."),
]
Encoding = Annotated[
    str | None, typer.Option("--encoding", help="Of a CSV or Shapefile, such as cp1256; by default found out.")
]
Crs = Annotated[
    str | None, typer.Option("--crs", help="Coordinate system, such as EPSG:32635, in place of the one that it names.")
]
Repair = Annotated[
    bool, typer.Option("--repair", help="Close rings, cut lines at crossings, take polygons out of collections.")
]
Simplify = Annotated[
    float | None, typer.Option("--simplify", metavar="KM", min=0.001, max=10, help="Move no line by more than KM.")
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Say what would be taken and what check would find; write nothing.")
]
Refused = Annotated[
    Path | None,
    typer.Option("--refused", help="Where rows that cannot be taken are written; by default beside FILE."),
]
Format = Annotated[
    str | None, typer.Option("--format", help="The format of standard input, such as geojson.", show_default=False)
]
Replace = Annotated[bool, typer.Option("--replace", help="Replace a hold with the same id in the same zone.")]
