"""The search's test data for the browser: written by Python, which must find the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.spelling import spelled_words, spelling_keys
from controlmap.messages.catalogue import load_catalogue
from controlmap.render.blocks.search_names import MOST_SUGGESTED, names_payload, search_keys

FOLDER = Path(__file__).resolve().parents[1] / "browser_program"
FIXTURE = FOLDER / "search_cases.json"
MISSPELT: dict[str, list[list[str]]] = json.loads((FOLDER / "misspelt_names.json").read_text("utf-8"))
TYPED = [typed for listed in MISSPELT.values() for typed, _ in listed]
SEARCHES = [
    *[
        "a",
        "reb",
        "Isis",
        "ris",
        "xyzzy",
        "Zzzzz",
        "Homs governorate",
        "city of Aleppo",
        "Khan Shek",
        "Goutha",
        "Turky",
    ],
    *["الفوعة", "ادلب", "الاكراد", "محافظة حماة", "mosc", "Putn", "Ghouta assault", "de-escalation", "Damascs talks"],
    *TYPED[::5],
]


def cases_of(atlas: Atlas) -> dict[str, Any]:
    return {
        "keys": search_keys(atlas.edition),
        "spellings": [
            [
                text,
                sorted(spelling_keys(spelled_words(text))),
                sorted(spelling_keys(spelled_words(text), loose=True)),
            ]
            for text in TYPED
        ],
        "searches": [searched(atlas, text) for text in SEARCHES],
    }


def searched(atlas: Atlas, text: str) -> list[Any]:
    found = atlas.names.search(text)
    kinds = (("zone", found.zones), ("place", found.places), ("actor", found.actors), ("annotation", found.annotations))
    return [text, sorted(f"{kind}:{one.id}" for kind, records in kinds for one in records), found.only_near]


def written(atlas: Atlas) -> str:
    return json.dumps(cases_of(atlas), ensure_ascii=False, sort_keys=False) + "\n"


def test_the_browsers_search_is_tested_with_what_python_finds(syria_atlas: Atlas) -> None:
    assert FIXTURE.read_text(encoding="utf-8") == written(syria_atlas), (
        "write it again: PYTHONPATH=src:. python tests/render/test_search_names.py"
    )


@pytest.mark.thorough
def test_nineteen_in_twenty_misspelt_names_find_their_place_first(
    syria_atlas: Atlas, capsys: pytest.CaptureFixture[str]
) -> None:
    missed = []
    for typed, place in (case for listed in MISSPELT.values() for case in listed):
        found = syria_atlas.names.search(typed)
        if found.only_near or not found.places or found.places[0].id != place:
            missed.append(f"{typed}: {[one.id for one in found.places[:3]]}")
    with capsys.disabled():
        print(f"\n{len(TYPED) - len(missed)} of {len(TYPED)} misspelt names find their place first; missed: {missed}")
    assert [len(listed) for listed in MISSPELT.values()] == [75, 75]
    assert len(missed) <= 0.05 * len(TYPED)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_with_a_name_can_be_suggested(syria_atlas: Atlas, language: str) -> None:
    payload = names_payload(syria_atlas.edition, load_catalogue(language))
    assert list(payload["keys"]) == sorted(payload["labels"], key=list(payload["keys"]).index)
    assert all(all(keys) for keys in payload["keys"].values())
    assert len(payload["counts"]) == MOST_SUGGESTED + 1


if __name__ == "__main__":
    from controlmap.atlas.opening import open_edition

    FIXTURE.write_text(written(open_edition("syria-2017-12")), encoding="utf-8")
