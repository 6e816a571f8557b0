"""Data wrapped in scripts, since browsers refuse `fetch` for pages opened from disk."""

import base64
import gzip
import json
from collections.abc import Mapping
from typing import Final

from controlmap.render.web_map.map_assets import Asset, named_asset

_SYSTEM: Final = 9
"""Where gzip's header names the system that packed, by a number that differs between versions of Python."""
_UNKNOWN: Final = 255


def data_script(stem: str, parts: Mapping[str, object]) -> Asset:
    """Return parts of the page's data, by name, uncompressed: available at once to the next script."""
    lines = [f"ControlMapSite.take({json.dumps(name)}, {_written(part)});\n" for name, part in parts.items()]
    return named_asset(stem, "js", "".join(lines).encode())


def packed_script(stem: str, parts: Mapping[str, object]) -> Asset:
    """Return parts of the page's data compressed: a fifth of the size, and available a moment later.

    For data that is mostly markup. The browser unpacks it with its built-in ``DecompressionStream``. Base 85 takes a
    sixteenth less than base 64, and has neither quotes nor backslashes.
    """
    # Without a timestamp, so that the same edition produces identical files.
    packed = bytearray(gzip.compress(_written(parts).encode(), compresslevel=9, mtime=0))
    packed[_SYSTEM] = _UNKNOWN
    return named_asset(stem, "js", f'ControlMapSite.takePacked("{base64.b85encode(packed).decode()}");\n'.encode())


def _written(part: object) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
