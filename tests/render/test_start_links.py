"""Where a reader may start, and the finding above the map."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.render.blocks.overview_panel import shares_by_holder
from controlmap.render.blocks.start_links import in_file, start_links
from controlmap.render.web_map.labels_payload import labels_payload

ENGLISH = load_catalogue("en")


def test_the_article_is_compared_with_a_year_before(syria_atlas: Atlas) -> None:
    links = start_links(view_of(syria_atlas), ENGLISH, in_file)
    assert [(link["page"], link["compare"], link["address"]) for link in links] == [
        ("article", "", "#article"),
        ("timeline", "2016-12-14", "?compare=2016-12-14#timeline"),
        ("outcomes", "", "#outcomes"),
    ]


def test_an_edition_that_begins_later_is_not_compared(syria_atlas: Atlas) -> None:
    manifest = syria_atlas.edition.manifest.model_copy(update={"first_day": date(2017, 1, 1)})
    edition = replace(syria_atlas.edition, manifest=manifest)
    links = start_links(view_of(Atlas(edition)), ENGLISH, in_file)
    assert [link["page"] for link in links] == ["article", "outcomes"]


def test_the_finding_has_the_figures_of_the_map(syria_atlas: Atlas) -> None:
    shares = {}
    for day in (syria_atlas.as_of, date(2016, 12, 14)):
        held = shares_by_holder(view_of(syria_atlas, day))
        shares[day] = {str(holder): round(share * 100) for holder, (_, share) in held.items()}
    for language in ("en", "ar"):
        words = labels_payload(view_of(syria_atlas), load_catalogue(language))
        for holder in ("government", "islamic-state"):
            for day, values in shares.items():
                assert f" {values[holder]}" in words["finding"], (language, holder, day)
        assert str(syria_atlas.as_of.year) in words["finding"]
        assert 2 <= len(words["remarks"]) <= 3


def test_an_edition_without_a_finding_has_none(marrow_atlas: Atlas) -> None:
    words = labels_payload(view_of(marrow_atlas), ENGLISH)
    assert (words["finding"], words["remarks"]) == ("", [])
