"""What a reader sees of the ground: the only importer of folium."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    import folium
    import geopandas

    from controlmap.atlas.atlas import Atlas


def map(  # noqa: A001 -- called as `render.map`, as one says it
    atlas: "Atlas",
    day: "date | None" = None,
    *,
    language: str = "en",
    events: "geopandas.GeoDataFrame | None" = None,
) -> "folium.Map":
    """Draw a day's map as the dashboard does, for a notebook or a file.

    In Jupyter it shows itself; ``.save(path)`` writes it as one HTML file. Everything is in it: no request is made.

    Args:
        atlas: the edition, as ``open_edition`` gives it.
        day: the day to draw; by default the one that the article describes.
        language: of the map's words: one that has a catalogue, such as ``en`` or ``ar``.
        events: events to draw on it as circles in the colours of who held their ground, as ``Atlas.join`` gives them,
            without a prefix.

    Raises:
        DayError: the edition does not cover the day.
        UnknownIdError: there is no catalogue of that language.

    """
    from controlmap.render.notebook_map import notebook_map

    return notebook_map(atlas, day, language, events)
