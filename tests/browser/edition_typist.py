"""An author who types the values of an edition that is there into the Studio's forms."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from time import monotonic

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, expect

from controlmap.authoring.file_stamp import stamp
from tests.browser.studio_author import WITHIN_MS, Author

IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
BEGINS_MS = 70
"""Within which the page begins to answer."""
TRIES = 4
LETTERS_AT_ONCE = 24
"""As many of an option as are typed to find it in a long list."""


class Typist(Author):
    """Works on one folder, and goes on when a step has been written to it."""

    def __init__(self, page: Page, address: str, folder: Path) -> None:
        super().__init__(page, address)
        self.folder = folder

    def idle(self) -> None:
        """Wait until the page has answered."""
        for _ in range(2):  # a step that was written has the page drawn once more
            self.page.wait_for_timeout(BEGINS_MS)
            self.page.locator(IDLE).wait_for()

    def go(self, name: str) -> None:
        self.idle()
        self.step(name)
        self.idle()

    def find(self, label: str, option: str) -> None:
        """Choose an option of a list by typing its beginning."""
        self.clicks += 2
        field = self.page.get_by_role("combobox", name=label, exact=True).first
        for _ in range(TRIES):  # the list of an earlier state of the page may still be open
            field.click()
            field.fill(option[:LETTERS_AT_ONCE])
            try:
                self.page.get_by_role("option", name=option, exact=True).first.click(timeout=WITHIN_MS / TRIES)
            except PlaywrightError:
                field.press("Escape")
                self.idle()
                continue
            self.idle()
            return
        raise AssertionError(f"{option} is not offered under {label}")

    def find_all(self, label: str, options: Iterable[str]) -> None:
        for option in options:
            self.find(label, option)
            self.page.keyboard.press("Escape")

    def put(self, label: str, text: str) -> None:
        """Write into the field of a label, and wait until the page has it."""
        self.texts += 1
        self.clicks += 1
        field = self.page.get_by_role("textbox", name=label, exact=True).first
        for _ in range(TRIES):  # the field of an earlier state of the page may still be there, and go
            field.fill(text)
            field.press("Tab")
            self.idle()
            if field.input_value() == text:
                return
        raise AssertionError(f"{label} does not keep its text")

    def write_step(self, button: str) -> None:
        """Press the button of a form, and wait until the folder has changed."""
        before, end = stamp(self.folder), monotonic() + WITHIN_MS / 1000
        self.press(button)
        while stamp(self.folder) == before:
            alerts = self.page.get_by_test_id("stAlertContentError")
            assert monotonic() < end, alerts.all_inner_texts()
            self.page.wait_for_timeout(50)
        self.steps += 1
        self.idle()

    def detail(self, kind: str, record: str | None, text: str) -> None:
        """Write an entry at the step Details; without a record, another one."""
        self.choose_entry(kind, record)
        self.put("Its keys and values, one to a line", text)
        self.write_step("Save the details")

    def choose_entry(self, kind: str, record: str | None) -> None:
        kinds = self.page.get_by_role("combobox", name="Kind of entry").first
        if kinds.input_value() != kind:
            self.find("Kind of entry", kind)
        if kind in {"The edition", "The border"}:
            return
        entries = self.page.get_by_role("combobox", name="Entry", exact=True).first
        wanted = record or "A new one"
        if entries.input_value() != wanted:
            self.find("Entry", wanted)

    def drop_entry(self, kind: str, record: str) -> None:
        self.choose_entry(kind, record)
        self.write_step("Remove this entry")

    def no_snapping(self) -> None:
        """Move the slider of snapping to nothing, since typed corners are exact."""
        self.clicks += 1
        knob = self.page.get_by_role("slider", name="Snap to other lines")
        if knob.input_value() != "0":
            knob.press("Home")
            self.idle()
            expect(knob).to_have_value("0")
