"""Untrusted tables: a few in every run of the tests, a hundred and each malicious one in the thorough run."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from controlmap.authoring.importing.confined.bounds import AT_ONCE
from controlmap.errors import EventsError
from controlmap.publish.incidents.uploaded_table import MOST_ROWS, read_uploaded_table
from tests.fuzz.table_bombs import BOMBS, bomb
from tests.fuzz.table_files import TableFile, table_file
from tests.publish.test_brought_table import patience

__all__ = ["patience"]

FEW = 12
MANY = 100
MOST = 300


def answer(file: TableFile) -> str:
    """Return the message about a file as one line; fail if the result is neither a table nor a sentence."""
    try:
        read = read_uploaded_table(file.name, file.content)
    except EventsError as refusal:
        sentence = str(refusal)
        assert sentence.endswith((".", "?")), f"{file.what}: {sentence}"
        assert "\n" not in sentence, f"{file.what}: {sentence}"
        return sentence
    assert len(read.days.days) + read.malformed <= MOST_ROWS, file.what
    return f"{len(read.days.days)} rows"


@pytest.mark.posix
def test_a_few_damaged_and_malicious_tables_are_read_or_refused_in_a_sentence() -> None:
    answers = [answer(table_file(number)) for number in range(FEW)]
    assert any("cannot be read" in message for message in answers)


@pytest.mark.posix
@pytest.mark.thorough
@pytest.mark.parametrize("name", BOMBS)
def test_each_malicious_table_is_read_or_refused_in_a_sentence(name: str) -> None:
    ending, content = bomb(name)
    answer(TableFile(f"events.{ending}", content, name))


@pytest.mark.posix
@pytest.mark.thorough
@pytest.mark.parametrize("numbers", [range(MANY), pytest.param(range(MANY, MOST), marks=pytest.mark.exhaustive)])
def test_many_damaged_tables_are_read_or_refused_in_a_sentence(numbers: range) -> None:
    with ThreadPoolExecutor(AT_ONCE) as threads:
        answers = list(threads.map(answer, map(table_file, numbers)))
    assert {True, False} == {"cannot be read" in message for message in answers}
