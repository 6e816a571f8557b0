"""The fast path for plain times agrees with the EDTF parser."""

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from controlmap.checks.edtf_times import is_edtf

YEARS = st.integers(1000, 2999).map(str)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)).map(str)
TIMES = YEARS | MONTHS | DAYS
INTERVALS = st.one_of(
    st.builds("{}/{}".format, TIMES, TIMES), st.builds("../{}".format, TIMES), st.builds("{}/..".format, TIMES)
)


@given(TIMES | INTERVALS)
def test_a_plain_time_is_read_the_same_by_the_parser(text: str) -> None:
    assert is_edtf(text)
    assert parse_edtf(text) is not None


@pytest.mark.parametrize(
    "text", ["2017", "2017-12", "2017-12-14", "2015-09/2017-12", "../2017", "2017-12-14/..", "1000", "2999"]
)
def test_a_plain_time_is_read_without_the_parser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: str) -> None:
        pytest.fail("the parser was called")

    monkeypatch.setattr("edtf.parse_edtf", refused)
    assert is_edtf.__wrapped__(text)


@pytest.mark.parametrize("text", ["2018~", "201X", "2017-21", "1985-04-12T23:20:30Z", "-0333"])
def test_any_other_time_is_left_to_the_parser(text: str) -> None:
    assert is_edtf(text)


@pytest.mark.parametrize("text", ["", "/", "2017-13", "2017-02-30", "December 2017", "2017/2018/2019"])
def test_a_text_that_is_not_a_time_is_refused(text: str) -> None:
    assert not is_edtf(text)


@pytest.mark.parametrize("text", ["/..0", "/..7", "2017-X2/.."])
def test_a_text_on_which_the_parser_itself_fails_is_refused_silently(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not is_edtf.__wrapped__(text)
    assert capsys.readouterr().out == ""
