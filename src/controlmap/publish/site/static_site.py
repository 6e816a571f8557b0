"""The static edition: a whole edition as plain files that work on any web server, or from disk.

The reasons for its design: docs/decisions/0007-static-edition.md.
"""

import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.browser import browser_file
from controlmap.messages.catalogue import Catalogue, edition_catalogue, own_name
from controlmap.publish.site.data_scripts import data_script, packed_script
from controlmap.publish.site.mosaic_data import mosaic_data
from controlmap.publish.site.site_blocks import control_points, pages, panels, shared_lines, zone_gaps
from controlmap.publish.site.site_filters import statements
from controlmap.publish.site.site_folder import write_folder
from controlmap.publish.site.site_oembed import oembed_file
from controlmap.publish.site.site_page import PageFiles, page_file, site_page
from controlmap.publish.site.site_preview import drawn_picture, preview, preview_picture, site_address
from controlmap.publish.site.site_words import map_words, site_words
from controlmap.render.blocks.article_list import walk_words
from controlmap.render.blocks.search_names import search_keys
from controlmap.render.blocks.share_words import share_words
from controlmap.render.blocks.statement_rows import became_line
from controlmap.render.payloads.static_edition import BaseFile, BasemapFile, BlocksFile, MosaicFile, WordsFile
from controlmap.render.web_map.folium_map import standalone_map
from controlmap.render.web_map.geometry_payload import base_payload, basemap_payload
from controlmap.render.web_map.map_assets import Asset, named_asset, program_assets
from controlmap.render.web_map.mini_maps import mini_map_style
from controlmap.render.web_map.page_style import holder_style, page_style
from controlmap.render.web_map.timeline_payload import timeline_payload


def export_site(atlas: Atlas, folder: Path, *, picture: Path | None = None, address: str = "") -> int:
    """Write the static edition into a folder of its own and return the number of its files.

    Args:
        atlas: the edition.
        folder: created if it does not exist; an earlier static edition in it is replaced.
        picture: the picture of link previews; by default the map, if the address is known.
        address: where the folder will be published, or empty. Previews need absolute addresses.

    Raises:
        ExportError: the folder contains something else, the picture or the address is invalid, or a file cannot be
            written.

    """
    content = site_files(
        atlas,
        picture=preview_picture(picture) if picture else None,
        address=site_address(address) if address else "",
    )
    write_folder(folder, content)
    return len(content)


def zipped_site(atlas: Atlas) -> bytes:
    """Return the static edition as one zip archive, its files in a folder with the edition's name."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in sorted(site_files(atlas).items()):
            # Without a current timestamp, so that the same edition produces an identical archive.
            archive.writestr(ZipInfo(f"{atlas.edition.id}/{name}"), content, ZIP_DEFLATED)
    return packed.getvalue()


def site_files(atlas: Atlas, *, picture: Asset | None = None, address: str = "") -> dict[str, bytes]:
    """Return every file of the static edition by name. All names except the pages' contain a hash of the content."""
    view = view_of(atlas)
    languages = tuple(dict.fromkeys(atlas.edition.manifest.languages))
    leaflet, ours = program_assets()
    element, start = standalone_map(atlas.edition.manifest.bounds, "ControlMapSite.parts()")
    script = named_asset("controlmap", "js", browser_file("built/site.js").encode())
    style = named_asset(
        "controlmap",
        "css",
        _joined(
            ours.styles.content,
            page_style(),
            browser_file("built/site.css"),
            holder_style(atlas.edition),
            mini_map_style(view),
        ),
    )
    map_script = named_asset("map", "js", start.encode())
    shared = _shared(atlas)
    basemap = _basemap(atlas)
    written = [leaflet.scripts, leaflet.styles, script, style, map_script, *shared, basemap]
    html: dict[str, bytes] = {}
    for code in languages:
        messages, file = edition_catalogue(code, languages), page_file(code, languages[0])
        words, blocks = _words(view, messages), _blocks(view, messages)
        shown = picture or (drawn_picture(view, code) if address else None)
        embedding = oembed_file(atlas.edition, messages, address, file) if address else None
        written += [words, blocks, *(one for one in (shown, embedding) if one)]
        page = site_page(
            view,
            messages,
            element=element,
            files=PageFiles(
                styles=[leaflet.styles.name, style.name],
                scripts=[one.name for one in (leaflet.scripts, script, *shared, words, map_script)],
                # The map's ground is drawn before its surroundings and the panels are fetched.
                later=[basemap.name, blocks.name],
            ),
            others=[(c, page_file(c, languages[0]), own_name(c)) for c in languages if c != code],
            preview=preview(address, file, shown) | {"oembed": embedding.name if embedding else ""},
        )
        html[file] = page.encode()
    return html | {one.name: one.content for one in written}


def _shared(atlas: Atlas) -> list[Asset]:
    base: BaseFile = {"base": base_payload(atlas.edition)}
    mosaic: MosaicFile = {"mosaic": mosaic_data(atlas)}
    return [packed_script("base", base), data_script("mosaic", mosaic)]


def _basemap(atlas: Atlas) -> Asset:
    basemap: BasemapFile = {"basemap": basemap_payload(atlas.edition)}
    return packed_script("basemap", basemap)


def _words(view: DayView, messages: Catalogue) -> Asset:
    words: WordsFile = {
        "words": map_words(view, messages),
        "site": site_words(view, messages),
        "timeline": timeline_payload(view.atlas, messages),
        "walk": walk_words(messages),
        "share": share_words(view.edition, messages),
    }
    return data_script(f"words-{messages.language}", words)


def _blocks(view: DayView, messages: Catalogue) -> Asset:
    blocks: BlocksFile = {
        "panels": shared_lines(panels(view, messages) | pages(view, messages)),
        "keys": search_keys(view.edition),
        "statements": statements(view),
        "gaps": zone_gaps(view, messages),
        "became": {
            actor.id: [(later.since.isoformat(), became_line(messages, later)) for later in actor.became]
            for actor in view.edition.actors
            if actor.became
        },
        "points": control_points(view),
    }
    return packed_script(f"blocks-{messages.language}", blocks)


def _joined(first: bytes, *parts: str) -> bytes:
    return b"\n".join([first, *(part.encode() for part in parts)])
