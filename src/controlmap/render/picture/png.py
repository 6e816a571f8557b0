"""An SVG of ours as a PNG, in print quality, with its credits inside the file."""

from io import BytesIO
from typing import Final

import resvg_py
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from controlmap.render.picture.letters import font_files
from controlmap.render.picture.svg import WIDTH_PX

PRINT_WIDTH_PX: Final = 3000
DOTS_PER_INCH: Final = 300
"""Of a picture 25 cm wide."""


def picture_png(svg: str, credits_: dict[str, str], width: int = PRINT_WIDTH_PX) -> bytes:
    """Draw an SVG document as a PNG.

    Args:
        svg: the document, by ``picture_svg``.
        credits_: what the file says of where it comes from, by PNG keyword, e.g. ``Title`` and ``Copyright``.
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
    # Some flat colours and the blends between them: a palette would band, but 24 bits without alpha are enough.
    with Image.open(BytesIO(bytes(drawn))) as picture, BytesIO() as file:
        picture.convert("RGB").save(file, "PNG", optimize=True, dpi=(DOTS_PER_INCH, DOTS_PER_INCH), pnginfo=info)
        return file.getvalue()


def lighter_png(png: bytes) -> bytes:
    """Return a picture in 256 colours taken from it: a third as large, and as good on a screen."""
    with Image.open(BytesIO(png)) as picture, BytesIO() as file:
        # The octree keeps colours that are rare; cutting at medians would turn small patches into their neighbours.
        few = picture.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(file, "PNG", optimize=True)
        return file.getvalue()
