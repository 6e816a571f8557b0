"""Larger-than-memory tables: a Dask frame, joined partition by partition by the workers of its client."""

from typing import Any, Final

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_cells import first_texts, readable_share
from controlmap.atlas.incidents.incident_columns import EventColumns, Wanted, candidates, find_columns
from controlmap.atlas.incidents.incident_frames import join_frame
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.errors import EventsError

_SAMPLE: Final = 1_000


def join_table(ground: GroundByDay, events: Any, options: JoinOptions) -> Any:
    """Join a frame of incidents of any supported library; see ``Atlas.join``.

    Raises:
        EventsError: it is not a frame, or cannot be joined.

    """
    if hasattr(events, "map_partitions"):
        return join_partitions(ground, events, options)
    if not hasattr(events, "columns"):
        raise EventsError(f"{type(events).__name__} is not a table. Give a frame of pandas, GeoPandas or Dask.")
    return join_frame(ground, events, options)


def join_partitions(ground: GroundByDay, events: Any, options: JoinOptions) -> Any:
    """Join a Dask or dask-geopandas frame lazily; each partition is joined like a frame of its own.

    Raises:
        EventsError: the frame has no columns of date and position.

    """
    import dask_geopandas  # noqa: F401 -- a frame of geometries is known to Dask only once this is imported
    from dask.delayed import delayed

    options = options._replace(wanted=_chosen(events, options.wanted))
    meta = join_frame(ground, events._meta, options)  # noqa: SLF001 -- Dask's own way to say what a frame is like
    # Sent to each worker once instead of with each partition.
    shared = delayed(ground, pure=True)
    return events.map_partitions(_join_part, shared, options, meta=meta)


def _chosen(events: Any, wanted: Wanted) -> Wanted:
    """Choose among several columns of a known name once, for all partitions."""
    names = [str(name) for name in events.columns]
    if hasattr(events, "crs") or len(candidates(names, wanted)) <= len(EventColumns._fields[:3]):
        return wanted
    head = events.head(compute=True, n=_SAMPLE, npartitions=1)
    columns = find_columns(names, wanted, lambda what, name: readable_share(what, first_texts(head[name])))
    return wanted._replace(date=columns.date, latitude=columns.latitude, longitude=columns.longitude)


def _join_part(part: Any, ground: GroundByDay, options: JoinOptions) -> Any:
    return join_frame(ground, part, options, is_part=True)
