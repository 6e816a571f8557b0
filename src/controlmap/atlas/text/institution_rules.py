"""Rules that reject names of institutions, of clubs and of towns abroad that are named after a place or a people."""

import re
from itertools import takewhile
from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_HEAD: Final = 3
"""Words after an adjective among which the head of an institution's name is."""
_AHEAD: Final = 60
_AROUND: Final = 300
"""Characters on each side of a name in which words for a game are looked for."""
_CUES: Final = 2
_REGION: Final = re.compile(r",\s+([^\W\d_]+(?:[ \n][^\W\d_]+)?)")


def institution(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a people's adjective that is part of an institution's name: "the X-ish Red Crescent"."""
    name = near.hit.name
    if near.only(TargetKind.ACTOR) is None or " " in name.text:
        return None
    if near.in_joined_script:
        headed = name.text.endswith(near.naming.origin_forms) and near.naming.before(near.before[1:])
        return Resolution(None, Reason.LONGER_NAME) if headed and headed & near.words.institutions else None
    end = near.text.span(near.hit.start, near.hit.end)[1]
    following = re.findall(r"\s([\w'’]+)|([^\s\w])", near.text.original[end : end + _AHEAD])
    capitals = takewhile(lambda found: found[0][:1].isupper(), following[:_HEAD])
    heads = {fold_name(word) for word, _ in capitals} & near.words.institutions
    return Resolution(None, Reason.LONGER_NAME) if heads else None


def club(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a club that is called after a town or the army, in a text on a game."""
    if near.hit.name.text in near.words.clubs:
        return Resolution(None, Reason.LONGER_NAME) if _is_about_a_game(near) else None
    before = near.written_before()
    if near.only(TargetKind.PLACE) is None or len(near.before) != 1 or not before[:1].isupper():
        return None
    words = near.words
    known = words.place_prepositions | words.place_nouns | words.compass | words.city_adjectives | words.articles
    if fold_name(before) in known or near.adjacent(-1) or not _is_about_a_game(near):
        return None
    return Resolution(None, Reason.LONGER_NAME)


def _is_about_a_game(near: ContextWindow) -> bool:
    """Return whether the text around the name has several words for a game."""
    around = near.text.folded[max(0, near.hit.start - _AROUND) : near.hit.end + _AROUND]
    cues = {form for word in re.findall(r"[^\W_]+", around) for form in near.naming.before([word])}
    return len(cues & near.words.games) >= _CUES


def town_abroad(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a town before a comma and a region of another country: "X, Ohio"."""
    if near.only(TargetKind.PLACE) is None or near.in_joined_script:
        return None
    end = near.text.span(near.hit.start, near.hit.end)[1]
    found = _REGION.match(near.text.original[end : end + _AHEAD])
    if found is None or not found.group(1)[0].isupper():
        return None
    region = fold_name(found.group(1)).split()
    named = {region[0], "".join(region)}
    return Resolution(None, Reason.LONGER_NAME) if named & near.words.regions_abroad else None
