"""A film as a GIF file: one palette for all frames, and of each frame only the pixels that changed."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Final

import numpy as np
from PIL import GifImagePlugin, Image

COLOURS: Final = 255
"""With the transparent one, as many as a byte can count."""
_CLEAR: Final = COLOURS
"""Index of the colour that leaves the pixel of the frame before."""
_END: Final = b";"


def gif(frames: Iterable[np.ndarray], samples: Sequence[np.ndarray], lengths_ms: Sequence[int], comment: str) -> bytes:
    """Return an animated GIF that repeats for ever. No more than two frames are in memory.

    Args:
        frames: uint8 of shape (height, width, 3).
        samples: frames that the palette is made from: together they should have all the colours.
        lengths_ms: how long each frame is shown, in tens of milliseconds.
        comment: stored in the file.

    """
    palette = _palette(samples)
    before: np.ndarray | None = None
    with BytesIO() as file:
        for frame, length in zip(frames, lengths_ms, strict=True):
            if before is None:
                _reduced(frame, palette).save(file, "GIF", loop=0, duration=length, comment=comment.encode("utf-8"))
                file.seek(-len(_END), 2)
            else:
                file.write(_difference(before, frame, palette, length))
            before = frame
        file.write(_END)
        return file.getvalue()


def _difference(before: np.ndarray, frame: np.ndarray, palette: Image.Image, length_ms: int) -> bytes:
    """Return the smallest rectangle that contains all changed pixels, with the others clear, as a block of the file."""
    changed = (before != frame).any(axis=2)
    changed[0, 0] |= not changed.any()  # a frame needs a pixel
    rows, columns = (np.flatnonzero(changed.any(axis=axis)) for axis in (1, 0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    reduced = _reduced(frame[top:bottom, left:right], palette)
    reduced.paste(_CLEAR, mask=Image.fromarray(~changed[top:bottom, left:right]))
    blocks = GifImagePlugin.getdata(
        reduced, (int(left), int(top)), duration=length_ms, disposal=1, transparency=_CLEAR, optimize=False
    )
    return b"".join(blocks)


def _palette(samples: Sequence[np.ndarray]) -> Image.Image:
    joined = Image.fromarray(np.concatenate(samples))
    # The octree method keeps rare colours; median cut would merge small patches into their neighbours.
    found = joined.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    colours = (found.getpalette() or [])[: 3 * COLOURS]
    # No pixel is nearer to the copies of the first colour than to the first itself, which wins.
    found.putpalette(colours + colours[:3] * (256 - len(colours) // 3))
    return found


def _reduced(frame: np.ndarray, palette: Image.Image) -> Image.Image:
    reduced = Image.fromarray(frame).quantize(palette=palette, dither=Image.Dither.NONE)
    reduced.putpalette((palette.getpalette() or [])[: 3 * (COLOURS + 1)])
    return reduced
