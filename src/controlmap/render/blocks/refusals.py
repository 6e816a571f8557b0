"""Why a reader's file was refused, in the reader's language: the errors themselves are in English."""

import re
from typing import Final

from controlmap.messages.catalogue import Catalogue

REASONS: Final = {
    r"no column of (?P<what>date|latitude|longitude)": "column",
    r"the column (?P<name>.+) more than once": "twice",
    r"day first or month first: (?P<example>.+?) can be": "order",
    r"more than (?P<n>[\d,.]+) rows": "rows",
    r"more than (?P<n>[\d,.]+) columns": "columns",
    r"different imprecise places": "imprecise",
    r"is not one of (?P<endings>.+)\.$": "ending",
    r"is not in (?P<encoding>[\w-]+), as was chosen": "encoding",
    r"is empty": "empty",
    r"unpacks to more|memory|processor time|nothing came back": "large",
    r"other files are being read|cannot start another process": "busy",
    r"should have one table|has more than .+ files": "members",
    r"sheets with cells": "sheets",
    r"encrypted": "encrypted",
    r"lines do not fit": "lines",
    r"not a known time zone": "zone",
    r"damaged": "damaged",
}
"""What an error says, and the end of the key of its translation. The first that is found counts."""


def refusal(messages: Catalogue, why: str) -> str:
    """Return why a file was refused, and what to do."""
    for pattern, reason in REASONS.items():
        if found := re.search(pattern, why):
            values = found.groupdict()
            if "what" in values:
                values["what"] = messages.say(f"refused.{values['what']}")
            return messages.say(f"refused.{reason}", **values)
    return messages.say("refused.other")
