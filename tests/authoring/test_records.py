import pytest

from controlmap.authoring.reading.records import read_record
from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import PublishedShares
from controlmap.model.record import Record
from controlmap.model.source import Source
from controlmap.model.zone import Zone

ACTOR = "id: a\nname: {en: A}\n"
SOURCE = "id: a\nkind: dataset\ntitle: A\n"
STATEMENT = "id: a\ntext: {en: A}\nspeaker: a\nmodality: forecast\nwhen: 2018\n"
ZONE = "id: a\nname: {en: A}\ndescription: {en: A}\nunsaid: {en: A}\nspoken_of: true\nlandmarks: "


def _problems(model: type[Record], text: str) -> list[str]:
    node, _ = read_yaml(text, "f")
    assert node is not None
    return [str(problem) for problem in read_record(model, node, shown="f")[1]]


@pytest.mark.parametrize(
    ("model", "text", "problem", "fix"),
    [
        (
            Actor,
            ACTOR + "anonymous: perhaps",
            "f:3: R101 anonymous 'perhaps' is neither true nor false",
            "write true or false",
        ),
        (
            Actor,
            ACTOR + "pattern:",
            "f:3: R101 pattern is not one of the allowed values",
            "use one of none, diagonal, counter-diagonal, dots, cross",
        ),
        (
            Actor,
            "id:\nname: {en: A}",
            "f:1: R101 id is empty",
            "write it as text, in quotes",
        ),
        (
            Actor,
            "id: a\nname: A",
            "f:2: R101 name 'A' is not a mapping of languages to texts",
            "write them as {en: ..., and each other language}",
        ),
        (
            Actor,
            "id: a\nname: {}",
            "f:2: R101 name is empty or too short",
            "give it 1 or more",
        ),
        (
            Actor,
            "id: a\nname: {en: ''}",
            "f:2: R101 name.en is empty or too short",
            "give it 1 or more",
        ),
        (
            Actor,
            "id: a\nname: {English: A}",
            "f:2: R101 name.English 'English' is not a language code",
            "use two or three lower-case letters, e.g. 'en'",
        ),
        (
            Actor,
            ACTOR + "backed_by: [{actor: b, statements: []}]",
            "f:3: R101 backed_by.0.statements is empty or too short",
            "give it 1 or more",
        ),
        (
            Actor,
            f"id: {'a' * 65}\nname: {{en: A}}",
            f"f:1: R101 id '{'a' * 60}…' is too long",
            "give it 64 at most",
        ),
        (
            Source,
            SOURCE + "url: ftp://a",
            "f:4: R101 url 'ftp://a' is not a web address",
            "begin it with http:// or https:// and leave out spaces",
        ),
        (
            Source,
            SOURCE + "url: javascript:alert(1)",
            "f:4: R101 url 'javascript:alert(1)' is not a web address",
            "begin it with http:// or https:// and leave out spaces",
        ),
        (
            Source,
            SOURCE + "published: 2017-02-29",
            "f:4: R101 published '2017-02-29' is not a date",
            "write it as YYYY-MM-DD",
        ),
        (
            Annotation,
            STATEMENT + "about: {}\nline: 0",
            "f:7: R101 line '0' is below 1",
            "write a value within the limits",
        ),
        (
            Annotation,
            STATEMENT + "about: x\nline: 1",
            "f:6: R101 about 'x' is not a mapping of keys to values",
            "write its keys, each with its value",
        ),
        (
            Zone,
            ZONE + "{inside: [{name: a, at: [181, 12]}], outside: [{name: b, at: [1, 2]}]}",
            "f:6: R101 landmarks.inside.0.at.0 '181' is above 180",
            "write a value within the limits",
        ),
        (
            Zone,
            ZONE + "{inside: [{name: a, at: [nan, 12]}], outside: [{name: b, at: [1, 2]}]}",
            "f:6: R101 landmarks.inside.0.at.0 'nan' is not finite",
            "write the number that is meant",
        ),
        (
            Zone,
            ZONE + "{inside: [{name: a, at: [1]}], outside: [{name: b, att: [1, 2], at: [1, 2]}]}",
            "f:6: R102 the key 'landmarks.outside.0.att' is unknown",
            "correct or remove it; nearest is 'at'",
        ),
        (
            PublishedShares,
            "source: a\nas_of: b\nshares: {crown: most}",
            "f:3: R101 shares.crown 'most' is not a number",
            "write a number",
        ),
    ],
)
def test_an_invalid_value_is_reported_with_the_valid_form(
    model: type[Record], text: str, problem: str, fix: str
) -> None:
    assert f"{problem}. Fix: {fix}." in _problems(model, text)


def test_a_list_is_not_reported_as_too_short_because_of_a_refused_item() -> None:
    assert len(_problems(Zone, ZONE + "{inside: [{name: a, at: [nan, 1]}], outside: [{name: b, at: [1, 2]}]}")) == 1


def test_a_record_that_is_not_a_mapping_is_a_problem() -> None:
    assert [problem.split()[1] for problem in _problems(Actor, "[a]")] == ["Y106"]


def test_an_unknown_key_where_none_are_allowed_has_no_suggestion() -> None:
    assert _problems(Actor, ACTOR + "nmae: {}") == [
        "f:3: R102 the key 'nmae' is unknown. Fix: correct or remove it; nearest is 'name'."
    ]
