"""GeoPackages that contain code: views, triggers, virtual tables, computed columns, definitions that name files."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import geopandas
import shapely

from tests.hostile.bait import AGAIN, WGS84, Bait, Hostile, Make

EXPORT = "Fix: export its layers to a new GeoPackage, and import that."
FILE_OF_GRIDS = "the definition of its coordinate system names another file, which is not read."
RUNS = "code that would run when it is read."

SQL = Callable[[Bait], list[str]]
"""SQL statements that are run on a GeoPackage, and that may name the secret."""


def geopackage(path: Path) -> None:
    """Write a valid GeoPackage."""
    frame = geopandas.GeoDataFrame({"who": ["crown"]}, geometry=[shapely.box(10.6, 12.6, 10.8, 12.8)], crs="EPSG:4326")
    frame.to_file(path, layer="holds", driver="GPKG")


def changed(sql: SQL) -> Make:
    """Return a function that writes a GeoPackage and changes it by SQL, including its own schema."""

    def make(bait: Bait, path: Path) -> None:
        geopackage(path)
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA writable_schema = ON")
            for statement in sql(bait):
                database.execute(statement)
            database.commit()

    return make


def statements(*sql: str) -> Make:
    """Return a function that writes a GeoPackage and runs statements on it; SECRET and URL in them are replaced."""
    return changed(lambda bait: [each.replace("SECRET", str(bait.secret())).replace("URL", bait.url) for each in sql])


def view(select: str) -> Make:
    """Return a function that writes a GeoPackage with a view that is listed as a layer."""
    return statements(
        f"CREATE VIEW secret AS SELECT fid, geom, {select} FROM holds",  # noqa: S608 -- this is the injection
        "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('secret', 'features', 4326)",
        "INSERT INTO gpkg_geometry_columns VALUES ('secret', 'geom', 'POLYGON', 4326, 0, 0)",
    )


def schema(name: str, sql: str) -> Make:
    """Return a function that writes a GeoPackage whose schema contains text that SQLite would refuse as a statement."""
    quoted = sql.replace("'", "''")
    return statements(f"INSERT INTO sqlite_master VALUES ('table', '{name}', '{name}', 0, '{quoted}')")  # noqa: S608


def system(definition: str) -> Make:
    """Return a function that writes a GeoPackage whose coordinate system has another definition."""
    return statements(f"UPDATE gpkg_spatial_ref_sys SET definition = '{definition}' WHERE srs_id = 4326")  # noqa: S608


def _cut(_: Bait, path: Path) -> None:
    geopackage(path)
    path.write_bytes(path.read_bytes()[:5_000])


def _still_open(bait: Bait, path: Path) -> None:
    geopackage(path)
    path.with_name(f"{path.name}-wal").write_bytes(bait.secret().read_bytes())


def _runs(name: str, make: Make, what: str) -> Hostile:
    return Hostile(name, make, f"it has {what}: {RUNS}", EXPORT)


WITH_GRIDS = (
    'GEOGCS["x",DATUM["x",SPHEROID["x",6378137,298.257],EXTENSION["PROJ4_GRIDS","SECRET"]],'
    'PRIMEM["g",0],UNIT["d",0.0174532925199433]]'
)
WITH_PARAMETERS = (
    'PROJCS["x",GEOGCS["x",DATUM["x",SPHEROID["x",6378137,298.257]],PRIMEM["g",0],UNIT["d",0.01745]],'
    'PROJECTION["Mercator_1SP"],UNIT["m",1],EXTENSION["PROJ4","+proj=merc +{} +no_defs"]]'
)
PARAMETERS = ("nadgrids=SECRET", "nadgrids=@SECRET", "geoidgrids=SECRET", "init=SECRET:x", "nadgrids=x", "file=x")
MODULES = ("VirtualOGR('SECRET')", "csv(filename='SECRET')", "VirtualShape('SECRET', utf8, 4326)", "fts5(who)")
COMPUTED = "the column 'who' of 'secret', which is computed"
TRIGGER = "AFTER UPDATE ON holds BEGIN SELECT load_extension('x.so'); END"

GEOPACKAGES = [
    _runs("view.gpkg", view("who"), "the view 'secret'"),
    _runs("geocoding-view.gpkg", view("ogr_geocode('URL') AS who"), "the view 'secret'"),
    _runs("loading-view.gpkg", view("load_extension('x.so') AS who"), "the view 'secret'"),
    _runs("unlisted-view.gpkg", statements("CREATE VIEW secret AS SELECT 1"), "the view 'secret'"),
    _runs(
        "trigger.gpkg",
        statements("CREATE TRIGGER secret AFTER INSERT ON holds BEGIN DELETE FROM holds; END"),
        "the trigger 'secret', which is not one of the standard's",
    ),
    _runs(
        "standard-looking-trigger.gpkg",
        statements(f"CREATE TRIGGER rtree_holds_geom_update9 {TRIGGER}"),
        "the trigger 'rtree_holds_geom_update9', which is not one of the standard's",
    ),
    *(
        _runs(
            f"virtual-{module.partition('(')[0].lower()}.gpkg",
            schema("secret", f"CREATE VIRTUAL TABLE secret USING {module}"),
            "the virtual table 'secret'",
        )
        for module in MODULES
    ),
    _runs("computed.gpkg", schema("secret", "CREATE TABLE secret (a, who AS (ogr_geocode(a)))"), COMPUTED),
    _runs("stored.gpkg", statements("CREATE TABLE secret (a, who AS (upper(a)) STORED)"), COMPUTED),
    *(
        Hostile(
            f"listed-{number}.gpkg",
            statements(f"UPDATE gpkg_contents SET table_name = '{table}'"),  # noqa: S608
            f"it lists the table '{table}', which it does not have.",
            EXPORT,
        )
        for number, table in enumerate(("sqlite_master", "pragma_database_list", "json_each"))
    ),
    Hostile("grids.gpkg", system(WITH_GRIDS), FILE_OF_GRIDS, WGS84),
    *(
        Hostile(f"proj-{number}.gpkg", system(WITH_PARAMETERS.format(parameter)), FILE_OF_GRIDS, WGS84)
        for number, parameter in enumerate(PARAMETERS)
    ),
    Hostile("cut.gpkg", _cut, "it is damaged: it cannot be read as GeoPackage.", AGAIN),
    Hostile(
        "still-open.gpkg",
        _still_open,
        "another program has it open, and keeps its latest changes beside it.",
        "Fix: close it in that program first.",
    ),
]
