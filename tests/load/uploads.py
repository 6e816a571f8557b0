"""Uploads of tables to the page Events, one after another, with a record of the messages about them."""

import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tests.load.crowd import FAILURES
from tests.load.reader import Reader

FILES_A_VISIT: Final = 20
"""After this many the client leaves, and another one comes."""
FIELD: Final = "events-file"
_REFUSED: Final = re.compile(r"This file cannot be shown\. ([^<]+)")
_SHOWN: Final = 'data-panel="brought-events"'
_BUSY: Final = "other files are being read"


class Brought(NamedTuple):
    """A file to upload."""

    name: str
    content: bytes
    what: str


@dataclass
class Uploads:
    """The results for all files."""

    sentences: Counter[str] = field(default_factory=Counter)
    """How often each refusal was given; for the others, the word "shown"."""
    busy: int = 0
    took_s: list[tuple[float, str]] = field(default_factory=list)
    """Seconds from sending a file to the answer, and the file's description."""
    faults: list[str] = field(default_factory=list)
    """Files that got neither counts nor a message, or an error notice."""


async def bring(address: str, files: Iterator[Brought], uploads: Uploads) -> None:
    """Upload files for as long as there are any; several clients may share them."""
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
                        break  # the page shows the events in place of the field
        except FAILURES as failure:
            uploads.faults.append(f"{file.what if file else 'at the end'}: {type(failure).__name__}: {failure}")
            file = next(files, None)


async def _bring_one(stranger: Reader, file: Brought, uploads: Uploads) -> bool:
    """Upload a file; return whether its events are shown."""
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
