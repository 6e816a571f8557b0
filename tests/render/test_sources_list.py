"""The list of sources on the page About."""

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.source import SourceKind
from controlmap.render.blocks.sources_list import sources_list
from tests.render.page import Page


def test_every_source_is_listed_under_its_kind(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert Page(sources_list(marrow_atlas.edition, english)).text == (
        "Sources The article The analysis that this edition draws. The Marrow Gazette. "
        "Reports and books An invented atlas of Marrow. 12/7. "
        "General knowledge of the time What everybody in Marrow knew."
    )


def test_a_title_links_to_the_address_at_which_the_source_was_read(syria_atlas: Atlas, english: Catalogue) -> None:
    page, kinds = Page(sources_list(syria_atlas.edition, english)), tuple(SourceKind)
    in_order = sorted(syria_atlas.edition.sources, key=lambda source: kinds.index(source.kind))
    assert page.values("href") == [source.url for source in in_order if source.url]


def test_the_list_says_what_each_source_supports_in_the_readers_language(syria_atlas: Atlas) -> None:
    arabic = Page(sources_list(syria_atlas.edition, load_catalogue("ar"))).text
    assert "وكالات الأنباء" in arabic
    assert all(
        source.supports.say("ar").rstrip(".") in arabic for source in syria_atlas.edition.sources if source.supports
    )
