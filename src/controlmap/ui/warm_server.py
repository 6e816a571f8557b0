"""Streamlit's own server, warmed up before the first visit: ``python -m controlmap.ui.warm_server run app.py ...``.

Streamlit runs nothing of a script before its first visitor, who would wait for imports, for the edition, and for the
map's files. Here all three are done before the server answers any request, including its health check, so that a proxy
sends readers only to a replica that is ready. The application in ``app.py`` does the same (decision 0024).
"""

import logging
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Final

import typer
from streamlit import get_option

from controlmap.authoring.shipped import STUDIO_VARIABLE
from controlmap.errors import ControlmapError
from controlmap.ui.gateway.hook import install
from controlmap.ui.gateway.transport.descriptors import allow_many_connections
from controlmap.ui.workarounds.early_theme import move_theme_to_page

log = logging.getLogger("controlmap")

_INTERRUPTED: Final = 130
"""The exit status that shells use for a process ended by Ctrl+C."""


def warm_up() -> None:
    """Import most of the modules of pages, open the default edition, and write the files of its map and panels.

    An edition with mistakes is reported to the first visitor, as usual.
    """
    # Streamlit warns of every use outside a session; nothing here belongs to one.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").setLevel(logging.ERROR)
    # Not streamlit_folium: the server does not register a component that is declared outside a session.
    import controlmap.render.web_map.folium_map  # noqa: F401 -- for Folium, which takes longest
    from controlmap.atlas.day_view import view_of
    from controlmap.messages.catalogue import edition_catalogue
    from controlmap.ui.address.locale import offered_languages
    from controlmap.ui.link.prefetched_panels import prefetched_panels
    from controlmap.ui.link.static_urls import static_folder, static_map_files, static_small_maps
    from controlmap.ui.server.shared_atlas import default_shown

    try:
        atlas = default_shown().atlas
        if not static_folder().is_static:
            # This folder is served as a component's, which must be declared in the first visitor's session.
            static_folder.clear()
            return
        static_small_maps(atlas)
        for language in offered_languages(atlas.edition):
            static_map_files(view_of(atlas), language)
            prefetched_panels(atlas, edition_catalogue(language, atlas.edition.manifest.languages))
    except (ControlmapError, OSError) as error:
        log.warning("not warmed up: %s", error)


def guarded_start() -> Callable[[object], AbstractAsyncContextManager[None]]:
    """Install the layers, and return the lifespan of ``app.py``'s application: it warms up before the first request.

    The layers have to be there when the server calls the application for the first time, which is for its lifespan.
    ``main`` has done both already, if the process was started by it. The Studio, which one person uses, needs neither.
    """
    is_guarded = not os.environ.get(STUDIO_VARIABLE)
    is_cold = is_guarded and install()

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncIterator[None]:
        if is_guarded:
            # Only now has Streamlit read the whole configuration, flags included.
            move_theme_to_page()
        if is_cold:
            warm_up()
            # Streamlit's own message is off: it asks an outside service for this machine's address.
            typer.echo(f"controlmap: ready at http://localhost:{get_option('server.port')}")
        yield

    return lifespan


def main() -> None:
    """Run Streamlit's command line with this process's arguments."""
    from streamlit.web.cli import main as streamlit

    allow_many_connections()
    install()
    try:
        warm_up()
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    sys.exit(streamlit(prog_name="streamlit"))


if __name__ == "__main__":
    main()
