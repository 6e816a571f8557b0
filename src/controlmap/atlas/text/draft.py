"""A draft of ``annotations.yaml`` from the names in a text: a starting point that contains none of the text itself."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.mentions import Mention, ReadText
from controlmap.atlas.text.sentences import Sentence, sentences

_HEAD: Final = """\
# A draft: one entry for each sentence that names something of this edition.
# For each, write what the sentence says in your own words, who says it and in what way; remove what it is not about.
# Until a speaker is one of actors.yaml, `controlmap check` refuses the file.
annotations:
"""
_LISTS: Final = {TargetKind.ZONE: "zones", TargetKind.PLACE: "places", TargetKind.ACTOR: "actors"}


def draft_annotations(text: str, reading: ReadText, day: date) -> str:
    """Return the draft as YAML; sentences are numbered from 1, like lines."""
    entries = [_entry(number, sentence, found, day) for number, sentence, found in _naming(text, reading)]
    return _HEAD + "\n".join(entries) if entries else _HEAD.replace("annotations:\n", "annotations: []\n")


def _naming(text: str, reading: ReadText) -> Iterator[tuple[int, Sentence, list[Mention]]]:
    """Yield each sentence that contains a name, with its mentions. Sentences and mentions are both in order."""
    left = list(reading.mentions)[::-1]
    for number, sentence in enumerate(sentences(text), start=1):
        found = []
        while left and left[-1].start < sentence.end:
            found.append(left.pop())
        if found:
            yield number, sentence, found


def _entry(number: int, sentence: Sentence, found: list[Mention], day: date) -> str:
    targets = dict.fromkeys(mention.target for mention in found)
    about = [
        f"      {key}: [{', '.join(target.id for target in targets if target.kind is kind)}]"
        for kind, key in _LISTS.items()
        if any(target.kind is kind for target in targets)
    ]
    return "\n".join(
        (
            f"  - id: s{number:03}-to-be-named",
            f"    line: {number}",
            "    text:",
            f"      en: 'To be written: what sentence {number} says (characters {sentence.start} to {sentence.end}).'",
            "    about:",
            *about,
            "    speaker: to-be-named",
            "    modality: reported-fact",
            f"    when: '{day.isoformat()}'",
            "",
        )
    )
