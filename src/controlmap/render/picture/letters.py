"""Text metrics, and the typeface of a PNG.

An SVG names its typeface and the viewer provides it. A PNG needs one of its own, Arabic included, on a machine that may
have none. The files in ``fonts/`` are subsets of Noto Sans (SIL Open Font License).
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from PIL import ImageFont

FAMILY: Final = "'Noto Sans', 'Noto Sans Arabic', 'Source Sans 3', system-ui, sans-serif"
_MEASURED_AT_PX: Final = 100
_ISOLATE_RTL, _END_ISOLATE = "\u2067", "\u2069"


def font_files() -> list[str]:
    """Return the paths of the typeface's files."""
    return [str(path) for path in sorted(_folder().glob("*.ttf"))]


def width_px(text: str, size: float, *, bold: bool = False, spacing: float = 0.0) -> float:
    """Return the width of a line in px.

    Args:
        text: one line, in any script of the typeface.
        size: font size, in px.
        bold: whether the text is bold.
        spacing: extra letter-spacing, in px.

    """
    return float(_font(bold=bold).getlength(text)) * size / _MEASURED_AT_PX + spacing * len(text)


def isolated(text: str, direction: str) -> str:
    """Return a line isolated in its own direction, so that its full stop comes last, not first."""
    return f"{_ISOLATE_RTL}{text}{_END_ISOLATE}" if direction == "rtl" else text


def broken(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Break a text into lines no wider than ``width`` px, at its spaces."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_px(longer, size, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _font(*, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_folder() / f"NotoSans-{'Bold' if bold else 'Regular'}.ttf", _MEASURED_AT_PX)


def _folder() -> Path:
    # A wheel is unpacked when it is installed, so the package's resources are real files.
    return Path(str(files(__package__) / "fonts"))
