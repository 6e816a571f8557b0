"""The picture of a reader's view, as the dashboard draws it on request."""

from __future__ import annotations

from io import BytesIO

import pytest
import streamlit as st
from PIL import Image

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.ids import PlaceId, ZoneId
from controlmap.render.web_map.map_assets import Asset
from controlmap.ui.address.selection import Selection
from controlmap.ui.parts import view_picture

ENGLISH = load_catalogue("en")


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> list[Asset]:
    """The files that are written, in a session of its own whose address selects a zone."""
    files: list[Asset] = []

    def save(file: Asset) -> str:
        files.append(file)
        return f"app/static/built/{file.name}"

    monkeypatch.setattr(view_picture, "static_file", save)
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(st, "query_params", {"zone": "south"})
    return files


def test_a_request_is_answered_with_a_picture_of_the_view(marrow_atlas: Atlas, saved: list[Asset]) -> None:
    view_picture.take_picture(marrow_atlas, ENGLISH, {"stamp": 7, "bounds": ""})
    drawn = view_picture.drawn_picture()
    assert drawn is not None
    assert (drawn["stamp"], drawn["address"]) == (7, f"app/static/built/{saved[0].name}")
    assert drawn["name"] == f"{marrow_atlas.edition.id}-{marrow_atlas.as_of.isoformat()}-en-south.png"
    content = saved[0].content
    assert isinstance(content, bytes)
    with Image.open(BytesIO(content)) as picture:
        assert (picture.format, picture.width) == ("PNG", view_picture.WIDTH_PX)


@pytest.mark.parametrize("asked", [None, 3, "png", [], {}, {"stamp": "7"}, {"stamp": None, "bounds": ""}])
def test_anything_but_a_request_is_ignored(marrow_atlas: Atlas, saved: list[Asset], asked: object) -> None:
    view_picture.take_picture(marrow_atlas, ENGLISH, asked)
    assert view_picture.drawn_picture() is None
    assert not saved


def test_a_failed_picture_has_no_address(
    marrow_atlas: Atlas, saved: list[Asset], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Asset:
        raise OSError

    monkeypatch.setattr(view_picture, "_picture", fail)
    view_picture.take_picture(marrow_atlas, ENGLISH, {"stamp": 8, "bounds": ""})
    assert view_picture.drawn_picture() == {"stamp": 8, "address": "", "name": ""}


def test_a_part_names_what_is_selected(syria_atlas: Atlas) -> None:
    zone = view_picture.part_of(syria_atlas, ENGLISH, Selection(zone=ZoneId("rebels-eastern-ghouta")), None)
    assert (zone.zone, zone.spot, zone.name) == ("rebels-eastern-ghouta", None, "Eastern Ghouta")
    aleppo = next(place for place in syria_atlas.edition.places if place.name.say("en") == "Aleppo")
    place = view_picture.part_of(syria_atlas, ENGLISH, Selection(place=PlaceId(aleppo.id)), None)
    assert (place.zone, place.spot, place.name) == (None, aleppo.at, "Aleppo")


def test_a_selected_place_is_shown_with_its_region_unless_the_reader_chose_a_part(syria_atlas: Atlas) -> None:
    chosen, (lon, lat) = Selection(place=PlaceId("raqqa")), place_of(syria_atlas, "raqqa")
    bounds = view_picture.part_of(syria_atlas, ENGLISH, chosen, None).bounds
    assert bounds is not None
    west, south, east, north = bounds
    assert ((west + east) / 2, (south + north) / 2) == pytest.approx((lon, lat))
    assert north - south < 2
    view = (38.0, 35.0, 38.5, 35.5)
    assert view_picture.part_of(syria_atlas, ENGLISH, chosen, view).bounds == view
    abroad = view_picture.part_of(syria_atlas, ENGLISH, Selection(place=PlaceId("geneva")), None)
    assert abroad.bounds is None


def place_of(atlas: Atlas, name: str) -> tuple[float, float]:
    return next(place.at for place in atlas.edition.places if place.id == name)
