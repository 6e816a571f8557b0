"""The exit statuses of the command line."""

from typing import Final

FAILED: Final = 1
"""Something is wrong with an edition or a table, or a file cannot be read or written: the message says which."""
MISUSE: Final = 2
"""A wrong argument or option; nothing was done."""
INTERRUPTED: Final = 130
"""Ctrl+C."""

EXIT_STATUSES: Final = (
    "Exit status: 0 if all went well; 1 for problems in an edition, rejected rows of an import, or a file that cannot"
    " be read or written; 2 for a wrong argument; 130 after Ctrl+C."
)
