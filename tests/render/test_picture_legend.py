"""The legend of a picture lists what the picture shows, drawn like the ground."""

from __future__ import annotations

from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.render import palette
from controlmap.render.picture.ground_rows import ground_rows, silent_row
from controlmap.render.picture.key import key_rows
from controlmap.render.web_map.credit import credit, fronts_by_basis
from controlmap.render.web_map.labels_payload import labels_payload

ENGLISH = load_catalogue("en")


def test_every_holder_of_the_day_has_a_row_and_no_other(syria_atlas: Atlas) -> None:
    for day in syria_atlas.edition.manifest.chosen_days:
        view = view_of(syria_atlas, day)
        rows = list(ground_rows([view], labels_payload(view, ENGLISH)))
        drawn = {holding.controller for holding in view.map.holdings}
        colours = {palette.fill(actor) for actor in syria_atlas.edition.actors if actor.id in drawn}
        assert {fill.colour for row in rows for fill in row.fills} == colours


def test_shared_ground_has_its_holders_colour_under_the_hatching(syria_atlas: Atlas) -> None:
    view = view_of(syria_atlas)
    words = labels_payload(view, ENGLISH)
    (shared,) = [row for row in ground_rows([view], words) if row.pattern == "shared"]
    assert shared.text == "US coalition, shared or contested"
    assert [fill.colour for fill in shared.fills] == [words["holders"]["us-coalition"]["fill"]]
    assert all(fill.pale for fill in shared.fills)


def test_a_holder_mentioned_in_part_has_both_colours(syria_atlas: Atlas) -> None:
    view = view_of(syria_atlas)
    rows = {row.text: [fill.pale for fill in row.fills] for row in ground_rows([view], labels_payload(view, ENGLISH))}
    assert rows["Rebels"] == [False, True]
    assert rows["Government"] == [False]


def test_no_row_explains_pale_ground_where_there_is_none(marrow_atlas: Atlas) -> None:
    view = view_of(marrow_atlas)
    words = labels_payload(view, ENGLISH)
    for zone in words["zones"].values():
        zone["silent"] = False
    assert list(silent_row(view, words)) == []


def test_only_kinds_of_lines_that_are_drawn_have_a_row(syria_atlas: Atlas) -> None:
    view = view_of(syria_atlas, date(2018, 7, 31))
    rows, _ = key_rows(view, labels_payload(view, ENGLISH), 250)
    lines = {row.kind for row in rows if row.kind.startswith("line")}
    assert lines == {f"line basis-{basis}" for basis, length in fronts_by_basis(view).items() if length.km}


def test_the_credit_says_what_the_lines_rest_on(syria_atlas: Atlas) -> None:
    said = credit(view_of(syria_atlas), ENGLISH)
    lengths = {basis: length.km for basis, length in fronts_by_basis(view_of(syria_atlas)).items()}
    total = sum(lengths.values())
    for basis, km in lengths.items():
        part = ENGLISH.say(f"credit.{basis}", share=ENGLISH.percent(km / total, 0))
        assert (part in said) == (km > 0)
