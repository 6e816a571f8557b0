"""The single list of pages of the dashboard and the static edition, in order.

The shell, the static edition, and the tests of accessibility, layout and load all read it, so a page that is added here
is served, published and tested.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    name: str
    """Its path in the address, and the end of its title's key (``nav.<name>``)."""
    parameters: tuple[str, ...] = ()
    """Its own parameters in the address, besides those of the selection, which every page has."""
    on_dashboard: bool = True
    published: bool = True
    """Whether the static edition has it."""
    has_map: bool = True
    """Whether the dashboard shows the map beside it; a page without it takes the full width."""
    low_map: bool = False
    """Whether a phone keeps a low map in view above it, for a page of text about the ground."""
    folds_map: bool = False
    """Whether a phone hides that map until it is asked for, so that the page's own content is in the first screen."""

    @property
    def title_key(self) -> str:
        """Return the key of its title."""
        return f"nav.{self.name}"


PAGES: Final = (
    Page("map"),
    Page("timeline", ("compare",), low_map=True),
    Page("article", ("actor", "speaker", "modality", "tension"), low_map=True, folds_map=True),
    Page("outcomes", ("outcome", "speaker"), low_map=True, folds_map=True),
    Page("actors", ("relation", "graph"), low_map=True, folds_map=True),
    Page("coverage", has_map=False),
    Page("table", on_dashboard=False),
    Page("report", published=False, folds_map=True),
    Page("events", published=False, folds_map=True),
    Page("about", has_map=False),
)
"""The first is the default page."""

DASHBOARD_PAGES: Final = tuple(page for page in PAGES if page.on_dashboard)
PUBLISHED_PAGES: Final = tuple(page for page in PAGES if page.published)


def own_parameters() -> frozenset[str]:
    """Return all the pages' own parameters, without those of the selection."""
    return frozenset(name for page in PAGES for name in page.parameters)
