"""Events beyond one machine's memory: a Dask frame, joined part by part by whatever workers its client has."""

from typing import Any

from controlmap.atlas.event_frames import Reading, join_frame
from controlmap.atlas.ground_by_day import GroundByDay


def join_partitions(ground: GroundByDay, events: Any, reading: Reading) -> Any:
    """Join a Dask or dask-geopandas frame lazily; every part is joined as a frame of its own would be.

    Raises:
        EventsError: the frame has no columns of date and position.

    """
    import dask_geopandas  # noqa: F401 -- a frame of geometries is known to Dask only once this is imported
    from dask.delayed import delayed

    meta = join_frame(ground, events._meta, reading)  # noqa: SLF001 -- Dask's own way to say what a frame is like
    # Sent to each worker once and not with each part.
    shared = delayed(ground, pure=True)
    return events.map_partitions(_join_part, shared, reading, meta=meta)


def _join_part(part: Any, ground: GroundByDay, reading: Reading) -> Any:
    return join_frame(ground, part, reading)
