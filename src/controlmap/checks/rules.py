"""Every rule, in the order of codes."""

from typing import Final

from controlmap.checks import (
    article,
    border,
    dangling,
    days,
    evidence,
    overlaps,
    repeated_ids,
    spots,
    words,
    zone_files,
)
from controlmap.checks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    dangling.DANGLING_STATEMENT,
    article.LINE_WITHOUT_STATEMENT,
    article.LINE_BEYOND,
    article.TIME_UNREADABLE,
    dangling.DANGLING_BACKING,
    evidence.HOLDER_WITHOUT_COLOUR,
    evidence.HOLDERS_ALIKE,
    dangling.DANGLING_EVENT,
    days.EVENT_OUTSIDE,
    days.EVENT_AND_HOLDS,
    repeated_ids.REPEATED_IDS,
    dangling.DANGLING_MANIFEST,
    days.DAYS_IN_ORDER,
    border.BOUNDS_ASTRAY,
    spots.PLACE_OUTSIDE,
    dangling.DANGLING_SOURCE,
    words.LANGUAGE_MISSING,
    words.HIDDEN_CHARACTER,
    zone_files.ZONE_WITHOUT_FILE,
    zone_files.FILE_WITHOUT_ZONE,
    dangling.DANGLING_CONTROLLER,
    overlaps.SAME_RANK_OVERLAP,
    border.HOLD_OUTSIDE,
    spots.LANDMARK_ASTRAY,
    article.SPOKEN_OF_BY_NOBODY,
    article.SILENCE_BROKEN,
    zone_files.ZONE_WITHOUT_GROUND,
    days.HOLD_NEVER_SHOWN,
    evidence.ARTICLE_NOT_CITED,
    evidence.OVERCONFIDENT,
)
