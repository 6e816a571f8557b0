"""Sites that may embed the dashboard in a frame: one setting, written as the origins of those sites."""

import re
from collections.abc import Iterable
from typing import Final

FRAME_ANCESTORS_VARIABLE: Final = "CONTROLMAP_FRAME_ANCESTORS"
"""Environment variable with the origins of the sites that may frame the dashboard, separated by spaces."""

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = rf"(?:(?:\*\.)?{_LABEL}(?:\.{_LABEL})+|localhost|\[[0-9a-f:.]+\])"
_ORIGIN: Final = re.compile(rf"https?://{_HOST}(?::[0-9]{{1,5}})?")
"""A host source of a Content-Security-Policy, without any character that could end the directive."""


def embedding_origins(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the origins of the sites that may frame the dashboard, in lower case and without repetition.

    Args:
        texts: origins such as `https://news.example`, or with `*.` for all subdomains of a host; several in one text
            are separated by spaces.

    Raises `ValueError` that names the first which is not an origin.

    """
    found = []
    for origin in " ".join(texts).lower().split():
        plain = origin.removesuffix("/")
        if not _ORIGIN.fullmatch(plain):
            raise ValueError(
                f"{origin!r} is not the origin of a site. Fix: write scheme and host, such as https://news.example"
            )
        found.append(plain)
    return tuple(dict.fromkeys(found))
