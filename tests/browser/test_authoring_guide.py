"""docs/authoring.md typed into a shell, and its results viewed in a browser; also takes the guide's pictures.

The pictures go to the folder that CONTROLMAP_PICTURES names, such as docs/pictures.
"""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.any_reader import AnyReader
from tests.browser.reader import PROBLEMS, Reader
from tests.browser.site_reader import SiteReader, serving_files
from tests.cli.serving import served
from tests.guides.guide import commands, follow, shell_with_controlmap
from tests.rehearsal.server import free_port
from tests.rehearsal.visit import AT_REST, FIRST_PAGE_WITHIN_MS, MAP_FRAME, Notes

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

DESKTOP: ViewportSize = {"width": 1366, "height": 900}
STATEMENTS = ["l01-west-under-the-crown", "l02-east-bank-under-the-league", "l03-league-means-to-stay"]


@pytest.fixture
def guide(repository: Path) -> Path:
    return repository / "docs" / "authoring.md"


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    return shell_with_controlmap(tmp_path / "shell")


def type_into(folder: Path, shell: Mapping[str, str], command: str) -> str:
    """Type a command into a shell, and return its output."""
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=shell,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@contextmanager
def dashboard(command: str, folder: Path, shell: Mapping[str, str], browser: Browser) -> Iterator[Reader]:
    """Type the guide's command that serves, with a free port and without opening a browser."""
    program, *arguments = shlex.split(command)
    assert (program, arguments[0]) == ("controlmap", "serve")
    with (
        served(folder, shell, *arguments[1:], "--follow", "--port", str(free_port())) as started,
        browser.new_context(viewport=DESKTOP, color_scheme="light") as context,
    ):
        yield Reader(context.new_page(), started.address, Notes(started.address))


def expect_two_zones_and_three_statements(reader: AnyReader) -> None:
    for zone, statement in (("crown", STATEMENTS[0]), ("east-bank", STATEMENTS[1])):
        reader.enter()
        expect(reader.paths(zone)).not_to_have_count(0)
        reader.click_zone(zone)
        reader.expect_selected(zone)
        expect(reader.zone_panel(zone).locator(f'[data-statement="{statement}"]')).to_be_attached()
    reader.enter("article")
    expect(reader.listed).to_have_count(3)
    for identifier, zone in zip(STATEMENTS, ("crown", "east-bank", "east-bank"), strict=True):
        reader.press(reader.statement(identifier))
        reader.expect_lit({zone})


def test_the_guides_map_shows_its_zones_and_statements_both_served_and_published(
    guide: Path, tmp_path: Path, shell: dict[str, str], browser: Browser, album: Path
) -> None:
    def type_in(command: str) -> str:
        return type_into(tmp_path, shell, command)

    follow(guide, tmp_path, type_in, until="controlmap serve")
    serve, publish = list(commands(guide))[-2:]
    with dashboard(serve, tmp_path, shell, browser) as reader:
        expect_two_zones_and_three_statements(reader)
        reader.enter(zone="east-bank").expect_selected("east-bank")
        reader.wait_for_still_labels()
        reader.page.screenshot(path=album / "authoring-serve.png", animations="disabled")
    type_in(publish)
    with (
        serving_files(tmp_path / "site") as address,
        browser.new_context(viewport=DESKTOP, color_scheme="light") as context,
    ):
        visitor = SiteReader(context.new_page(), address, Notes(address))
        expect_two_zones_and_three_statements(visitor)
        visitor.enter(zone="east-bank").expect_selected("east-bank")
        visitor.page.screenshot(path=album / "authoring-site.png", animations="disabled")


def test_a_served_new_edition_shows_its_problems_until_it_passes_the_check(
    guide: Path, tmp_path: Path, shell: dict[str, str], browser: Browser, album: Path
) -> None:
    new, check = list(commands(guide))[:2]
    follow(guide, tmp_path, lambda command: type_into(tmp_path, shell, command), until=check)
    assert new.startswith("controlmap new sedge")
    with dashboard("controlmap serve sedge", tmp_path, shell, browser) as reader:
        reader.enter()
        expect(reader.paths("crown")).not_to_have_count(0)
        expect(reader.panel.locator('[data-panel="overview"]')).to_be_attached()
        reader.wait_for_still_labels()
        reader.page.screenshot(path=album / "authoring-new.png", animations="disabled")
    actors = tmp_path / "sedge" / "actors.yaml"
    right = actors.read_text(encoding="utf-8")
    actors.write_text(right.replace("id: crown", "id: corwn").replace("colour:", "color:", 1), encoding="utf-8")
    with dashboard("controlmap serve sedge", tmp_path, shell, browser) as reader:
        reader.page.goto(reader.address)
        problems = reader.page.locator(PROBLEMS)
        problems.wait_for(timeout=FIRST_PAGE_WITHIN_MS)
        expect(problems).to_contain_text("sedge/actors.yaml:7: R102 the key 'color' is unknown")
        reader.page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
        reader.page.screenshot(path=album / "authoring-problems.png", animations="disabled")
        # Nothing is clicked or reloaded: the page follows the saved files by itself.
        actors.write_text(right, encoding="utf-8")
        reader.page.locator(MAP_FRAME).wait_for(timeout=FIRST_PAGE_WITHIN_MS)
        reader.settle()
        expect(reader.paths("crown")).not_to_have_count(0)
        reader.click_zone("crown")
        reader.expect_selected("crown")
        zones = tmp_path / "sedge" / "zones.yaml"
        zones.write_text(zones.read_text(encoding="utf-8").replace("Ground held by Crown", "The west"), "utf-8")
        expect(reader.zone_panel("crown").locator("h2")).to_have_text("The west", timeout=FIRST_PAGE_WITHIN_MS)
        reader.expect_selected("crown")
        zones.write_text(zones.read_text(encoding="utf-8").replace("spoken_of: false", "spoken_of: perhaps"), "utf-8")
        expect(reader.page.get_by_text("First problem: sedge/zones.yaml:")).to_be_visible(timeout=FIRST_PAGE_WITHIN_MS)
