"""Colours: each holder's fill from the edition, with darker and lighter tones derived from it."""

import colorsys

from controlmap.model.actor import Actor

_DARK_LIGHTNESS = 0.23
"""HLS lightness of the dark tone: a contrast of 4.5:1 or more on the light paper, whatever the hue."""
_LIGHT_LIGHTNESS = 0.80
"""HLS lightness of the light tone, for text on the dark theme."""

NO_COLOUR = "#9a9a94"
"""For an actor that holds no ground."""


def fill(actor: Actor) -> str:
    """Return the colour that an actor's ground is filled with, as ``#rrggbb``."""
    return actor.colour or NO_COLOUR


def dark(actor: Actor) -> str:
    """Return the tone for lines and text on light paper, as ``#rrggbb``."""
    return _at_lightness(fill(actor), _DARK_LIGHTNESS)


def light(actor: Actor) -> str:
    """Return the tone for text on dark paper, as ``#rrggbb``."""
    return _at_lightness(fill(actor), _LIGHT_LIGHTNESS)


def _at_lightness(colour: str, lightness: float) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in colorsys.hls_to_rgb(hue, lightness, saturation))
