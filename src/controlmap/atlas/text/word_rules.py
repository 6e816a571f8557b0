"""Rules that reject names within longer names."""

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import Case, TargetKind
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution


def part_of_longer_name(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is followed by the head of a longer one, or an everyday word within a longer name."""
    name, after = near.hit.name, near.written_after()
    if after[:1].isupper() and near.word_after & near.words.name_heads:
        return Resolution(None, Reason.LONGER_NAME)
    adjective = near.only(TargetKind.ACTOR) and name.text.endswith(near.naming.origin_forms)
    country = near.naming.foreign.is_country_itself(name.text)
    if _is_after_head(near) or (near.word_before & near.words.leading_heads and (country or not adjective)):
        return Resolution(None, Reason.LONGER_NAME)
    followed = after[:1].isupper() and not near.adjacent(1)
    headline = near.capital_after(1)
    if followed and (near.before or not headline) and near.naming.foreign.is_country([name.text]):
        return Resolution(None, Reason.LONGER_NAME)
    if not name.ordinary or name.case is not Case.CAPITAL or " " in name.text:
        return None
    if set(name.text.split()) <= near.words.compass and after[:1].isupper() and near.adjacent(1):
        return Resolution(None, Reason.DIRECTION)
    before = near.written_before() if len(near.before) > 1 else ""
    stranger_before = before[:1].isupper() and not near.adjacent(-1) and not near.word_before & near.words.articles
    return Resolution(None, Reason.LONGER_NAME) if stranger_before or followed else None


def _is_after_head(near: ContextWindow) -> bool:
    """Return whether a capitalised head of a longer name and "of" come before: "Bank of X"."""
    if not near.word_before & near.words.genitives or not near.naming.before(near.before[1:]) & near.words.name_heads:
        return False
    return near.capital_before(1)


def namesake(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is part of another person's name, or of a thing named after someone."""
    name = near.hit.name
    if {target.kind for target in name.targets} == {TargetKind.PLACE} and _speaks(near):
        return Resolution(None, Reason.NAMESAKE)
    actor = near.only(TargetKind.ACTOR)
    if actor is None or " " in name.text or name.text in near.words.common_parties:
        return None
    before, after = near.written_before(), near.written_after()
    if (before and near.word_before & near.words.features) or (after and near.word_after & near.words.features):
        return Resolution(None, Reason.NAMESAKE)
    if _has_first_name(near, before):
        return Resolution(None, Reason.NAMESAKE)
    if name.full and (_stranger(near, after) or (len(near.before) > 1 and _stranger(near, before))):
        return Resolution(None, Reason.NAMESAKE)
    return None


def _has_first_name(near: ContextWindow, before: str) -> bool:
    """Return whether a country's name comes after a first name, inside a sentence: "beside Michael Jordan"."""
    if not near.naming.foreign.is_country_itself(near.hit.name.text) or not before[:1].isupper():
        return False
    known = near.words.titles | near.words.compass | near.words.articles | near.naming.foreign.calendar
    inside = len(near.before) > 1 and not near.written_after()[:1].isupper()
    return inside and not near.adjacent(-1) and fold_name(before) not in known


def _speaks(near: ContextWindow) -> bool:
    """Return whether a verb of speaking stands right before, as only before a person's name: "said X, a nurse"."""
    first, _, rest = near.hit.name.text.partition(" ")
    if rest and first in near.words.place_nouns:  # "says crossing X"
        return False
    return bool(near.word_before & near.naming.statements.speech) and not near.preposition


def _stranger(near: ContextWindow, word: str) -> bool:
    """Return whether a word next to a surname makes it another person's."""
    return word[:1].isupper() and fold_name(word) not in near.hit.name.full | near.words.titles
