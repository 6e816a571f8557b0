"""The static edition's files: which they are, how large, and that nothing in them loads or runs anything else."""

import base64
import gzip
import io
import json
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.publish.site.site_page import POLICY
from controlmap.publish.site.static_site import export_site, site_files, zipped_site
from tests.render.hostile_words import MARKUP, hostile
from tests.render.page import Page

MOST_BYTES = 1_600_000
MOST_BYTES_WITH_PICTURES = 1_700_000
"""Size of all files together on disk."""
MOST_PAINTED = 300_000
"""Size of what a browser needs before it paints anything: the page and its style; scripts come after."""
MOST_SENT_FOR_MAP = 250_000
"""Size of what a server sends, compressed, until the map is drawn."""

SVG = "http://www.w3.org/2000/svg"
"""A namespace, though it looks like an address."""


@pytest.fixture(scope="module")
def site(marrow_atlas: Atlas) -> dict[str, bytes]:
    return site_files(marrow_atlas)


@pytest.fixture(scope="module")
def spoiled(marrow_atlas: Atlas) -> dict[str, bytes]:
    return site_files(Atlas(hostile(marrow_atlas.edition)))


def page_of(files: dict[str, bytes]) -> Page:
    return Page(files["index.html"].decode())


def asked_for(page: Page) -> list[str]:
    """Return the files that the page fetches, in order: first those in its head."""
    found = [(one.tag, one.attributes.get("src") or one.attributes.get("href", "")) for one in page.elements]
    at_once = [where for tag, where in found if tag in {"script", "link", "img"} and not where.startswith("data:")]
    return [*at_once, *later(page)]


def later(page: Page) -> list[str]:
    """Return the scripts that the page fetches once the map has started, in order."""
    [names] = page.values("data-later")
    return names.split()


def data(files: dict[str, bytes], script: str, name: str) -> Any:
    """Return one of the parts that a data script defines, compressed or not."""
    [content] = [content.decode() for file, content in files.items() if file.startswith(f"{script}-")]
    if packed := re.fullmatch(r'ControlMapSite\.takePacked\("(.*)"\);\n', content):
        return json.loads(gzip.decompress(base64.b85decode(packed[1])))[name]
    taken = re.compile(rf'^ControlMapSite\.take\("{name}", (.*)\);$', re.MULTILINE)
    return json.loads(taken.findall(content)[0])


def test_a_page_requests_only_the_files_of_its_language(site: dict[str, bytes]) -> None:
    pages = {"en": "index.html", "ar": "ar.html"}
    for language, name in pages.items():
        of_others = {file for file in site for other in pages if other != language and f"-{other}-" in file}
        assert sorted(asked_for(Page(site[name].decode()))) == sorted(set(site) - set(pages.values()) - of_others)


def test_the_map_is_started_before_surroundings_and_panels_are_fetched(site: dict[str, bytes]) -> None:
    scripts = [name.partition("-")[0] for name in asked_for(page_of(site)) if name.endswith(".js")]
    assert scripts == ["leaflet", "controlmap", "base", "mosaic", "words", "map", "basemap", "blocks"]
    assert [name.partition("-")[0] for name in later(page_of(site))] == ["basemap", "blocks"]


def test_the_policy_allows_only_own_files_and_comes_before_all_of_them(site: dict[str, bytes]) -> None:
    head = [one for one in page_of(site).elements if one.tag in {"meta", "script", "link"}]
    [policy] = [one for one in head if one.attributes.get("http-equiv") == "Content-Security-Policy"]
    assert policy.attributes["content"] == POLICY
    assert "'unsafe" not in POLICY
    assert POLICY.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert [one.tag for one in head[: head.index(policy)]] == ["meta"]


def test_nothing_inline_would_be_blocked_by_the_policy(shipped_site: dict[str, bytes]) -> None:
    page = page_of(shipped_site)
    assert page.values("style") == []
    assert [one for one in page.elements if one.tag == "style"] == []
    assert [one for one in page.elements if one.tag == "script" and "src" not in one.attributes] == []
    blocks = "\n".join(data(shipped_site, "blocks-en", "panels")["lines"])
    assert " style=" not in blocks
    assert not re.search(r"\son[a-z]+=", blocks)


def test_the_only_foreign_addresses_are_those_of_cited_sources(
    syria_atlas: Atlas, shipped_site: dict[str, bytes]
) -> None:
    cited = {source.url.replace("&", "&amp;") for source in syria_atlas.edition.sources if source.url}
    # Leaflet's comments link to the browser bugs that it works around.
    ours = {name: content for name, content in shipped_site.items() if not name.startswith("leaflet")}
    found = {
        address for content in ours.values() for address in re.findall(r"""https?://[^\s"'<>\\)]+""", content.decode())
    }
    # What is found ends before a bracket, which a few addresses have in them.
    heads = {one.split(")")[0] for one in cited}
    assert {one for one in found if not one.startswith((*heads, SVG))} == set()


@pytest.mark.thorough
def test_with_a_picture_in_each_language_the_shipped_edition_is_still_small_enough(syria_atlas: Atlas) -> None:
    files = site_files(syria_atlas, address="https://news.example/map/")
    assert sum(name.endswith(".png") for name in files) == len(syria_atlas.edition.manifest.languages)
    assert sum(map(len, files.values())) <= MOST_BYTES_WITH_PICTURES


