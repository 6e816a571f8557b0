"""The state of the Studio: the edition as it is in the folder now, its store, and the language of the page."""

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.scaffold.first_texts import NO_ISOLATES
from controlmap.authoring.shipped import STUDIO_VARIABLE
from controlmap.authoring.steps.entries import Texts
from controlmap.authoring.steps.lines import excerpt
from controlmap.authoring.store.edition_store import Change, EditionStore
from controlmap.checks.check import Diagnosis
from controlmap.checks.examination import Examination, examine
from controlmap.checks.rule import Rule
from controlmap.errors import ControlmapError
from controlmap.messages.catalogue import Catalogue, edition_catalogue
from controlmap.model.edition import Edition
from controlmap.model.problem import Problem

MOST_LETTERS: Final = 2_000
"""Of one text."""

MOST_ARTICLE_LETTERS: Final = 200_000
"""Of a whole article."""
POLYGON_ENDINGS: Final = ["gpkg", "kml", "kmz", "geojson", "json", "parquet", "zip"]
"""Of the files that an import reads."""

STEP: Final = "studio-step"
"""Session key of the chosen step."""

_DRIFT: Final = "J106"
"""The code of a file that is not in canonical form, and can be read."""

_NONE: Final[Mapping[str, str]] = MappingProxyType({})

_STORE, _DONE, _SHOWN = "studio-store", "studio-done", "studio-shown"


@dataclass(frozen=True, slots=True)
class Work:
    """An edition in the making."""

    folder: Path
    store: EditionStore
    edition: Edition
    problems: list[Problem]
    diagnoses: list[Diagnosis]
    messages: Catalogue

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages in which every text is to be written."""
        return self.edition.manifest.languages

    @property
    def shown_language(self) -> str:
        """Return the page's language if the edition has it, else the edition's first."""
        return self.messages.language if self.messages.language in self.languages else self.languages[0]

    def words(self, key: str) -> Texts:
        """Return a message in every language of the edition, as its files have it."""
        return {
            language: edition_catalogue(language, self.languages).say(key).translate(NO_ISOLATES)
            for language in self.languages
        }


def folder() -> Path:
    """Return the folder that the Studio was started for; it may not exist yet."""
    return Path(os.environ[STUDIO_VARIABLE])


def work(messages: Catalogue) -> Work | None:
    """Return the edition as it is in the folder now; None if it cannot be read, with its problems on the page."""
    found = _examined(str(folder()), stamp(folder()))
    if found.history is None:
        for problem in found.problems:
            st.error(str(problem))
            file = Path(problem.path)
            if file.is_file():
                st.code(excerpt(file.read_bytes().decode("utf-8", "replace"), problem.line, problem.line).numbered())
        return None
    return Work(folder(), _store(), found.history.edition, found.problems, found.diagnoses, messages)


@st.cache_resource(show_spinner=False, max_entries=2)
def _examined(path: str, seen: Stamp) -> Examination:
    del seen  # part of the key: another state of the files is another examination
    return examine(Path(path))


def _store() -> EditionStore:
    if _STORE not in st.session_state:
        st.session_state[_STORE] = EditionStore(folder())
    store: EditionStore = st.session_state[_STORE]
    return store


def step(work_now: Work, title: str, changes: Mapping[str, Change], rules: Collection[Rule] = ()) -> bool:
    """Write a step, and say on the page what was done or why it was not.

    A step with ``rules`` is taken back if the edition then breaks one of them, or has a value that cannot be read.
    """
    with reported():
        # A step must leave an edition that can be read: otherwise the page could show nothing to repair it with.
        if work_now.store.step(title, changes):
            edition, problems = read_edition(work_now.folder)
            if edition is None or _broken(problems) - _broken(work_now.problems):
                work_now.store.undo()
                raise ControlmapError(work_now.messages.say("studio.unreadable"))
            if rules and (refused := _refused(edition, problems, work_now, rules)):
                work_now.store.undo()
                raise ControlmapError("\n\n".join(refused))
            st.session_state[_DONE] = title
            st.session_state.pop(_SHOWN, None)
            return True
    return False


def _refused(edition: Edition, problems: list[Problem], work_now: Work, rules: Collection[Rule]) -> list[str]:
    """Return what a step made wrong, as `check` words it."""
    known = {(problem.code, problem.message) for problem in work_now.problems}
    found = [(problem.code, problem.message, problem.fix) for problem in problems]
    found += [(rule.code, finding.message, finding.fix) for rule in rules for finding in rule.run(edition)]
    return [
        f"{message}. {work_now.messages.say('studio.fix')}: {fix}."
        for code, message, fix in dict.fromkeys(found)
        if (code, message) not in known
    ]


def _broken(problems: list[Problem]) -> set[str]:
    """Return the files that are not YAML or GeoJSON."""
    return {Path(problem.path).name for problem in problems if problem.code[0] in "YJ" and problem.code != _DRIFT}


@contextmanager
def reported() -> Iterator[None]:
    """Show the errors of a step on the page, in place of a traceback."""
    try:
        yield
    except (ControlmapError, OSError) as error:
        st.session_state[_DONE] = None
        st.error(str(error))


def say_done(messages: Catalogue) -> None:
    """Say once what the last step did."""
    done = st.session_state.pop(_DONE, None)
    if done:
        st.toast(messages.say("studio.saved", step=done))


def show_ground(ground: BaseGeometry | None) -> None:
    """Point at ground on the map."""
    st.session_state[_SHOWN] = ground


def shown_ground() -> BaseGeometry | None:
    """Return the ground to point at."""
    ground: BaseGeometry | None = st.session_state.get(_SHOWN)
    return ground


def texts(
    work_now: Work,
    key: str,
    label: str,
    *,
    area: bool = False,
    first: Mapping[str, str] = _NONE,
    hints: Mapping[str, str] = _NONE,
) -> Texts:
    """Ask for a text in each of the edition's languages.

    ``first`` are words that some fields have at first, ``hints`` those that are shown in a field until it has words.
    """
    written: Texts = {}
    for language in work_now.languages:
        shown = label if len(work_now.languages) == 1 else f"{label} ({language})"
        name = f"{key}-{language}"
        field = st.text_area if area else st.text_input
        words = field(
            shown, first.get(language, ""), key=name, max_chars=MOST_LETTERS, placeholder=hints.get(language, "")
        )
        written[language] = words.strip()
    return written


def is_whole(written: Texts) -> bool:
    """Return whether there are words in every language."""
    return all(written.values())
