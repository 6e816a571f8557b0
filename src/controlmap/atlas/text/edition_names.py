"""The names of an edition in every form in which they are looked for, and what each may mean."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.naming_words import NamingWords
from controlmap.model.actor import Actor
from controlmap.model.edition import Edition
from controlmap.model.place import Place
from controlmap.model.text import LocalText
from controlmap.model.zone import Zone

_LEAST_TITLE_CASE: Final = 3
"""Letters from which an acronym may have only its first letter capitalised."""


_LEAST_COMMON: Final = 3
"""Letters that a country and its people have in common at least: "Turkey", "Turks"."""


class TargetKind(StrEnum):
    """The kind of thing that a name means."""

    ZONE = "zone"
    PLACE = "place"
    ACTOR = "actor"


class Target(NamedTuple):
    """One thing that a name may mean: a zone, a place or an actor of the edition."""

    kind: TargetKind
    id: str


class Case(StrEnum):
    """How a word must be capitalised to be a name."""

    ANY = "any"
    CAPITAL = "capital"
    """With a capital: in lower case it is an ordinary word."""
    ACRONYM = "acronym"
    """In capitals, or with one at its beginning, as some newspapers write acronyms that are read as words."""
    EXACT = "exact"
    """Character for character: an acronym that is also a word ("IS", "US"), or too short to be read as one."""


@dataclass(frozen=True, slots=True)
class Name:
    """One folded name and everything that it may mean."""

    text: str
    targets: tuple[Target, ...]
    case: Case
    ordinary: bool
    """Whether it is as often an ordinary word."""
    bare: bool = False
    """Whether it lacks the Arabic article that it has in the edition: it then needs another before it."""
    full: frozenset[str] = frozenset()
    """The words of the longer name that it is the last word of: a surname after other words is someone else's."""
    written: str = ""
    """The name as the edition writes it."""
    generic: bool = False
    """Whether it names a group without naming a country: the words beside it may say that it is another country's."""
    common: bool = False
    """Whether it is a common noun after an article ("the agency"), which stands for a name that was given before."""
    seat: bool = False
    """Whether it is a city that stands for a country's government: after "in", the city itself is meant."""


