"""Join a table by a Dask cluster of two processes: ``python -m tests.bench.rows_in_cluster IN EDITION OUT``."""

import sys
from pathlib import Path

import dask.dataframe as dd
from distributed import Client, LocalCluster

from controlmap.atlas.opening import open_edition


def main() -> None:
    """Join each row group as one partition, and write a file for each."""
    events, edition, out = map(Path, sys.argv[1:])
    atlas = open_edition(edition)
    cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)  # type: ignore[no-untyped-call]
    with cluster, Client(cluster):  # type: ignore[no-untyped-call]
        table = dd.read_parquet(events, split_row_groups=1)
        joined = atlas.join(table)
        joined[["event_id_cnty", "zone", "holder", "front_km"]].to_parquet(out, write_index=False)


if __name__ == "__main__":
    main()
