"""What a reader sees of the map: HTML blocks, pictures and the web map. No other package imports folium."""

from typing import TYPE_CHECKING

from controlmap.messages import DEFAULT_LANGUAGE

if TYPE_CHECKING:
    from datetime import date

    import folium
    import geopandas

    from controlmap.atlas.atlas import Atlas


def map(  # noqa: A001 -- called as `render.map`, as one says it
    atlas: "Atlas",
    day: "date | None" = None,
    *,
    language: str = DEFAULT_LANGUAGE,
    events: "geopandas.GeoDataFrame | None" = None,
) -> "folium.Map":
    """Draw a day's map as the dashboard does, for a notebook or a file.

    In Jupyter it displays itself; ``.save(path)`` writes it as one self-contained HTML file, which makes no requests.

    Args:
        atlas: the edition, from ``open_edition``.
        day: the day to draw; by default the one that the article describes.
        language: of the map's labels: one that has a catalogue.
        events: events to draw on it as circles in the colours of who held their ground, from ``Atlas.join`` without a
            prefix.

    Raises:
        DayError: the edition does not cover the day.
        UnknownIdError: that language has no catalogue.

    Example:
        >>> from controlmap import open_edition
        >>> from controlmap import render
        >>> atlas = open_edition("tests/editions/marrow")
        >>> "leaflet" in render.map(atlas).get_root().render()
        True

    """
    from controlmap.render.notebook_map import notebook_map

    return notebook_map(atlas, day, language, events)
