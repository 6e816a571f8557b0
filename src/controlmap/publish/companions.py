"""What goes with a published map: its pictures, its data as a package, and the code by which other pages show it."""

from collections.abc import Iterator
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import edition_catalogue
from controlmap.publish.datapackage import zipped_package
from controlmap.publish.picture import png_picture, svg_picture
from controlmap.publish.site.site_folder import write_folder
from controlmap.publish.site.site_oembed import embed_code
from controlmap.publish.site.site_page import page_file
from controlmap.publish.site.site_preview import site_address


def write_companions(atlas: Atlas, folder: Path, address: str = "") -> list[str]:
    """Write pictures of the article's day in every language, the data and, if the address is known, the code to embed.

    Args:
        atlas: the edition.
        folder: created if it does not exist; what was written here before is replaced.
        address: where the static edition will be published, or empty.

    Returns the names of the files. Raises ExportError as ``export_site`` does.

    """
    content = dict(_files(atlas, site_address(address) if address else ""))
    write_folder(folder, content)
    return list(content)


def embed_codes(atlas: Atlas, address: str) -> dict[str, str]:
    """Return the code that embeds the static edition, by language. Raises ExportError if the address is not one."""
    languages = atlas.edition.manifest.languages
    return {
        language: embed_code(
            atlas.edition,
            edition_catalogue(language, languages),
            site_address(address),
            page_file(language, languages[0]),
        )
        for language in languages
    }


def _files(atlas: Atlas, address: str) -> Iterator[tuple[str, bytes]]:
    view = view_of(atlas)
    for language in atlas.edition.manifest.languages:
        yield f"map-{language}.svg", svg_picture(view, language)
        yield f"map-{language}.png", png_picture(view, language)
    yield f"{atlas.edition.id}-data.zip", zipped_package(atlas)
    if address:
        for language, code in embed_codes(atlas, address).items():
            yield f"embed-{language}.html", f"{code}\n".encode()
