"""Strangers who bring tables to the page Events, one after another, and note what they are told."""

import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tests.load.crowd import FAILURES
from tests.load.reader import Reader

FILES_A_VISIT: Final = 20
"""Then the stranger leaves, and another one comes."""
FIELD: Final = "events-file"
_REFUSED: Final = re.compile(r"This file cannot be shown\. ([^<]+)")
_SHOWN: Final = 'data-panel="brought-events"'
_BUSY: Final = "other files are being read"


class Brought(NamedTuple):
    """A file to bring."""

    name: str
    content: bytes
    what: str


@dataclass
class Uploads:
    """What came of all files."""

    sentences: Counter[str] = field(default_factory=Counter)
    """How often each refusal was told; of the others the word "shown"."""
    busy: int = 0
    took_s: list[tuple[float, str]] = field(default_factory=list)
    """From sending a file to the answer, and what the file was."""
    faults: list[str] = field(default_factory=list)
    """Files that got neither counts nor a sentence, or a notice of a fault."""


async def bring(address: str, files: Iterator[Brought], uploads: Uploads) -> None:
    """Bring files for as long as there are any; several strangers may share them."""
    file = next(files, None)
    while file is not None:
        try:
            async with Reader(address) as stranger:
                await stranger.open("events")
                for _ in range(FILES_A_VISIT):
                    if file is None:
                        return
                    shown = await _bring_one(stranger, file, uploads)
                    file = next(files, None)
                    if shown:
                        break  # the page shows the events in the place of the field
        except FAILURES as failure:
            uploads.faults.append(f"{file.what if file else 'at the end'}: {type(failure).__name__}: {failure}")
            file = next(files, None)


async def _bring_one(stranger: Reader, file: Brought, uploads: Uploads) -> bool:
    """Bring a file; return whether its events are shown."""
    began = time.perf_counter()
    answer = await stranger.upload(FIELD, file.name, file.content)
    uploads.took_s.append((time.perf_counter() - began, file.what))
    uploads.faults.extend(f"{file.what}: {fault}" for fault in answer.faults)
    refused, shown = _REFUSED.search(answer.html), _SHOWN in answer.html
    if refused:
        uploads.busy += _BUSY in refused[1]
        uploads.sentences[refused[1]] += 1
    elif shown:
        uploads.sentences["shown"] += 1
    else:
        uploads.faults.append(f"{file.what}: no sentence")
    return shown
