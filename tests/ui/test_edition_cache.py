"""The cache of results that belong to an atlas."""

from controlmap.atlas.atlas import Atlas
from controlmap.ui.server.edition_cache import EditionCache


def test_a_result_is_computed_once_and_again_only_when_it_is_out_of_date(marrow_atlas: Atlas) -> None:
    kept: EditionCache[int] = EditionCache(2)
    made = iter(range(10))
    assert [kept.get(marrow_atlas, "one", made.__next__) for _ in range(3)] == [0, 0, 0]
    assert kept.get(marrow_atlas, "one", made.__next__, lambda thing: thing > 0) == 1
    assert kept.get(marrow_atlas, "one", made.__next__) == 1


def test_the_least_recently_used_result_is_evicted_first(marrow_atlas: Atlas) -> None:
    kept: EditionCache[int] = EditionCache(2)
    made = iter(range(10))
    for key in ("one", "two", "one", "three"):
        kept.get(marrow_atlas, key, made.__next__)
    assert kept.get(marrow_atlas, "one", made.__next__) == 0
    assert kept.get(marrow_atlas, "two", made.__next__) == 3


def test_each_atlas_has_its_own_results_which_are_released_with_it(marrow_atlas: Atlas) -> None:
    kept: EditionCache[str] = EditionCache(2)
    other = Atlas(marrow_atlas.edition)
    assert kept.get(marrow_atlas, "one", lambda: "first") == "first"
    assert kept.get(other, "one", lambda: "second") == "second"
    del other
    assert kept.get(marrow_atlas, "one", lambda: "third") == "first"


def test_results_expire_unless_they_are_permanent(marrow_atlas: Atlas) -> None:
    kept: EditionCache[int] = EditionCache(9)
    made = iter(range(10))
    for key in ("one", "two", "three"):
        kept.get(marrow_atlas, key, made.__next__)
    kept.forget_unused(marrow_atlas, 3600)
    assert kept.get(marrow_atlas, "one", made.__next__) == 0
    kept.forget_unused(marrow_atlas, 0, but_for=["two"])
    assert [kept.get(marrow_atlas, key, made.__next__) for key in ("one", "two", "three")] == [3, 1, 4]
