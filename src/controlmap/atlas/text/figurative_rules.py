"""Rules that reject a name where it is a dateline, a product's or a language's."""

import re
from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_DATELINE: Final = re.compile(r"(?:\s*[,/][^—–\n]{1,30}?|\s*\([^)\n]{1,40}\))*\s(?:—|–|--?)\s")
_NEXT: Final = re.compile(r"([^\w]*)([^\W_]+)")
_NEIGHBOURS: Final = 3
_SENTENCE: Final = 8
"""Words before an adjective without a noun among which a verb of speaking makes it a language."""
_AHEAD: Final = 60


def dateline(near: ContextWindow, _: Holders) -> Resolution | None:
    """Take a city at a line's beginning, before a dash, for the place of writing, and not for a government."""
    place = near.only(TargetKind.PLACE)
    if near.only(TargetKind.ACTOR) is None or not (near.hit.name.seat or place):
        return None
    start, end = near.text.span(near.hit.start, near.hit.end)
    line = near.text.original.rfind("\n", 0, start) + 1
    if near.text.original[line:start].strip():
        return None
    reporter = near.naming.before(near.after[1:]) | {*near.after[1:_NEIGHBOURS]}
    written = not near.written_after() and reporter & near.words.reporters
    if not written and not _DATELINE.match(near.text.original[end : end + 120]):
        return None
    return Resolution(place, Reason.DATELINE)


def product(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is part of what a dish or a good is called: "X soap", "coffee X-ish"."""
    place = near.only(TargetKind.PLACE)
    if place is None and not _is_adjective(near):
        return None
    goods = near.words.dishes | (near.words.products if place else frozenset())
    if near.in_joined_script:
        return Resolution(None, Reason.PRODUCT) if near.naming.after(near.before) & goods else None
    return Resolution(None, Reason.PRODUCT) if near.written_after() and near.word_after & goods else None


def language(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject the adjective of a people where its language is meant."""
    name = near.hit.name
    if not _is_adjective(near) or name.text not in near.naming.languages:
        return None
    cues = near.words.language_cues
    if near.in_joined_script:
        left_out = near.naming.languages | near.words.translating
        spoken = [word for word in near.before if word not in left_out and word != near.joined]
        reach = _NEIGHBOURS if near.word_before & (near.words.translating | near.naming.languages) else 1
        forms = {form for at in range(reach) for form in near.naming.before(spoken[at:])}
        return Resolution(None, Reason.LANGUAGE) if forms & cues or near.by_article else None
    if near.word_after & cues:
        return Resolution(None, Reason.LANGUAGE)
    if not _has_no_noun(near):
        return None
    others = near.naming.languages | near.words.conjunctions
    listed = [word for word in near.before if word not in others][:_SENTENCE]
    beside = {*near.before[:_NEIGHBOURS], *near.after[:_NEIGHBOURS]} & near.naming.languages
    cued = any(word in cues for word in listed) or near.word_before & near.words.within
    if near.word_after & near.words.copulas and not near.word_before & near.words.articles:
        return Resolution(None, Reason.LANGUAGE)
    return Resolution(None, Reason.LANGUAGE) if cued or beside else None


def _is_adjective(near: ContextWindow) -> bool:
    """Return whether a name is a party's, of one word, and not a country's own or its capital's."""
    name = near.hit.name
    if " " in name.text or name.seat or near.only(TargetKind.ACTOR) is None:
        return False
    return not near.naming.foreign.is_country_itself(name.text)


def _has_no_noun(near: ContextWindow) -> bool:
    """Return whether no noun can follow the name and the languages after it: a mark, a preposition or the end."""
    words, end = near.words, near.text.span(near.hit.start, near.hit.end)[1]
    for joint, word in _NEXT.findall(near.text.original[end : end + _AHEAD]):
        folded = fold_name(word)
        if folded in near.naming.languages or folded in words.conjunctions:
            continue
        between = bool(joint.strip(" \n-"))
        return between or folded in words.place_prepositions | words.party_prepositions | words.auxiliaries
    return True
