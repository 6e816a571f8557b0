"""The surroundings of the content keep their place and cover nothing: the map, Streamlit's signs, wide tables."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenSite, Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

TOP_OF_GROUND = """() => {
  const frame = document.querySelector('.st-key-map iframe');
  const stage = frame.contentDocument.querySelector('.cm-stage');
  return frame.getBoundingClientRect().top + stage.getBoundingClientRect().top;
}"""

ADD_STATUS = """(content) => {
  const sign = document.createElement('div');
  sign.className = 'stStatusWidget';
  sign.innerHTML = content;
  document.querySelector('.stAppHeader').append(sign);
}"""
"""Streamlit shows the sign half a second after a run has begun, and the runs of a test are shorter."""

RUNNING = '<div><div data-testid="stStatusWidgetRunningIcon">...</div><button>Stop</button></div>'
CONNECTING = '<div data-testid="stConnectionStatus">Connecting</div>'


def overlaps_languages(page: Page) -> bool:
    """Return whether Streamlit's sign lies over a link to another language."""
    boxes = [page.locator(each).bounding_box() for each in (".stStatusWidget", ".cm-language")]
    assert boxes[0]
    assert boxes[1]
    sign, link = boxes[0], boxes[1]
    return (
        sign["x"] < link["x"] + link["width"]
        and link["x"] < sign["x"] + sign["width"]
        and sign["y"] < link["y"] + link["height"]
        and link["y"] < sign["y"] + sign["height"]
    )


def test_the_map_has_the_same_place_on_every_page(visit: Visit) -> None:
    tops = {path: visit(path).page.evaluate(TOP_OF_GROUND) for path in ("/", "/timeline", "/actors")}
    assert len(set(tops.values())) == 1, tops


@pytest.mark.parametrize("screen", ["desktop", "phone"])
def test_streamlits_signs_leave_the_links_to_other_languages_free(visit: Visit, screen: str) -> None:
    page = visit("/about", screen).page
    page.evaluate(ADD_STATUS, RUNNING)
    assert not overlaps_languages(page)
    expect(page.locator(".stStatusWidget button")).to_be_hidden()
    page.locator(".stStatusWidget").evaluate("(sign) => sign.remove()")
    page.evaluate(ADD_STATUS, CONNECTING)
    assert not overlaps_languages(page)
    expect(page.get_by_text("Connecting")).to_be_visible()


def test_the_table_of_actors_fits_a_phone(visit: Visit) -> None:
    box = visit("/actors?lang=ar", "phone").page.locator(".cm-relations-box")
    assert box.evaluate("(box) => box.scrollWidth - box.clientWidth") == 0


def test_a_measuring_reader_sees_the_instruction_alone(visit: Visit) -> None:
    reader = visit("/")
    ruler = reader.map.locator(".cm-ruler")
    label = "(button) => getComputedStyle(button, '::after').display"
    ruler.hover()
    assert ruler.evaluate(label) == "block"
    ruler.click()
    assert ruler.evaluate(label) == "none"
    expect(reader.map.locator(".cm-measured")).to_be_visible()


FOLLOWED = """(link) => {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.click();
  return [link.target, link.rel];
}"""
OPEN_ALONE = ["_blank", "noopener noreferrer"]


def test_a_source_opens_beside_the_page(visit: Visit, open_site: OpenSite, site_folder: Path) -> None:
    dashboard = visit("/about")
    site = open_site(site_folder.as_uri()).open("#about")
    for page in (dashboard.page, site.page):
        link = page.locator(".cm-sources a").first
        link.wait_for(state="attached")
        assert link.evaluate(FOLLOWED) == OPEN_ALONE


CROSS = """() => getComputedStyle(document.querySelector('.cm-stage .leaflet-container'), '::after').content"""
"""The sign at the centre of the map that the Enter key selects."""


def test_the_cross_for_the_keyboard_appears_with_the_first_key_and_not_with_a_click(
    open_site: OpenSite, site_folder: Path
) -> None:
    page = open_site(site_folder.as_uri()).open("").page
    page.locator(".cm-stage .cm-label[data-place=raqqa]").click()
    assert page.evaluate(CROSS) == "none"
    page.keyboard.press("ArrowRight")
    assert page.evaluate(CROSS) == '"+"'
    page.locator(".cm-stage .cm-label[data-place=aleppo]").click()
    assert page.evaluate(CROSS) == "none"


def test_the_question_in_the_strip_leaves_the_name_of_the_chosen_ground_free(visit: Visit) -> None:
    reader = visit("/timeline?lang=ar", "phone")
    reader.click_zone("kurdish-led")
    question, name = reader.map.locator(".cm-under .cm-offer-button"), reader.map.locator(".cm-chosen-text")
    expect(question).to_be_visible()
    box, text = question.bounding_box(), name.bounding_box()
    assert box
    assert text
    assert box["x"] + box["width"] <= text["x"]


def test_a_list_of_choices_is_read_from_right_to_left_in_arabic(visit: Visit) -> None:
    page = visit("/outcomes?lang=ar").page
    page.locator(".stSelectbox [role=combobox]").first.click()
    choice = page.get_by_role("option").first
    assert choice.evaluate("(choice) => getComputedStyle(choice).direction") == "rtl"


def test_a_panel_asked_for_far_down_on_a_phone_is_seen_from_its_beginning(
    visit: Visit, open_site: OpenSite, site_folder: Path
) -> None:
    for reader in (
        visit("/?zone=government", "phone"),
        open_site(site_folder.as_uri(), "phone").open("?zone=government"),
    ):
        heading = reader.page.locator(".cm-panel h2:visible").first
        before = heading.inner_text()
        reader.page.locator(".cm-panel button[data-zone]:visible").last.click()
        expect(heading).not_to_have_text(before)
        expect(heading).to_be_in_viewport()
