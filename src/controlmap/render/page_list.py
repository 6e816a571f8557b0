"""The one list of pages: what the dashboard and the static edition offer, in the order in which they offer it.

The shell, the static edition, and the tests of accessibility, layout and load all read it: a page that is added here
is served, published and tested, and one that is not added is none of these.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    name: str
    """Its part of the address, and of the key of its title (``nav.<name>``)."""
    parameters: tuple[str, ...] = ()
    """Parameters of its own in the address, besides those of the selection, which every page has."""
    on_dashboard: bool = True
    published: bool = True
    """Whether the static edition has it."""
    has_map: bool = True
    """Whether the map stands beside it on the dashboard; without one the page is as wide as the window."""
    low_map: bool = False
    """Whether a phone keeps a low map in sight above it: a page of words about the ground."""

    @property
    def title_key(self) -> str:
        """The message that names it."""
        return f"nav.{self.name}"


PAGES: Final = (
    Page("map"),
    Page("timeline", ("compare",), low_map=True),
    Page("article", ("actor", "speaker", "modality"), low_map=True),
    Page("outcomes", ("outcome", "speaker"), low_map=True),
    Page("actors", ("relation", "graph"), low_map=True),
    Page("coverage", has_map=False),
    Page("table", on_dashboard=False),
    Page("report", published=False),
    Page("events", published=False),
    Page("about", has_map=False),
)
"""The first is the one that an address without a page opens."""

DASHBOARD_PAGES: Final = tuple(page for page in PAGES if page.on_dashboard)
PUBLISHED_PAGES: Final = tuple(page for page in PAGES if page.published)


def own_parameters() -> frozenset[str]:
    """Return every parameter that a page has besides those of the selection."""
    return frozenset(name for page in PAGES for name in page.parameters)
