"""Print how joining grows with the table, beside geopandas: ``python -m tests.bench.rows --millions 1 5 20``.

The table is Parquet, written and read in pieces, so that no program needs all of it at once. ``controlmap join`` finds
for each row the holder, the nearest front and its margin, and then the holder alone (``--no-fronts``); geopandas
(``rows_by_hand``) finds the same. All are timed as whole processes, and their holders compared row by row. Processor
time decides: unlike the time of day, it hardly depends on what else the machine does. The nearest fronts are compared
with those that the spatial indexes give. ``--cluster`` joins it by a Dask cluster.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tests.bench.join import COMMAND, ROOT, invented

if TYPE_CHECKING:
    import pandas as pd

MOST_MB: Final = 512
LEAST_FACTOR: Final = 2.0
"""How many times as long geopandas takes for the same columns."""
LEAST_OF_ALL: Final = 2.2
"""How many times as long it takes for the holder alone as ours for all columns."""
_MILLION: Final = 1_000_000
_SAMPLE_S: Final = 0.1
_AT_ONCE: Final = 50_000
"""Points whose nearest fronts are looked up at once: few enough that no grid is made for them."""
_PIECE: Final = 250_000
"""Rows of each row group, and of each piece that geopandas joins."""


class Run(NamedTuple):
    """One run of a program with all its processes."""

    seconds: float
    processor_s: float
    peak_mb: float
    """The most memory that its processes had together, shared pages counted once (PSS)."""

    @property
    def sentence(self) -> str:
        """Return the figures."""
        return f"{self.seconds:.1f} s, of processors {self.processor_s:.1f} s, {self.peak_mb:.0f} MB"


def main() -> None:
    """Join tables of several lengths, and exit with 1 if a limit is exceeded."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--edition", type=Path, default=ROOT / "geo" / "syria-2017-12")
    parser.add_argument("--millions", type=int, nargs="+", default=[1])
    parser.add_argument("--by-hand", type=int, default=1, help="the most millions that geopandas joins as well")
    parser.add_argument("--cluster", action="store_true")
    options = parser.parse_args()
    kept = True
    for millions in options.millions:
        with tempfile.TemporaryDirectory() as name:
            kept &= _compare(options.edition, millions, Path(name), options)
    raise SystemExit(not kept)


def _compare(edition: Path, millions: int, folder: Path, options: argparse.Namespace) -> bool:
    events, out = folder / "events.parquet", folder / "ours.parquet"
    _apart(_make, edition, millions, events)
    ours = timed("-c", COMMAND, "join", events, "--edition", edition, "--out", out)
    rate = millions * _MILLION / ours.seconds
    print(f"{millions} million rows: controlmap {ours.sentence}, {rate:,.0f} rows a second", flush=True)
    kept = ours.peak_mb <= MOST_MB
    alone = folder / "alone.parquet"
    holders = timed("-c", COMMAND, "join", events, "--edition", edition, "--out", alone, "--no-fronts")
    print(f"  controlmap, the holder alone: {holders.sentence}", flush=True)
    _apart(_equal, out, alone)
    kept &= holders.peak_mb <= MOST_MB
    if millions <= options.by_hand:
        _apart(_same_fronts, edition, out)
        for what, option, own in (("the holder alone", "holder", holders), ("holder and front", "front", ours)):
            theirs = timed("-m", "tests.bench.rows_by_hand", events, edition, folder / f"{option}.parquet", option)
            factor = theirs.processor_s / own.processor_s
            print(f"  geopandas, {what}: {theirs.sentence}, {factor:.1f} times ours", flush=True)
            _apart(_equal, out, folder / f"{option}.parquet")
            kept &= factor >= LEAST_FACTOR
            if option == "holder":
                of_all = theirs.processor_s / ours.processor_s
                print(f"  {of_all:.1f} times ours with all columns", flush=True)
                kept &= of_all >= LEAST_OF_ALL
    if options.cluster:
        cluster = timed("-m", "tests.bench.rows_in_cluster", events, edition, folder / "cluster")
        print(f"  a cluster of two processes: {cluster.sentence}", flush=True)
        _apart(_equal, out, folder / "cluster")
    return kept


