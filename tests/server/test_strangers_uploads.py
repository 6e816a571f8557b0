"""Uploads reach only the session of the browser that sends them, and cannot fill the memory."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.apart import run_apart
from tests.load.reader import Reader
from tests.load.server import Measured
from tests.server.guarded import guarded
from tests.server.strangers import asked, upload_headers, uploaded

TABLE = b"date,lat,lon\n2020-01-01,1,1\n"
NOT_YOURS = b"This upload is not of the reader whose session it names. Fix: open the page again."


def put(address: str, place: str, cookie: str, content: bytes = TABLE) -> tuple[int, bytes]:
    """Upload a file, with a token that matches its cookie."""
    headers = {name.replace("-", "_"): value for name, value in upload_headers(cookie).items()}
    return asked(address, "PUT", place, uploaded(content), **headers)


def test_an_upload_with_a_valid_token_to_another_session_is_refused(dashboard: Measured) -> None:
    async def steal() -> tuple[tuple[int, bytes], ...]:
        async with Reader(dashboard.address) as victim, Reader(dashboard.address) as stranger:
            await victim.open("events")
            await stranger.open("events")
            place = (await victim.place_for("a.csv")).upload_url
            assert stranger.cookie != victim.cookie
            return (
                put(dashboard.address, place, stranger.cookie),
                asked(dashboard.address, "DELETE", place, Cookie=stranger.cookie, X_Xsrftoken=stranger.cookie),
                put(dashboard.address, place, victim.cookie),
            )

    refused, deleted, taken = run_apart(steal())
    assert refused == (403, NOT_YOURS)
    assert deleted == (403, NOT_YOURS)
    assert taken[0] == 204


def test_an_upload_to_a_guessed_or_ended_session_is_refused(dashboard: Measured) -> None:
    async def leave() -> tuple[str, str]:
        async with Reader(dashboard.address) as reader:
            await reader.open("events")
            return (await reader.place_for("a.csv")).upload_url, reader.cookie

    left, cookie = run_apart(leave())
    assert put(dashboard.address, f"/_stcore/upload_file/{uuid.uuid4()}/{uuid.uuid4()}", cookie)[0] == 400
    assert put(dashboard.address, left, cookie)[0] == 400


@pytest.mark.thorough
def test_repeated_uploads_of_one_session_fill_no_memory(dashboard: Measured) -> None:
    async def upload_on() -> float:
        async with Reader(dashboard.address) as reader:
            await reader.open("events")
            place = (await reader.place_for("a.csv")).upload_url
            put(dashboard.address, place, reader.cookie, b"x" * 5_000_000)
            before = dashboard.memory_mb()
            for _ in range(30):
                elsewhere = f"{place.rpartition('/')[0]}/{uuid.uuid4()}"
                assert put(dashboard.address, elsewhere, reader.cookie, b"x" * 5_000_000)[0] == 204
            return dashboard.memory_mb() - before

    assert run_apart(upload_on()) < 60  # of 150


@pytest.mark.thorough
def test_uploads_of_many_sessions_together_are_limited_too(marrow: Path, tmp_path: Path) -> None:
    async def upload_each(server: Measured) -> float:
        readers = [Reader(server.address) for _ in range(6)]
        for reader in readers:
            await reader.__aenter__()
            await reader.open("events")
        before = server.memory_mb()
        for reader in readers:
            place = (await reader.place_for("a.csv")).upload_url
            assert put(server.address, place, reader.cookie, b"x" * 5_000_000)[0] == 204
        grown = server.memory_mb() - before
        for reader in readers:
            await reader.__aexit__(None, None, None)
        return grown

    with guarded(marrow, tmp_path / "server.log", FILE_BYTES=6_000_000) as server:
        assert run_apart(upload_each(server)) < 20  # of 30


def test_a_table_that_a_reader_uploads_is_shown_as_usual(dashboard: Measured) -> None:
    async def upload_one() -> str:
        async with Reader(dashboard.address) as reader:
            await reader.open("events")
            answer = await reader.upload("events-file", "a.csv", TABLE)
            assert answer.faults == []
            return answer.html

    assert run_apart(upload_one())
