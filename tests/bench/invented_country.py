"""Generated editions of any size: `python -m tests.bench.invented_country DIR --zones 1000 --statements 5000`.

The country is a plain divided into a grid of districts whose shared borders are slightly bent; neighbours share every
vertex of them. A tenth of the districts changed hands once. The same sizes give the same files, and `controlmap check`
finds no problem in them.
"""

import argparse
import json
import math
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import yaml

from controlmap.authoring.canonical import canonical_text
from tests.bench.invented_statements import FIRST_DAY, HOLDERS, Words, actors, statements

Point = tuple[float, float]

SOUTH_WEST: Final = (10.0, 20.0)
"""The plain's corner, in degrees."""
CELL: Final = 0.4
"""The width of a district, in degrees: some 40 km."""
BEND: Final = 0.12
"""How far a vertex of a shared border may lie from the straight line, as a part of a district's width."""
STEPS: Final = 4
"""Pieces of each side of a district."""
CHANGED_EVERY: Final = 10
LONGEST_MARGIN_KM: Final = 5


class Country:
    """A number of districts, arranged as nearly in a square as the number allows."""

    def __init__(self, zones: int) -> None:
        """Lay out ``zones`` districts; the number must be a product of two integers greater than one."""
        self.rows = next(rows for rows in range(math.isqrt(zones), 0, -1) if zones % rows == 0)
        self.columns = zones // self.rows
        self.zones = zones

    def name(self, zone: int) -> str:
        """Return the id of a district."""
        return f"district-{zone:04}"

    def middle(self, zone: int) -> Point:
        """Return the middle of a district, where its town lies."""
        row, column = divmod(zone, self.columns)
        return self._degrees((column + 0.5, row + 0.5))

    def neighbour(self, zone: int) -> int:
        """Return a district beside another."""
        return zone + 1 if (zone + 1) % self.columns else zone - 1

    def ground(self, zone: int) -> list[Point]:
        """Return the ring of a district, with each of its sides bent."""
        row, column = divmod(zone, self.columns)
        return self._ring(column, row, column + 1, row + 1)

    def border(self) -> list[Point]:
        """Return the ring of the country."""
        return self._ring(0, 0, self.columns, self.rows)

    def bounds(self) -> list[float]:
        """Return west, south, east, north."""
        return [*self._degrees((0, 0)), *self._degrees((self.columns, self.rows))]

    def holder(self, zone: int, day: date | None = None) -> str:
        """Return who holds a district on a day, by default on the last one."""
        row, column = divmod(zone, self.columns)
        block = (row // 3) * 7 + column // 3
        changed = self.changed(zone)
        before = changed is not None and day is not None and day < changed
        return HOLDERS[(block + (1 if before else 0)) % len(HOLDERS)]

    def changed(self, zone: int) -> date | None:
        """Return the day on which a district changed hands, if it did."""
        return FIRST_DAY + timedelta(days=10 + zone // CHANGED_EVERY) if zone % CHANGED_EVERY == 0 else None

    def _ring(self, west: int, south: int, east: int, north: int) -> list[Point]:
        corners = [(west, south), (east, south), (east, north), (west, north)]
        ring: list[Point] = []
        for (x, y), (u, v) in zip(corners, [*corners[1:], corners[0]], strict=True):
            count = STEPS * max(abs(u - x), abs(v - y))
            ring += [self._bent(x + (u - x) * step / count, y + (v - y) * step / count) for step in range(count)]
        return [*ring, ring[0]]

    def _bent(self, x: float, y: float) -> Point:
        """Move a vertex of the grid, equally for every district that shares it, and never on the country's border."""
        inside = 0 < x < self.columns and 0 < y < self.rows
        chance = random.Random(f"{x:.3f} {y:.3f}")  # noqa: S311 -- the same lines at every run
        shift = (BEND * chance.uniform(-1, 1), BEND * chance.uniform(-1, 1)) if inside else (0.0, 0.0)
        return self._degrees((x + shift[0], y + shift[1]))

    def _degrees(self, point: Point) -> Point:
        return round(SOUTH_WEST[0] + CELL * point[0], 5), round(SOUTH_WEST[1] + CELL * point[1], 5)


def write_country(folder: Path, zones: int, notes: int) -> Path:
    """Write an edition with so many zones and statements into a folder, created if needed, and return it."""
    country = Country(zones)
    (folder / "zones").mkdir(parents=True, exist_ok=True)
    (folder / "basemap").mkdir(exist_ok=True)
    said = statements(country, notes)
    spoken_of = {zone for note in said for zone in note["about"]["zones"]} | {
        place.replace("town", "district") for note in said for place in note["about"]["places"]
    }
    _write_yaml(folder / "edition.yaml", _manifest(country, notes))
    _write_yaml(folder / "actors.yaml", {"actors": actors()})
    _write_yaml(folder / "sources.yaml", {"sources": _sources()})
    _write_yaml(folder / "annotations.yaml", {"annotations": said})
    _write_yaml(folder / "events.yaml", {"events": _events(country)})
    _write_yaml(folder / "zones.yaml", {"zones": [_zone(country, zone, spoken_of) for zone in range(zones)]})
    for zone in range(zones):
        _write_features(folder / "zones" / f"{country.name(zone)}.geojson", _holds(country, zone))
    _write_features(folder / "country.geojson", [_feature({"name": _en("The Plain")}, "Polygon", [country.border()])])
    towns = [
        _feature({"id": f"town-{zone:04}", "name": _en(f"Town {zone}"), "rank": "town"}, "Point", country.middle(zone))
        for zone in range(zones)
    ]
    _write_features(folder / "places.geojson", towns)
    return folder


def _manifest(country: Country, notes: int) -> dict[str, Any]:
    return {
        "title": _en("Who holds the Plain"),
        "country": _en("The Plain"),
        "as_of": FIRST_DAY + timedelta(days=500),
        "first_day": FIRST_DAY,
        "article": {
            "publisher": _en("The Plain Courier"),
            "kind": _en("analysis"),
            "dateline": _en("Town 0"),
            "week": {"from": FIRST_DAY + timedelta(days=499), "until": FIRST_DAY + timedelta(days=506)},
            "lines": notes // 2,
        },
        "bounds": country.bounds(),
        "languages": ["en"],
        "control": _en("Whose patrols one meets."),
        "policy": _en("The border is drawn straight."),
        "licence": _en("CC BY 4.0. Generated."),
        "citation": _en("The controlmap authors, an invented country."),
        "base": {"zone": country.name(0), "controller": HOLDERS[0]},
        "movements": [{"id": f"part-{part}", "title": _en(f"Part {part + 1}")} for part in range(10)],
    }


def _zone(country: Country, zone: int, spoken_of: set[str]) -> dict[str, Any]:
    beside = country.neighbour(zone)
    return {
        "id": country.name(zone),
        "name": _en(f"District {zone}"),
        "description": _en(f"A stretch of the plain round Town {zone}."),
        "spoken_of": country.name(zone) in spoken_of,
        "unsaid": _en("Who counts its harvest."),
        "landmarks": {
            "inside": [{"name": f"Town {zone}", "at": list(country.middle(zone))}],
            "outside": [{"name": f"Town {beside}", "at": list(country.middle(beside))}],
        },
    }


def _holds(country: Country, zone: int) -> list[dict[str, Any]]:
    day, name = country.changed(zone), country.name(zone)
    spans = [(FIRST_DAY, day), (day, None)] if day else [(FIRST_DAY, None)]
    return [
        _feature(
            {
                "id": f"{name}-{start.isoformat()}",
                "controller": country.holder(zone, start),
                "from": start.isoformat(),
                **({"until": until.isoformat()} if until else {}),
                "rank": 1,
                "basis": ("stated", "source", "inferred")[zone % 3],
                "margin_km": 1 + zone % LONGEST_MARGIN_KM,
                "sources": ["courier"],
                "note": "As the district is drawn.",
            },
            "Polygon",
            [country.ground(zone)],
        )
        for start, until in spans
        if start is not None
    ]


def _events(country: Country) -> list[dict[str, Any]]:
    found = []
    for zone in range(country.zones):
        day, name = country.changed(zone), country.name(zone)
        if day:
            found.append(
                {
                    "id": f"{day.isoformat()}-{name}",
                    "day": day,
                    "name": _en(f"District {zone} changes hands."),
                    "places": [f"town-{zone:04}"],
                    "ended": [f"{name}-{FIRST_DAY.isoformat()}"],
                    "began": [f"{name}-{day.isoformat()}"],
                    "sources": ["courier"],
                }
            )
    return found


def _sources() -> list[dict[str, Any]]:
    return [{"id": "courier", "kind": "article", "title": _en("The analysis"), "publisher": _en("The Plain Courier")}]


def _en(words: str) -> Words:
    return {"en": words}


def _feature(properties: dict[str, Any], kind: str, coordinates: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def _write_features(file: Path, features: list[dict[str, Any]]) -> None:
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    file.write_text(canonical_text(file), encoding="utf-8")


def _write_yaml(file: Path, content: dict[str, Any]) -> None:
    file.write_text(yaml.dump(content, Dumper=yaml.CSafeDumper, sort_keys=False, width=10_000), encoding="utf-8")


def main() -> None:
    """Write one edition."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.invented_country", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zones", type=int, default=100)
    parser.add_argument("--statements", type=int, default=1000)
    asked = parser.parse_args()
    write_country(asked.folder, asked.zones, asked.statements)


if __name__ == "__main__":
    main()
