"""The targets of malicious files: a secret beside them, and an address where a server records requests."""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CANARY = "canary-5d1f"
"""Contained in every secret, and must never appear in output."""

POLYGON = '{"type": "Polygon", "coordinates": [[[10.6, 12.6], [10.8, 12.6], [10.8, 12.8], [10.6, 12.6]]]}'
FEATURES = f'"features": [{{"type": "Feature", "properties": {{"who": "crown"}}, "geometry": {POLYGON}}}]'
KML_RING = "<coordinates>10.6,12.6 10.8,12.6 10.8,12.8 10.6,12.6</coordinates>"
PLACEMARK = (
    "<Placemark><name>crown</name><Polygon><outerBoundaryIs><LinearRing>"
    f"{KML_RING}</LinearRing></outerBoundaryIs></Polygon></Placemark>"
)

TO_SHAPES = "Fix: save it as GeoPackage, KML, GeoJSON, Shapefile or Parquet."
TO_TABLE = "Fix: save it as GeoPackage, KML, GeoJSON, Shapefile, Parquet or CSV."
AGAIN = "Fix: open it in the program that made it, and save it again."
UNPACK = "Fix: unpack it, and import what is in it."
WGS84 = "Fix: save it in WGS84 (EPSG:4326)."


@dataclass(frozen=True)
class Bait:
    """A folder with secrets in it, and a port of this machine that must receive no request."""

    folder: Path
    port: int

    @property
    def url(self) -> str:
        """An address whose answer would be a table with the canary."""
        return f"http://127.0.0.1:{self.port}/secret.csv"

    def secret(self, name: str = "secret.csv") -> Path:
        """Write a secret beside the malicious file, in the form that is easiest for it to read."""
        path = self.folder / name
        if path.suffix in {".geojson", ".json"}:
            content = f'{{"type": "FeatureCollection", {FEATURES}}}'.replace("crown", CANARY)
        elif path.suffix == ".kml":
            content = f"<kml><Document>{PLACEMARK}</Document></kml>".replace("crown", CANARY)
        else:
            content = f'who,WKT\n{CANARY},"POLYGON ((10.6 12.6,10.8 12.6,10.8 12.8,10.6 12.6))"\n'
        path.write_text(content, encoding="utf-8")
        return path


Make = Callable[[Bait, Path], None]
"""Write the malicious file to the path, and the files that it needs beside it."""


@dataclass(frozen=True)
class Hostile:
    """A malicious file, and the complete message expected for it."""

    name: str
    make: Make
    polygons: str
    """The output of `import polygons` after the path, without the advice if ``fix`` is set."""
    fix: str = ""
    """The advice of both commands; by default to save the file in a format that they accept."""
    settlements: str = ""
    """The output of `import settlements`, if that is different."""
    inside: str = ""
    """The file in the archive that the message is about."""
    beside: str = ""
    """The part beside the file that the message is about: a link, which is not opened."""

    def said(self, *, is_table: bool) -> str:
        """Return the complete message."""
        wrong = (self.settlements if is_table else "") or self.polygons
        where = f"{self.name} ({self.inside})" if self.inside else self.beside or self.name
        return f"{where}: {wrong} {self.fix or (TO_TABLE if is_table else TO_SHAPES)}"


def text(content: str | Callable[[Bait], str], encoding: str = "utf-8") -> Make:
    """Return a function that writes a text file, whose text may depend on where the secrets are."""

    def make(bait: Bait, path: Path) -> None:
        path.write_text(content if isinstance(content, str) else content(bait), encoding=encoding)

    return make


def raw(content: bytes) -> Make:
    """Return a function that writes a binary file."""

    def make(_: Bait, path: Path) -> None:
        path.write_bytes(content)

    return make


@contextmanager
def listener() -> Iterator[tuple[int, list[str]]]:
    """Listen at a port of this machine; return the port, and the list of requests."""
    called: list[str] = []
    end, told = socket.socketpair()
    with socket.socket() as server, end, told:
        server.bind(("127.0.0.1", 0))
        server.listen()

        def answer() -> None:
            while told not in select.select([server, told], [], [])[0]:
                connection, address = server.accept()
                with connection:
                    called.append(str(address))
                    connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        try:
            yield server.getsockname()[1], called
        finally:
            end.send(b"x")
            thread.join()