class EditionNames:
    """The names of an edition in every form in which they are looked for."""

    def __init__(self, edition: Edition, naming: NamingWords) -> None:
        self._edition = edition
        self._naming = naming
        records: tuple[Zone | Place | Actor, ...] = (*edition.zones, *edition.places, *edition.actors)
        marked = (word for record in records for word in record.ordinary)
        self._ordinary = naming.lists.ordinary | {form for word in marked for form in self._with_and_without(word)}

    def _with_and_without(self, word: str) -> Iterator[str]:
        """Return a word, folded, and without the article that is written as one with it."""
        text = fold_name(word)
        yield text
        yield from (text.removeprefix(prefixes.article) for prefixes in self._naming.prefixes)

    def every(self) -> Iterator[Name]:
        """Return each folded name once, with all its possible meanings."""
        targets: dict[str, dict[Target, None]] = {}
        spelled: dict[str, str] = {}
        cases: dict[str, Case] = {}
        whole: set[str] = set()
        for written, target in _written(self._edition):
            forms = [*self._forms(written), *(self._origins(written) if target.kind is TargetKind.ACTOR else ())]
            for text, case, bare in forms:
                targets.setdefault(text, {})[target] = None
                spelled.setdefault(text, written)
                cases[text] = case if text not in cases else min(cases[text], case)
                whole |= set() if bare else {text}
        zones = {fold_name(name) for zone in self._edition.zones for name in _spellings(zone.name, zone.short, ())}
        for place in self._edition.places:
            for text in self._without_rank(place):
                meant = targets.setdefault(text, {})
                # A zone that is called so itself is meant by it; one that merely includes the place is not.
                if text not in zones and all(target.kind is TargetKind.ZONE for target in meant):
                    meant[Target(TargetKind.PLACE, place.id)] = None
                    cases.setdefault(text, Case.ANY)
                    spelled.setdefault(text, place.name.say(self._edition.manifest.languages[0]))
                    whole.add(text)
        generic = self._generic_names(targets)
        full, seats = self._full_names(), self._seats()
        for text, meant in targets.items():
            kinds = {target.kind for target in meant}
            surname = full.get(text, frozenset()) if kinds == {TargetKind.ACTOR} else frozenset()
            yield Name(
                text,
                tuple(meant),
                cases[text],
                ordinary=text in self._ordinary,
                bare=text not in whole,
                full=surname,
                written=spelled[text],
                common=text in self._ordinary and self._is_common_noun(spelled[text]),
                generic=text in generic,
                seat=text in seats,
            )

    def _is_common_noun(self, written: str) -> bool:
        """Return whether the edition writes a name as an article and a word in lower case."""
        article, _, noun = written.partition(" ")
        return article in self._naming.lists.articles and noun.islower()

    def _generic_names(self, targets: Mapping[str, Iterable[Target]]) -> set[str]:
        """Return the names of groups that name no country: other countries have groups of the same names."""
        lists, foreign = self._naming.lists, self._naming.foreign
        named: dict[str, list[str]] = {}
        others = {target for text, meant in targets.items() if foreign.is_foreign(text.split()[0]) for target in meant}
        for text, meant in targets.items():
            kinds = {target.kind for target in meant}
            stateless = not any(foreign.is_own(word) or foreign.is_foreign(word) for word in text.split())
            if stateless and not others.intersection(meant) and TargetKind.PLACE not in kinds:
                for target in meant:
                    if target.kind is TargetKind.ACTOR:
                        named.setdefault(target.id, []).append(text)
        heads = lists.common_parties | lists.party_heads
        return {text for names in named.values() if any(heads & {*one.split()} for one in names) for text in names}

    def _seats(self) -> set[str]:
        """Return the names of countries' governments that resemble no other name of the country, as capitals do."""
        articles = tuple(prefixes.article for prefixes in self._naming.prefixes)
        found = set()
        for actor in self._edition.actors:
            if not any(self._naming.foreign.is_country_itself(fold_name(name)) for name in actor.name.root.values()):
                continue
            every = {fold_name(name) for name in _spellings(actor.name, actor.short, actor.aliases)}
            begun = [_beginning(name, articles) for name in every]
            words = {fold_name(name) for name in actor.aliases if not name.isupper()} - self._naming.languages
            found |= {word for word in words if word.isalpha() and begun.count(_beginning(word, articles)) == 1}
        return found

    def _full_names(self) -> dict[str, frozenset[str]]:
        """Return the words of each actor's name by the last of them, in languages where that one is the surname."""
        return {
            words[-1]: frozenset(words)
            for language in self._naming.surname_languages
            for actor in self._edition.actors
            if len(words := fold_name(actor.name.say(language)).split()) > 1
        }

    def _without_rank(self, place: Place) -> Iterator[str]:
        """Yield the names of a crossing or a base without that word, which many texts leave out."""
        for written in _spellings(place.name, None, place.aliases):
            words = fold_name(written).split()
            shorter = " ".join(word for word in words if word not in self._naming.lists.place_ranks)
            if 0 < len(shorter) < len(" ".join(words)):
                yield shorter

    def _forms(self, written: str) -> Iterator[tuple[str, Case, bool]]:
        """Return the folded forms of a name, how each must be written and whether it lacks its article."""
        naming = self._naming
        for article in naming.lists.articles:
            written = written.removeprefix(f"{article} ")
        text = fold_name(written)
        acronym = written.isupper() and written.isalpha() and len(written) <= naming.longest_acronym
        # "The coalition" is written in lower case as often.
        capital = text in self._ordinary - naming.lists.common_parties and written[0].isupper()
        case = Case.CAPITAL if capital else Case.ANY
        if acronym:
            case = Case.EXACT if len(written) < _LEAST_TITLE_CASE or text in self._ordinary else Case.ACRONYM
        yield text, case, False
        if acronym:
            yield ".".join(text), Case.ANY, False
            yield ".".join(text) + ".", Case.ANY, False
        for ending, other in naming.plurals.items():
            if text.endswith(ending):
                yield text.removesuffix(ending) + other, case, False
                for prefixes in naming.prefixes:
                    yield text.removesuffix(ending).removeprefix(prefixes.article) + other, case, False
        yield from ((form, case, False) for form in naming.in_other_cases(text))
        for prefixes in naming.prefixes:
            if text.startswith(prefixes.article):
                # An adjective of origin is used without the article as often: الروسي, روسي. A name is not.
                bare = " " in text or not text.endswith(naming.origin_endings)
                yield text.removeprefix(prefixes.article), case, bare

    def _origins(self, written: str) -> Iterator[tuple[str, Case, bool]]:
        """Return the other genders and numbers of an adjective of origin, with and without its article."""
        text, endings = fold_name(written), self._naming.origin_forms
        # As written: a hamza that is folded to the ending's first letter belongs to the word ("refugees").
        longest = next((one for one in endings if text.endswith(one) and written[-len(one) :][0] == one[0]), "")
        for prefixes in self._naming.prefixes if longest and " " not in text else ():
            if text.startswith(prefixes.article):
                for form in (text.removesuffix(longest) + ending for ending in endings):
                    yield form, Case.ANY, False
                    yield form.removeprefix(prefixes.article), Case.ANY, False


def _written(edition: Edition) -> Iterator[tuple[str, Target]]:
    for zone in edition.zones:
        for name in _spellings(zone.name, zone.short, zone.aliases):
            yield name, Target(TargetKind.ZONE, zone.id)
    for place in edition.places:
        for name in _spellings(place.name, None, place.aliases):
            yield name, Target(TargetKind.PLACE, place.id)
    for actor in edition.actors:
        # Another text cannot refer to a speaker whom the article quotes anonymously.
        for name in () if actor.anonymous else _spellings(actor.name, actor.short, actor.aliases):
            yield name, Target(TargetKind.ACTOR, actor.id)


def _beginning(name: str, articles: Iterable[str]) -> str:
    """Return the letters at a name's beginning, after an article, that a country has in common with its people."""
    for article in articles:
        name = name.removeprefix(article)
    return name[:_LEAST_COMMON]


def _spellings(name: LocalText, short: LocalText | None, aliases: Iterable[str]) -> list[str]:
    """Return every spelling, also without what a name adds in brackets: "X (held by Y)"."""
    written = [*name.root.values(), *(short.root.values() if short else ()), *aliases]
    return [*written, *(each.partition(" (")[0] for each in written if " (" in each)]
