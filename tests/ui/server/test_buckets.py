import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.ui.gateway.buckets import Books, Bucket

AMOUNTS = st.lists(st.floats(min_value=0.1, max_value=30), min_size=1, max_size=60)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that a test sets."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_a_burst_is_granted_at_once_and_no_more(clock: list[float]) -> None:
    bucket = Bucket(rate=10, burst=3)
    assert [bucket.take() for _ in range(4)] == [0, 0, 0, None]
    assert clock == [1000.0]


def test_a_bucket_refills_at_its_rate_and_not_beyond_its_burst(clock: list[float]) -> None:
    bucket = Bucket(rate=10, burst=3)
    bucket.take(3)
    clock[0] += 0.2
    assert [bucket.take() for _ in range(3)] == [0, 0, None]
    clock[0] += 3600
    assert [bucket.take() for _ in range(4)] == [0, 0, 0, None]


def test_clients_that_can_wait_get_places_in_a_queue(clock: list[float]) -> None:
    bucket = Bucket(rate=10, burst=1)
    waits = [bucket.take(patience_s=0.25) for _ in range(4)]
    assert waits == [0, pytest.approx(0.1), pytest.approx(0.2), None]
    clock[0] += 0.1
    assert bucket.take(patience_s=0.25) == pytest.approx(0.2)


@given(AMOUNTS)
def test_a_refused_request_costs_nothing(amounts: list[float]) -> None:
    bucket, given_out = Bucket(rate=1e-9, burst=50), 0.0
    for amount in amounts:
        if bucket.take(amount) is not None:
            given_out += amount
    assert given_out <= 50 + 1e-6


@given(st.lists(st.sampled_from("abcdefghij"), max_size=60))
def test_buckets_are_bounded_in_number_and_every_client_has_its_own(names: list[str]) -> None:
    books = Books(5, list[str])
    for name in names:
        kept = books.of(name)
        assert kept is books.of(name)
        kept.append(name)
        assert set(kept) == {name}
        assert len(books) <= 5


def test_the_client_not_seen_for_longest_is_forgotten_first() -> None:
    books = Books(2, object)
    first, second = books.of("a"), books.of("b")
    assert books.of("a") is first
    books.of("c")
    assert books.of("a") is first
    assert books.of("b") is not second
