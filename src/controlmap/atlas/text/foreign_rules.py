"""Rules that reject the parties of other countries: words beside a group's name say whose it is."""

from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import Target, TargetKind
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_PHRASE: Final = 4
"""Words after "in" or "of" in which the edition's own country or a known name shows that its own party is meant."""

_COUNTRY: Final = 2
"""Words of the longest country's name that is recognised at the beginning of a sentence."""


def party_of_another(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a group's name if the context names another country, or an unspecified group."""
    actor, name = near.only(TargetKind.ACTOR), near.hit.name
    if actor is None or not (name.generic or name.text in near.words.common_parties):
        return None
    # Where adjectives follow their noun, a name before it is something else.
    beside = None if any(one.writes(name.text[0]) for one in near.naming.prefixes) else near.neighbour(-1)
    if beside and beside[1].strip() in {"", *near.words.possessive_endings}:
        if beside[0].name.full:  # a person's party or government
            return None
        others = all(_names_another(target, actor) for target in beside[0].name.targets)
        return Resolution(None, Reason.ANOTHERS) if others else None
    of_another = _said_before(near) or _said_after(near) or _was_anothers(near)
    return Resolution(None, Reason.ANOTHERS) if of_another else None


def _names_another(target: Target, actor: Target) -> bool:
    return target.kind is TargetKind.ACTOR and target.id != actor.id


def _said_before(near: ContextWindow) -> bool:
    """Return whether the word before is an indefinite one, another country, its adjective, or an unknown name."""
    foreign, written, owner = near.naming.foreign, near.written_before(), near.owner_before()
    if _in_another_country(near):
        return True
    if owner:
        whose = fold_name(owner)
        if " " in near.hit.name.text and near.written[:1].isupper():  # a commander's, whose country is not said
            return foreign.is_country([whose]) or foreign.is_foreign(whose) or foreign.sounds_foreign(whose)
        return not foreign.is_own(whose)
    if near.word_before & near.words.indefinite and near.hit.name.text in near.words.common_parties:
        return True
    word = fold_name(written)
    known = near.words.faiths | foreign.calendar | near.words.articles
    if not written[:1].isupper() or foreign.is_own(word) or word in known:
        return False
    return not near.opens or foreign.is_country([word]) or foreign.is_foreign(word) or foreign.sounds_foreign(word)


def _was_anothers(near: ContextWindow) -> bool:
    """Return whether the sentence has the same noun before, as another country's: "the X-ish army ..., the army"."""
    words, name = near.before[::-1], near.hit.name.text
    beside = near.neighbour(1)
    located = beside is not None and {*beside[1].split()} <= near.words.location
    if located or (near.after and near.naming.foreign.is_own(near.after[0])):
        return False
    step = 1 if near.in_joined_script else -1
    return any(
        word == name and 0 <= at + step < len(words) and near.naming.foreign.is_foreign(words[at + step])
        for at, word in enumerate(words)
    )


def _in_another_country(near: ContextWindow) -> bool:
    """Return whether the sentence begins with another country: "In X, the government ..."."""
    opening = [word for word in near.before[::-1] if word not in near.words.articles]
    country = opening[1:]
    return (
        0 < len(country) <= _COUNTRY and opening[0] in near.words.location and near.naming.foreign.is_country(country)
    )


def _said_after(near: ContextWindow) -> bool:
    """Return whether another country, its adjective, or an unknown name follows."""
    after, foreign = near.after, near.naming.foreign
    if after and not foreign.is_own(after[0]) and _is_of_other_origin(near):
        return True
    if not after or any(foreign.is_own(word) for word in after[: _PHRASE + 1]):
        return False
    if near.in_joined_script and near.word_after & near.words.indefinite:
        return True
    if not near.word_after & near.words.location or len(after) == 1:
        return False
    if foreign.is_country(after[1:]):
        return True
    beside = near.neighbour(1)
    known = beside is not None and len(beside[1].split()) < _PHRASE
    return not known and near.capital_after(1) and after[1] not in foreign.calendar | near.words.compass


def _is_name_of_another(near: ContextWindow) -> bool:
    """Return whether a name of another party of the edition follows directly: "the army the-American"."""
    beside, actor = near.neighbour(1), near.only(TargetKind.ACTOR)
    if beside is None or beside[1].strip() or actor is None:
        return False
    if not beside[0].name.text.endswith(near.naming.origin_forms):
        return False
    return all(_names_another(target, actor) for target in beside[0].name.targets)


def _is_of_other_origin(near: ContextWindow) -> bool:
    """Return whether an adjective of another country follows, in a language where it follows its noun."""
    word = near.after[0]
    if word in near.words.relatives:
        return False
    return any(
        word.startswith(prefixes.article)
        and (
            near.naming.foreign.is_foreign(word)
            or _is_name_of_another(near)
            or any(
                near.hit.name.text.endswith(ending.noun) and word.endswith(ending.adjective)
                for ending in near.naming.origin_adjectives
            )
        )
        for prefixes in near.naming.prefixes
    )
