"""Someone who works in the Studio, and how many clicks it took."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.rehearsal.server import free_port

READY = b"controlmap: ready at "
WITHIN_MS = 20_000


@contextmanager
def studio(folder: Path) -> Iterator[str]:
    """Run `controlmap studio` until it prints its address, and yield that."""
    command = [sys.executable, "-c", "from controlmap.cli.main import main; main()", "studio", str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [*command, "--headless", "--port", str(free_port())],
        env=environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    ) as process:
        assert process.stderr is not None
        try:
            line = next(line for line in process.stderr if line.startswith(READY))
            yield line.removeprefix(READY).split(b". ")[0].decode()
        finally:
            process.terminate()
            process.communicate(timeout=20)


class Author:
    """Works on one page; every click and every text is counted."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.clicks = self.texts = self.steps = 0
        page.set_default_timeout(WITHIN_MS)
        page.goto(address)

    def fill(self, label: str, text: str, which: int = 0) -> None:
        """Write into a field that has a label."""
        self.write(
            self.page.get_by_label(label, exact=False).and_(self.page.locator("input, textarea")).nth(which), text
        )

    def write(self, field: Locator, text: str) -> None:
        self.clicks += 1
        self.texts += 1
        field.fill(text)
        field.press("Tab")

    def choose(self, label: str, option: str) -> None:
        self.clicks += 2
        for _ in range(3):  # a run that is still under way may close the list
            self.page.get_by_role("combobox", name=label).first.click()
            try:
                self.page.get_by_role("option", name=option, exact=True).click(timeout=5_000)
            except PlaywrightError:
                self.page.keyboard.press("Escape")
                continue
            self.page.keyboard.press("Escape")
            return
        raise AssertionError(f"{option} is not offered under {label}")

    def type_day(self, label: str, digits: str) -> None:
        self.clicks += 1
        self.texts += 1
        self.page.get_by_role("spinbutton", name=f"year, {label}").click()
        self.page.keyboard.type(digits)
        self.page.keyboard.press("Escape")  # the calendar lies over the fields below

    def press(self, name: str) -> None:
        self.clicks += 1
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def pick(self, text: str) -> None:
        """Choose one of several shown options."""
        self.clicks += 1
        self.page.get_by_role("radiogroup").get_by_text(text).first.click()

    def drop(self, file: Path) -> None:
        self.clicks += 1
        self.page.locator("input[type=file]").set_input_files(file)

    def saved(self, title: str) -> None:
        self.steps += 1
        expect(self.page.get_by_role("button", name=f"Undo: {title}")).to_be_visible()

    def step(self, name: str) -> None:
        self.clicks += 1
        group = self.page.get_by_test_id("stButtonGroup").first
        group.get_by_role("radio", name=name).or_(group.get_by_role("button", name=name)).first.click()
        expect(self.page.get_by_role("heading", name=name.partition(" ")[0], exact=True)).to_be_visible()

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator("iframe").first

    def spot(self, across: float, down: float) -> None:
        """Click on the map, by shares of its frame's width and height."""
        self.clicks += 1
        box = self.page.locator("iframe").first.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + across * box["width"], box["y"] + down * box["height"])

    def tool(self, name: str) -> None:
        self.clicks += 1
        self.frame.locator(".studio-zone").first.wait_for()
        self.frame.locator(f".control-icon.leaflet-pm-icon-{name}").click()

    def draw(self, *corners: tuple[float, float]) -> None:
        """Draw a polygon on the map."""
        self.tool("polygon")
        for across, down in (*corners, corners[0]):
            self.spot(across, down)
        self.page.get_by_text("Drawn:").wait_for()

    def click_district(self, position: int) -> None:
        self.clicks += 1
        self.frame.locator(f".district-{position}").click()
