"""Data as scripts that hand it to the page: from disk a browser refuses `fetch`."""

import base64
import gzip
import json
from collections.abc import Mapping

from controlmap.render.web_map.map_assets import Asset, named_asset


def data_script(stem: str, parts: Mapping[str, object]) -> Asset:
    """Return parts of the page's data, each by its name, as they are: there at once for what comes after."""
    lines = [f"ControlMapSite.take({json.dumps(name)}, {_written(part)});\n" for name, part in parts.items()]
    return named_asset(stem, "js", "".join(lines).encode())


def packed_script(stem: str, parts: Mapping[str, object]) -> Asset:
    """Return parts of the page's data compressed: a fifth as large on disk, and there a moment later.

    For what is mostly markup. The browser unpacks it with its own ``DecompressionStream``.
    """
    # Without a date, so that the same edition gives the same file.
    packed = gzip.compress(_written(parts).encode(), compresslevel=9, mtime=0)
    return named_asset(stem, "js", f'ControlMapSite.takePacked("{base64.b64encode(packed).decode()}");\n'.encode())


def _written(part: object) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
