import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.authoring.reading.json_lines import read_json

_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(value=_values, indent=st.none() | st.integers(0, 3))
def test_json_from_the_standard_library_is_read_back(value: object, indent: int | None) -> None:
    node, problems = read_json(json.dumps(value, indent=indent), "f.geojson")

    assert problems == []
    assert node is not None
    assert node.plain() == value


@given(text=st.text(alphabet=st.sampled_from('{}[]":,\\u0dNaInfity-+.eE1 \n'), max_size=40))
def test_no_text_raises_an_exception(text: str) -> None:
    node, problems = read_json(text, "f.geojson")

    assert (node is None) == bool(problems) or {problem.code for problem in problems} == {"J102"}


def test_lines_are_those_of_keys_and_a_geometry_has_one_line() -> None:
    node, _ = read_json('{\n"a": [\n1,\n{"b": 2}],\n"geometry": {\n"type":\n"Point"}\n}', "f.geojson")

    assert node is not None
    assert node.lines() == {"a": 2, "a.0": 3, "a.1": 4, "a.1.b": 4, "geometry": 5}
    assert node.plain() == {"a": [1, {"b": 2}], "geometry": {"type": "Point"}}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "f:1: J101 this is not valid JSON: the file breaks off. Fix: save the file again: its end is missing."),
        (
            "{} x",
            "f:1: J101 text follows the end of the JSON value. Fix: remove what follows.",
        ),
        (
            "{\n1: 2}",
            (
                "f:2: J101 this is not valid JSON: a key in double quotes is missing. "
                "Fix: correct this line, or save the file again from the program it was drawn in."
            ),
        ),
        (
            '{"geometry":\n {"type": 1, "type": 2}}',
            "f:2: J102 the key 'type' occurs twice in the geometry. Fix: keep one of the two.",
        ),
        (
            f'{{"a": {"9" * 5000}}}',
            "f:1: J101 a number has too many digits. Fix: write the number that is meant.",
        ),
        (
            f'{{"geometry": {"[" * 100_000}',
            "f:1: J104 the geometry is nested too deep. Fix: save the file again from the program it was drawn in.",
        ),
    ],
    ids=["empty", "rest", "key", "geometry key twice", "digits", "deep geometry"],
)
def test_a_syntax_error_is_reported_with_its_line(text: str, problem: str) -> None:
    _, problems = read_json(text, "f")

    assert [str(found) for found in problems] == [problem]


def test_two_megabytes_of_coordinates_are_read_in_well_under_a_second() -> None:
    ring = [[round(10 + step / 1e5, 5), round(12 + step / 1e5, 5)] for step in range(1000)]
    feature = {"type": "Feature", "properties": {"id": "a"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    text = json.dumps({"type": "FeatureCollection", "features": [feature] * 100}, indent=1)
    assert len(text) > 2_000_000

    began = time.process_time()
    read_json(text, "f")
    assert time.process_time() - began < 1
