"""The edition's shares beside published ones: close enough, and explained with the map's own figures."""

from datetime import date, timedelta

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.model.edition import PublishedShares

WITHIN_POINTS = 2.0
LEAST_MONTHS = 12
"""From February 2018 to May 2020."""
COUNTED_WITH_REBELS = ("turkish-backed", "us-coalition")
"""Holders that published totals count as the opposition, and that this map distinguishes."""


def shares_on(atlas: Atlas, day: date) -> dict[str, float]:
    """Return each holder's share of the country on a day, in percent."""
    shares = atlas.shares()
    row = max(index for index, known in enumerate(shares.days) if known <= day)
    return {str(holder): 100 * float(share) for holder, share in zip(shares.holders, shares.values[row], strict=True)}


def counted_as_published(ours: dict[str, float]) -> dict[str, float]:
    """Return our shares with all ground of the opposition added up."""
    return ours | {"rebels": ours["rebels"] + sum(ours[holder] for holder in COUNTED_WITH_REBELS)}


def published(atlas: Atlas, as_of: str) -> PublishedShares:
    """Return the shares that a source published for a time."""
    (found,) = [shares for shares in atlas.edition.manifest.published_shares if shares.as_of.say("en") == as_of]
    return found


@pytest.fixture
def december(syria_atlas: Atlas) -> PublishedShares:
    """The shares published for the month of the article."""
    return published(syria_atlas, "December 2017")


def test_shares_lie_within_two_points_of_the_published_ones(syria_atlas: Atlas, december: PublishedShares) -> None:
    ours = counted_as_published(shares_on(syria_atlas, syria_atlas.as_of))
    for holder, share in december.shares.items():
        assert abs(ours[holder] - share) <= WITHIN_POINTS, (holder, ours[holder], share)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_explanation_gives_the_shares_of_the_map(
    syria_atlas: Atlas, december: PublishedShares, language: str
) -> None:
    assert december.note is not None
    ours = shares_on(syria_atlas, syria_atlas.as_of)
    together = counted_as_published(ours)["rebels"]
    said = december.note.say(language)
    assert [f"{share:.1f}" for share in (*ours.values(), together) if share and f"{share:.1f}" not in said] == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_earlier_figures_are_compared_on_their_own_day(syria_atlas: Atlas, language: str) -> None:
    earlier = published(syria_atlas, "23 October 2017")
    assert earlier.note is not None
    ours = counted_as_published(shares_on(syria_atlas, date(2017, 10, 23)))
    said = earlier.note.say(language)
    assert [holder for holder in earlier.shares if f"{ours[holder]:.1f}" not in said] == []
    assert all(abs(ours[holder] - share) <= WITHIN_POINTS for holder, share in earlier.shares.items())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_difference_of_more_than_two_points_from_a_published_share_is_explained(
    syria_atlas: Atlas, language: str
) -> None:
    bare = []
    for figure in syria_atlas.edition.manifest.published_shares:
        assert figure.compared_on is not None
        ours = shares_on(syria_atlas, figure.compared_on)
        ours |= {one: ours[one] + sum(ours[other] for other in others) for one, others in figure.together.items()}
        said = figure.note.say(language) if figure.note else ""
        bare += [
            f"{figure.source.say('en')}, {figure.as_of.say('en')}: {holder} {share}, here {ours[holder]:.1f}"
            for holder, share in figure.shares.items()
            if abs(ours[holder] - share) > WITHIN_POINTS and f"{ours[holder]:.1f}" not in said
        ]
    assert bare == []


def test_jusoors_months_after_the_article_are_compared_at_their_end(syria_atlas: Atlas) -> None:
    compared = [
        figure.compared_on
        for figure in syria_atlas.edition.manifest.published_shares
        if figure.source.say("en") == "Jusoor for Studies"
        and figure.compared_on is not None
        and figure.compared_on > syria_atlas.as_of
    ]
    assert len(compared) >= LEAST_MONTHS
    assert [day for day in compared if (day + timedelta(days=1)).day != 1] == []
