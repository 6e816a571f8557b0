"""A day that was shown before is drawn without waiting for the server, whose answer decides in the end."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import expect

from controlmap.atlas.atlas import Atlas
from tests.browser.reader import Reader
from tests.browser.watched_pages import NewPage

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

HOLD = """
const send = WebSocket.prototype.send;
window.held = null;
WebSocket.prototype.send = function (message) {
  if (window.held) window.held.push(() => send.call(this, message));
  else send.call(this, message);
};
"""
"""While `held` is a list, the page's messages to the server are kept in it."""

LET_GO = "() => { const held = window.held; window.held = null; for (const send of held) send(); }"
MOVE = """
(steps) => {
  const slider = document.querySelector('.cm-slider');
  for (const step of steps) {
    slider.value = step;
    slider.dispatchEvent(new Event('input'));
  }
}
"""
EARLY, LATER, LAST = date(2019, 2, 10), date(2019, 11, 20), date(2020, 4, 30)


@pytest.fixture
def reader(new_page: NewPage, marrow_server: str) -> Reader:
    """A reader of the invented edition's timeline, whose messages can be held back."""
    page, notes = new_page(marrow_server, "desktop", "light")
    page.add_init_script(HOLD)
    return Reader(page, marrow_server, notes).open("/timeline")


@pytest.fixture
def first_day(marrow_atlas: Atlas) -> date:
    """The day on which the slider begins."""
    return marrow_atlas.first_day


def move(reader: Reader, first_day: date, *days: date) -> None:
    """Move the slider from day to day without a pause."""
    reader.page.locator(".cm-slider").wait_for()
    reader.page.evaluate(MOVE, [(day - first_day).days for day in days])


def written(day: date) -> str:
    """Return the day as the map has it in its title."""
    return f"{day.day} {day:%B %Y}"


def show(reader: Reader, first_day: date, day: date) -> None:
    """Move the slider to a day, and wait until map and address have it."""
    move(reader, first_day, day)
    expect(reader.subtitle).to_contain_text(written(day))
    reader.expect_asked(date=day.isoformat())


def test_a_day_shown_before_is_drawn_while_the_server_is_silent_and_the_address_follows(
    reader: Reader, first_day: date
) -> None:
    for day in (EARLY, LATER):
        show(reader, first_day, day)
    reader.page.evaluate("window.held = []")
    move(reader, first_day, EARLY)
    expect(reader.subtitle).to_contain_text(written(EARLY))
    reader.expect_asked(date=LATER.isoformat())
    reader.page.evaluate(LET_GO)
    reader.expect_asked(date=EARLY.isoformat())
    expect(reader.subtitle).to_contain_text(written(EARLY))


def test_quick_steps_over_known_and_new_days_end_on_the_last(reader: Reader, first_day: date) -> None:
    for day in (EARLY, LATER):
        show(reader, first_day, day)
    move(reader, first_day, EARLY, LATER, EARLY, LAST)
    reader.expect_asked(date=LAST.isoformat())
    expect(reader.subtitle).to_contain_text(written(LAST))
    move(reader, first_day, LATER, LAST, EARLY)
    reader.expect_asked(date=EARLY.isoformat())
    expect(reader.subtitle).to_contain_text(written(EARLY))
