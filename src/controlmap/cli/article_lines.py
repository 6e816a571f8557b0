"""An article as plain text, from the author's own copy. It is read and never stored."""

import sys
from pathlib import Path

from controlmap.cli.streams import STREAM
from controlmap.errors import ControlmapError


def article_lines(article: Path) -> list[str]:
    """Return the lines that are not blank, each a numbered line of the article; ``-`` is standard input.

    Raises:
        ControlmapError: the file cannot be read, or is not UTF-8.

    """
    try:
        text = (sys.stdin.buffer.read() if article == STREAM else article.read_bytes()).decode("utf-8")
    except UnicodeDecodeError:
        # The cause is suppressed: its message quotes bytes of the text.
        raise ControlmapError(f"'{article}' is not UTF-8.") from None
    except OSError as error:
        raise ControlmapError(f"'{article}' cannot be read: {error.strerror or error}.") from error
    return [line for line in text.splitlines() if line.strip()]
