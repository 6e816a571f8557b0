"""What a spreadsheet would reckon rather than show. Whoever writes CSV asks here."""

import re
from typing import Final

FORMULA: Final = "^[=+\\-@\t\r\n＝＋－＠]"
"""Signs after which a spreadsheet reckons; it takes the wide ones of East Asian keyboards for the others."""

NUMBER: Final = r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$"
"""A cell that is a number is no formula, whatever it begins with: half of all longitudes begin with a minus."""


def harmless(cell: object) -> object:
    """Return a cell as it may be written: text that would be a formula stands behind an apostrophe."""
    if isinstance(cell, str) and re.match(FORMULA, cell) and not re.fullmatch(NUMBER, cell, re.ASCII):
        return f"'{cell}"
    return cell
