"""A child process reads what it is given and ends at its limits; its user gets a message of one sentence."""

from dataclasses import replace
from typing import Any

import pytest

from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.endings import Ending
from controlmap.authoring.importing.confined.jobs import read_pieces, read_whole
from controlmap.errors import ControlmapError, EventsError
from tests.authoring.importing.confining import AMPLE, children, ending, job, pieces, system_without_limits

__all__ = ["children", "system_without_limits"]

pytestmark = pytest.mark.usefixtures("children")

DAMAGED = "The file cannot be read: it is damaged. Open it in the program that made it and save it again."


def test_a_child_gets_content_and_arguments_and_sends_columns_back() -> None:
    content = bytes(range(256)) * 20_000
    (piece,) = pieces(job("echo", content, deep={"é": [1, None]}))
    assert piece.header == {"arguments": {"deep": {"é": [1, None]}}}
    assert [bytes(column) for column in piece.columns] == [content, content[::-1]]


def test_pieces_come_in_order_and_an_empty_answer_is_allowed() -> None:
    assert [piece.header["number"] for piece in pieces(job("sends", pieces=3, piece_bytes=0))] == [0, 1, 2]
    assert pieces(job("sends", pieces=0, piece_bytes=0)) == []


@pytest.mark.parametrize("count", [0, 2])
def test_where_one_piece_is_expected_any_other_number_is_refused(count: int) -> None:
    with pytest.raises(EventsError, match="it is damaged"):
        read_whole(job("sends", pieces=count, piece_bytes=1), AMPLE, EventsError)


def test_a_readers_own_error_reaches_the_user_word_for_word_on_one_line() -> None:
    with pytest.raises(EventsError) as raised:
        pieces(job("refuses", sentence="The file is <b>no</b>\n\x1b[31mtable."))
    assert str(raised.value) == "The file is <b>no</b>  [31mtable."
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    ("asked", "how"),
    [
        (job("raises"), Ending.FAILED),
        (job("leaves"), Ending.CRASHED),
        (job("sends_raw", words="ff" * 64), Ending.CRASHED),
        (job("sends_raw", words="0000000200000000" + "7b7d"), Ending.CRASHED),
        (job("sends_raw", words="0000000a00000000" + b'["piece"]]'.hex()), Ending.CRASHED),
        (job("sends_raw", words="0000000b00000001" + "00000000000000ff" + b'["piece",{}]'[:-1].hex()), Ending.CRASHED),
    ],
)
def test_an_exception_in_a_library_or_a_garbled_answer_means_a_damaged_file(asked: Any, how: Ending) -> None:
    assert ending(asked) == (how, DAMAGED)


@pytest.mark.posix
@pytest.mark.parametrize("reader", ["aborts", "reads_at_zero"])
def test_a_library_that_ends_its_process_ends_only_the_child(reader: str) -> None:
    assert ending(job(reader)) == (Ending.CRASHED, DAMAGED)


def test_no_word_of_an_unexpected_exception_reaches_the_user() -> None:
    with pytest.raises(EventsError) as raised:
        pieces(job("raises"))
    assert "secret" not in f"{raised.value} {raised.value.__cause__}"
    assert "LookupError" in str(raised.value.__cause__)


@pytest.mark.linux
def test_a_child_gets_no_more_memory_than_its_limit() -> None:
    how, message = ending(job("asks_for_memory", mb=400), replace(AMPLE, memory_mb=192))
    assert how is Ending.MEMORY
    assert message == ("The file cannot be read: that takes more than 192 MB of memory. Split it into smaller files.")
    (piece,) = pieces(job("asks_for_memory", mb=400), replace(AMPLE, memory_mb=600))
    assert piece.header == {"bytes": 400 << 20}


def test_memory_that_the_system_does_not_limit_is_watched() -> None:
    assert ending(job("fills_memory"), replace(AMPLE, memory_mb=100))[0] is Ending.MEMORY


@pytest.mark.posix
@pytest.mark.usefixtures("system_without_limits")
@pytest.mark.parametrize(
    ("reader", "how"), [("fills_memory", Ending.MEMORY), ("spins", Ending.PROCESSOR)], ids=["memory", "processor"]
)
def test_where_the_system_sets_no_limits_the_parent_enforces_them(reader: str, how: Ending) -> None:
    assert ending(job(reader), replace(AMPLE, memory_mb=100, processor_s=1))[0] is how


@pytest.mark.parametrize("reader", ["spins", "spins_in_threads"])
def test_processor_time_is_limited_over_all_threads(reader: str) -> None:
    how, message = ending(job(reader), replace(AMPLE, processor_s=1))
    assert how is Ending.PROCESSOR
    assert message == (
        "The file cannot be read: that takes more than 1 s of processor time. Split it into smaller files."
    )


def test_a_child_that_falls_silent_is_ended() -> None:
    how, message = ending(job("falls_silent"), replace(AMPLE, answer_s=1.0))
    assert how is Ending.SILENT
    assert message == "The file cannot be read: nothing came back within 1 s. Try again, or split it."


@pytest.mark.parametrize("bounds", [Bounds(piece_bytes=999), Bounds(result_bytes=2_999)])
def test_an_answer_larger_than_the_limits_is_not_read(bounds: Bounds) -> None:
    roomy = replace(AMPLE, piece_bytes=bounds.piece_bytes, result_bytes=bounds.result_bytes)
    how, message = ending(job("sends", pieces=3, piece_bytes=1_000), roomy)
    assert how is Ending.TOO_MUCH
    assert message == "The file cannot be read: it unpacks to more than is read here. Split it into smaller files."


def test_an_answer_exactly_as_large_as_the_limits_is_read() -> None:
    just = replace(AMPLE, piece_bytes=1_000, result_bytes=3_000)
    assert len(pieces(job("sends", pieces=3, piece_bytes=1_000), just)) == 3


def test_output_that_a_library_prints_does_not_disturb_the_pieces() -> None:
    assert len(pieces(job("prints"))) == 1


def test_a_module_that_is_not_allowed_cannot_be_imported() -> None:
    assert pieces(job("imports", name="fractions"))[0].header == {"found": True}
    assert pieces(job("imports", name="fractions", without=("fractions",)))[0].header == {"found": False}


def test_the_error_has_the_type_that_the_caller_asked_for() -> None:
    with pytest.raises(ControlmapError) as raised:
        list(read_pieces(job("raises"), AMPLE))
    assert type(raised.value) is ControlmapError