def _apart(work: Callable[..., None], *arguments: object) -> None:
    """Work in a process of its own: the memory of this one stays small."""
    process = get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(process.exitcode)


def _make(edition: Path, millions: int, path: Path) -> None:
    """Write a million invented rows that many times, each time with other ids."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_pandas(invented(edition, _MILLION), preserve_index=False)
    at = table.schema.names.index("event_id_cnty")
    with pq.ParquetWriter(path, table.schema) as file:
        for number in range(millions):
            ids = [f"INV{row}" for row in range(number * _MILLION, number * _MILLION + len(table))]
            column = pa.array(ids, table.schema.field(at).type)
            file.write_table(table.set_column(at, "event_id_cnty", column), row_group_size=_PIECE)


def _equal(ours: Path, theirs: Path) -> None:
    """Compare the holders of two tables, row by row."""
    import pyarrow.parquet as pq

    def pieces(path: Path) -> Iterator[pd.DataFrame]:
        files = [path] if path.is_file() else sorted(path.glob("*.parquet"), key=lambda file: int(file.stem[5:]))
        for file in files:
            for batch in pq.ParquetFile(file).iter_batches(_PIECE, columns=["event_id_cnty", "zone", "holder"]):
                yield batch.to_pandas().astype(object)

    count = 0
    for one, other in zip(pieces(ours), pieces(theirs), strict=True):
        count += len(one)
        if not one.equals(other):
            raise SystemExit("the holders differ")
    print(f"  the same holders in {count:,} rows", flush=True)


def _same_fronts(edition: Path, joined: Path) -> None:
    """Compare distances and margins with those that the spatial index of each period gives, without a grid."""
    import numpy as np
    import pyarrow.parquet as pq

    from controlmap.atlas.incidents.incident_join import KM_DECIMALS
    from controlmap.atlas.opening import open_edition

    ground = open_edition(edition).ground_by_day
    count = 0
    for batch in pq.ParquetFile(joined).iter_batches(_AT_ONCE):
        rows = batch.to_pandas().dropna(subset="front_km")
        periods = ground.periods_of(rows["event_date"].to_numpy(dtype="datetime64[D]"))
        nearest = ground.nearest_fronts(rows["longitude"].to_numpy(), rows["latitude"].to_numpy(), periods)
        same = (rows["front_km"] == nearest.km.round(KM_DECIMALS)) & (rows["front_margin_km"] == nearest.margin_km)
        if not np.all(same):
            raise SystemExit(f"{(~same).sum()} nearest fronts differ")
        count += len(rows)
    print(f"  the same nearest fronts in {count:,} rows", flush=True)


def timed(*arguments: str | Path) -> Run:
    """Run Python and return how long it took, and how much memory its processes had together."""
    began, before = time.perf_counter(), _processor_s()
    process = subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(process.pid, peak))
    watcher.start()
    status = process.wait()
    seconds = time.perf_counter() - began
    watcher.join()
    if status:
        raise SystemExit(f"{arguments} failed")
    return Run(seconds, _processor_s() - before, peak[0])


def _processor_s() -> float:
    """Return the processor time of all processes that this one started and that have ended, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watch(pid: int, peak: list[float]) -> None:
    import psutil

    try:
        parent = psutil.Process(pid)
        while parent.status() != psutil.STATUS_ZOMBIE:
            peak[0] = max(peak[0], sum(map(_pss_mb, [parent, *parent.children(recursive=True)])))
            time.sleep(_SAMPLE_S)
    except psutil.NoSuchProcess:
        return


def _pss_mb(process: object) -> float:
    import psutil

    try:
        return float(process.memory_full_info().pss) / 2**20  # type: ignore[attr-defined]
    except psutil.Error:
        return 0.0


if __name__ == "__main__":
    main()
