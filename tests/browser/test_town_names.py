"""The names of towns on the map of the whole country: all seats of governorates have one, and no symbol covers it."""

from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.model.place import PlaceRank
from tests.browser.conftest import Visit
from tests.browser.reader import Reader

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

BESIDE_THE_CAPITAL = "douma"
"""Its dot would be on that of Damascus."""

LABELS = """() => {
  const found = document.querySelectorAll('.cm-stage > .leaflet-container .cm-label, .cm-event-mark');
  return [...found].map((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    const symbol = label.matches('.cm-event-mark');
    return { name: symbol ? '' : label.textContent, place: label.dataset.place, symbol, left, top, right, bottom };
  });
}"""


def labels(reader: Reader) -> list[dict[str, Any]]:
    """Return the names on the map, and the symbols of incidents, each with its box."""
    reader.wait_for_still_labels()
    found: list[dict[str, Any]] = reader.run_in_map(LABELS)
    return found


def meeting(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Return whether a name meets another one or a symbol; a symbol is a diamond, whose corners are free."""
    across = max(other["left"] - one["right"], one["left"] - other["right"])
    down = max(other["top"] - one["bottom"], one["top"] - other["bottom"])
    if not other["symbol"]:
        return bool(across < 0 and down < 0)
    half = (other["right"] - other["left"]) / 2
    return bool(max(0.0, across + half) + max(0.0, down + half) < half)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_phone_names_every_seat_of_a_governorate(visit: Visit, syria_atlas: Atlas, language: str) -> None:
    found = labels(visit(f"/timeline?lang={language}", "phone"))
    foremost = {place.id for place in syria_atlas.edition.places if place.rank in {PlaceRank.CAPITAL, PlaceRank.SEAT}}
    assert foremost - {each.get("place") for each in found} == {BESIDE_THE_CAPITAL}
    pairs = [
        (one["name"], other["name"]) for at, one in enumerate(found) for other in found[at + 1 :] if meeting(one, other)
    ]
    assert pairs == []


def test_no_symbol_of_an_incident_covers_a_towns_name(visit: Visit) -> None:
    reader = visit("/events")
    reader.page.get_by_role("button", name="Try an example file").click()
    reader.map.locator(".cm-event-mark").first.wait_for()
    found = labels(reader)
    towns, symbols = [each for each in found if each.get("place")], [each for each in found if each["symbol"]]
    assert len(towns) >= 12
    assert [town["name"] for town in towns for symbol in symbols if meeting(town, symbol)] == []
