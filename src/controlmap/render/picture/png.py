"""Converts our SVG to PNG in print quality, with its credits as metadata."""

from io import BytesIO
from typing import Final

import resvg_py
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from controlmap.render.picture.letters import font_files
from controlmap.render.picture.svg import WIDTH_PX

PRINT_WIDTH_PX: Final = 3000
DOTS_PER_INCH: Final = 300
"""For a picture 25 cm wide."""


def picture_png(svg: str, credits_: dict[str, str], width: int = PRINT_WIDTH_PX) -> bytes:
    """Render an SVG document as a PNG.

    Args:
        svg: the document, from ``picture_svg``.
        credits_: metadata, by PNG keyword, e.g. ``Title`` and ``Copyright``.
        width: in dots; the height follows.

    """
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        zoom=width / WIDTH_PX,
        background="#fbfaf7",
        skip_system_fonts=True,  # the same picture on every machine
        font_files=font_files(),
        font_family="Noto Sans",
        sans_serif_family="Noto Sans",
    )
    info = PngInfo()
    for keyword, words in credits_.items():
        info.add_itxt(keyword, words)
    # A few flat colours and the blends between them: a palette would show bands, but alpha is not needed.
    with Image.open(BytesIO(bytes(drawn))) as picture, BytesIO() as file:
        picture.convert("RGB").save(file, "PNG", optimize=True, dpi=(DOTS_PER_INCH, DOTS_PER_INCH), pnginfo=info)
        return file.getvalue()


def lighter_png(png: bytes) -> bytes:
    """Return a picture reduced to 128 of its colours: a third of the size, and as good on a screen."""
    with Image.open(BytesIO(png)) as picture, BytesIO() as file:
        # The octree method keeps rare colours; median cut would merge small patches into their neighbours.
        few = picture.quantize(128, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(file, "PNG", optimize=True)
        return file.getvalue()