def test_the_shipped_edition_is_small_enough(shipped_site: dict[str, bytes]) -> None:
    sizes = {name: len(content) for name, content in shipped_site.items()}
    sent = {name: len(gzip.compress(content, 6, mtime=0)) for name, content in shipped_site.items()}
    listed = "\n".join(f"{name} {sizes[name]:,} bytes, {sent[name]:,} compressed" for name in sizes)
    print(f"{listed}\n{sum(sizes.values()):,} bytes, {sum(sent.values()):,} compressed")
    assert sum(sizes.values()) <= MOST_BYTES, listed
    for page in (name for name in sizes if name.endswith(".html")):
        fetched = {page, *asked_for(Page(shipped_site[page].decode()))}
        assert sum(sizes[name] for name in fetched if name.endswith((".html", ".css"))) <= MOST_PAINTED, listed
        assert sum(sent[name] for name in fetched if not name.startswith("blocks")) <= MOST_SENT_FOR_MAP, listed


def test_the_page_can_be_read_without_scripts(site: dict[str, bytes], marrow_atlas: Atlas) -> None:
    text = page_of(site).text
    assert all(" ".join(note.text.say("en").split()) in text for note in marrow_atlas.edition.annotations)
    assert all(zone.label("en") in text for zone in marrow_atlas.edition.zones)


def test_link_previews_have_a_title_and_a_description(site: dict[str, bytes], marrow_atlas: Atlas) -> None:
    meta = {one.attributes.get("property"): one.attributes.get("content") for one in page_of(site).elements}
    assert meta["og:title"] == marrow_atlas.edition.manifest.title.say("en")
    assert "15 June 2020" in (meta["og:description"] or "")
    assert "og:image" not in meta
    assert "og:url" not in meta


def test_a_picture_for_link_previews_is_included(marrow_atlas: Atlas, tmp_path: Path) -> None:
    picture = tmp_path / "map.png"
    picture.write_bytes(b"\x89PNG picture")
    export_site(marrow_atlas, tmp_path / "site", picture=picture)
    [copied] = (tmp_path / "site").glob("preview-*.png")
    assert copied.read_bytes() == picture.read_bytes()
    assert f'<meta property="og:image" content="{copied.name}">' in (tmp_path / "site" / "index.html").read_text()


def test_with_a_published_address_link_previews_have_absolute_addresses(marrow_atlas: Atlas, tmp_path: Path) -> None:
    export_site(marrow_atlas, tmp_path / "site", address="https://news.example/marrow")
    for page, language in (("index.html", "en"), ("ar.html", "ar")):
        html = (tmp_path / "site" / page).read_text(encoding="utf-8")
        [drawn] = (tmp_path / "site").glob(f"preview-{language}-*.png")
        assert drawn.read_bytes().startswith(b"\x89PNG")
        assert f'<meta property="og:image" content="https://news.example/marrow/{drawn.name}">' in html
        assert f'<meta property="og:url" content="https://news.example/marrow/{page}">' in html
        assert f'<link rel="canonical" href="https://news.example/marrow/{page}">' in html


@pytest.mark.parametrize(
    "address", ["news.example/map", "ftp://news.example/map", "https://", "https://a.example/?b=1"]
)
def test_an_address_that_is_not_of_a_folder_is_refused(marrow_atlas: Atlas, tmp_path: Path, address: str) -> None:
    with pytest.raises(ExportError, match="is not the address of a folder on the web"):
        export_site(marrow_atlas, tmp_path / "site", address=address)
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(("name", "size"), [("map.svg", 10), ("map.png", 300_001), ("gone.png", None)])
def test_a_file_that_is_not_a_picture_is_refused_for_link_previews(
    marrow_atlas: Atlas, tmp_path: Path, name: str, size: int | None
) -> None:
    if size is not None:
        (tmp_path / name).write_bytes(b"x" * size)
    with pytest.raises(ExportError, match=re.escape(name)):
        export_site(marrow_atlas, tmp_path / "site", picture=tmp_path / name)
    assert not (tmp_path / "site").exists()


def test_the_same_edition_gives_the_same_files(marrow_atlas: Atlas, site: dict[str, bytes]) -> None:
    assert site_files(Atlas(marrow_atlas.edition)) == site


def test_no_text_becomes_markup(spoiled: dict[str, bytes]) -> None:
    for html in [spoiled["index.html"].decode(), *data(spoiled, "blocks-en", "panels")["lines"]]:
        assert "<img src=x" not in html
        assert not [one for one in Page(html).elements if any(name.startswith("on") for name in one.attributes)]
    assert "&lt;img src=x onerror=alert(1)&gt;" in spoiled["index.html"].decode()


def test_text_in_scripts_stays_unchanged(spoiled: dict[str, bytes]) -> None:
    assert data(spoiled, "words-en", "words")["title"].endswith(MARKUP)


def test_the_archive_contains_the_same_files_in_one_folder(marrow_atlas: Atlas, site: dict[str, bytes]) -> None:
    packed = zipped_site(marrow_atlas)
    with ZipFile(io.BytesIO(packed)) as archive:
        unpacked = {name: archive.read(name) for name in archive.namelist()}
    assert unpacked == {f"marrow/{name}": content for name, content in site.items()}
    assert zipped_site(marrow_atlas) == packed
