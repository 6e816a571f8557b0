"""A clock inside the page, so that its times do not include the way to the browser's driver and back."""

from pathlib import Path

from playwright.sync_api import Page

from tests.bench.contestants import Contestant, Target
from tests.rehearsal.visit import AT_REST, FIRST_PAGE_WITHIN_MS, MAP_WITHIN_MS

HOVER_MS = 120
"""A person's finger rests a moment on what it clicks; some maps look up what is under it meanwhile."""
LATE_MS = 700
"""Responses within this time after the page has come to rest count as fetched at its start."""
ANSWER_WITHIN_MS = 6000
SCRIPT = Path(__file__).with_suffix(".js")


def set_clock(page: Page, contestant: Contestant) -> None:
    """Add the clock to every document that the page will open."""
    script = SCRIPT.read_text(encoding="utf-8").partition("*/")[2]
    page.add_init_script(
        script.replace("PAINTED", contestant.painted).replace("ANSWER_WITHIN_MS", str(ANSWER_WITHIN_MS))
    )


def time_to_paint_ms(page: Page, address: str) -> float:
    """Open the page; return the ms from the request until the content that a reader came for is painted.

    Returns when the page is at rest.
    """
    page.goto(address, wait_until="commit")
    page.wait_for_function("() => window.__painted", timeout=FIRST_PAGE_WITHIN_MS)
    painted = float(page.evaluate("() => window.__painted"))
    page.locator(AT_REST).wait_for(state="attached", timeout=MAP_WITHIN_MS)
    page.wait_for_timeout(LATE_MS)
    return painted


def time_to_answer_ms(page: Page, contestant: Contestant, target: Target) -> float | None:
    """Click; return the ms from releasing the button until the page shows the answer, or None if it never does."""
    page.mouse.move(target.x - 3, target.y)
    page.mouse.move(target.x, target.y)
    page.wait_for_timeout(HOVER_MS)
    page.evaluate(
        f"(wanted) => {{ window.__waiting = window.__answer({contestant.answered}, wanted); }}", target.wanted
    )
    page.mouse.down()
    page.mouse.up()
    took = page.evaluate("() => window.__waiting.then((at) => at && at - window.__released)")
    page.locator(AT_REST).wait_for(state="attached", timeout=MAP_WITHIN_MS)
    return None if took is None else float(took)
