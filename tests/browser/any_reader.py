"""A reader of an edition, on the dashboard or the static edition: what people do with it, and what they look at."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.browser.spots import LARGE_MAP, SPOT_OF_NOBODY, SPOT_OF_ZONE
from tests.rehearsal.visit import Notes

ASKED = "([name, value]) => new URLSearchParams(location.search).get(name) === value"


@dataclass
class AnyReader(ABC):
    """One person's page, with a record of what went wrong on it."""

    page: Page
    address: str
    notes: Notes

    @abstractmethod
    def enter(self, page: str = "map", **asked: str) -> Self:
        """Open a page of the edition with parameters in the address, and wait until it is drawn with its map."""

    @abstractmethod
    def again(self) -> Self:
        """Reload the page."""

    @property
    @abstractmethod
    def map(self) -> FrameLocator | Locator:
        """The content of the map's document."""

    @abstractmethod
    def run_in_map(self, script: str, argument: Any = None) -> Any:
        """Run a script in the map's document."""

    @property
    @abstractmethod
    def panel(self) -> Locator:
        """The context panel."""

    @abstractmethod
    def zone_panel(self, zone: str) -> Locator:
        """Return the panel of one zone, once it is complete."""

    @property
    @abstractmethod
    def listed(self) -> Locator:
        """The statements that a page's own list currently shows."""

    @property
    @abstractmethod
    def beside_grid(self) -> Locator:
        """The part of the coverage page that shows the selection."""

    @property
    @abstractmethod
    def notice(self) -> Locator:
        """The notice that something in the address could not be followed."""

    @abstractmethod
    def expect_page(self, page: str) -> None:
        """Wait until this page is the open one."""

    @abstractmethod
    def search(self, text: str) -> None:
        """Search for a text, up to the last key press that this needs."""

    @abstractmethod
    def filter_by(self, name: str, label: str) -> None:
        """Set a filter to a value, both by their names on the page."""

    @property
    def subtitle(self) -> Locator:
        """The line under the map's title, which gives the day."""
        return self.map.locator(".cm-subtitle")

    def go_to(self, label: str) -> None:
        """Follow the link to a page, by its name."""
        self.page.get_by_role("link", name=label, exact=True).click()

    def paths(self, zone: str, mark: str = "") -> Locator:
        """Return the paths of a zone on the large map that match `mark`, such as `.is-lit`, or all of them."""
        return self.map.locator(f"{LARGE_MAP} path.cm-zone.zone-{zone}{mark}")

    def marked(self, mark: str) -> set[str]:
        """Return the zones whose paths on the large map carry a class, such as `is-lit`."""
        script = "(paths) => paths.map((path) => path.dataset.zone)"
        return set(self.map.locator(f"{LARGE_MAP} path.cm-zone.{mark}").evaluate_all(script))

    def statement(self, identifier: str) -> Locator:
        """Return the statement in the panel or the list, wherever it is visible."""
        return self.page.locator(f'[data-statement="{identifier}"]:visible')

    def press(self, statement: Locator) -> None:
        """Choose a statement."""
        statement.locator("> button").first.click()

    def click_zone(self, zone: str) -> None:
        """Click a zone's ground, or its callout if the ground is too small to hit."""
        # The ground is drawn one frame before its labels.
        self.map.locator(f"{LARGE_MAP} .cm-label").first.wait_for(state="attached")
        spot = self.run_in_map(SPOT_OF_ZONE, zone)
        if spot is None:
            self.map.locator(f'{LARGE_MAP} .cm-callout[data-zone="{zone}"]').click()
        else:
            self.click_at(spot)

    def click_unheld_ground(self) -> None:
        """Click the sea, or other ground that belongs to no zone."""
        self.click_at(self.run_in_map(SPOT_OF_NOBODY))

    def click_at(self, spot: Any) -> None:
        """Click a spot of the map's document."""
        self.map.locator("body").click(position=spot)

    def expect_asked(self, **asked: str | None) -> None:
        """Wait until the address has these parameters, whatever else it has."""
        for name, value in asked.items():
            self.page.wait_for_function(ASKED, arg=[name, value])

    def expect_selected(self, zone: str | None) -> None:
        """Wait until panel, map and address agree on a zone, or on the whole country."""
        self.page.wait_for_function(ASKED, arg=["zone", zone])
        if zone is None:
            expect(self.panel.locator('[data-panel="overview"]')).to_be_attached()
            expect(self.map.locator("path.cm-zone.is-selected")).to_have_count(0)
        else:
            self.zone_panel(zone)
            self.expect_marked(zone)

    def expect_marked(self, zone: str) -> None:
        """Wait until the map marks one zone as selected, and no other."""
        expect(self.paths(zone, ".is-selected")).not_to_have_count(0)
        expect(self.map.locator(f"path.cm-zone.is-selected:not(.zone-{zone})")).to_have_count(0)

    def expect_lit(self, zones: set[str]) -> None:
        """Wait until the map highlights these zones, and no other."""
        for zone in zones:
            expect(self.paths(zone, ".is-lit")).not_to_have_count(0)
        others = "".join(f":not(.zone-{zone})" for zone in zones)
        expect(self.map.locator(f"{LARGE_MAP} path.cm-zone.is-lit{others}")).to_have_count(0)

    def parameters(self) -> dict[str, str]:
        """Return the parameters of the address."""
        return dict(parse_qsl(urlsplit(self.page.url).query))
