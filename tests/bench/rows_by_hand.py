"""Join a table to an edition's ground by geopandas alone: ``python -m tests.bench.rows_by_hand IN EDITION OUT holder``.

The rows of each span in which the map did not change are joined to its ground at once. With ``front`` in place of
``holder``, the distance to the nearest front of that day is found as well, on the plane of UTM.
"""

import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from controlmap.atlas.opening import open_edition

PIECE = 250_000
UTM = "EPSG:32637"
FRONTS = "front"


def main() -> None:
    """Join piece by piece."""
    events, edition, out = map(Path, sys.argv[1:4])
    atlas = open_edition(edition)
    ground = atlas.ground_over_time()
    changes = pd.concat([ground["from"], ground["until"].dropna()])
    starts = np.unique(changes.to_numpy(dtype="datetime64[D]"))
    spans = [ground[(ground["from"] <= day) & ~(ground["until"] <= day)] for day in map(pd.Timestamp, starts)]
    spans = [span[["zone", "controller", "geometry"]] for span in spans]
    fronts = [atlas.frontlines(day)[["geometry"]].to_crs(UTM) for day in starts.tolist()] if FRONTS in sys.argv else []
    with pq.ParquetWriter(
        out, pa.schema([(name, pa.string()) for name in ("event_id_cnty", "zone", "holder")])
    ) as file:
        for batch in pq.ParquetFile(events).iter_batches(PIECE):
            table = batch.to_pandas()
            points = gpd.points_from_xy(table["longitude"], table["latitude"], crs=ground.crs)
            frame = gpd.GeoDataFrame(table[["event_id_cnty"]], geometry=points)
            span = np.searchsorted(starts, table["event_date"].to_numpy(dtype="datetime64[D]"), side="right") - 1
            parts = []
            for number in np.unique(span):
                rows = frame[span == number]
                parts.append(rows.sjoin(spans[number], how="left", predicate="intersects"))
                if fronts:
                    near = rows.to_crs(UTM).sjoin_nearest(fronts[number], distance_col="front_m")
                    parts[-1] = parts[-1].join(near["front_m"].groupby(level=0).first())
            joined = pd.concat(parts)
            joined = joined[~joined.index.duplicated()].sort_index().rename(columns={"controller": "holder"})
            file.write_table(
                pa.Table.from_pandas(joined[["event_id_cnty", "zone", "holder"]], file.schema, preserve_index=False)
            )


if __name__ == "__main__":
    main()
