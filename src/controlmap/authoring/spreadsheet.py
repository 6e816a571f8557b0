"""Protection against CSV injection: a spreadsheet evaluates a cell that begins like a formula."""

import re
from typing import Final

FORMULA: Final = "^[=+\\-@\t\r\n＝＋－＠]"
"""Characters that begin a formula; spreadsheets also accept the full-width ones of East Asian keyboards."""

NUMBER: Final = r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$"
"""A number is not a formula, whatever it begins with: half of all longitudes begin with a minus."""


def harmless(cell: object) -> object:
    """Return a cell that is safe to write to CSV: text that would be a formula is prefixed with an apostrophe."""
    if isinstance(cell, str) and re.match(FORMULA, cell) and not re.fullmatch(NUMBER, cell, re.ASCII):
        return f"'{cell}"
    return cell
