"""Colour difference: CIEDE2000 under simulated colour vision, and WCAG contrast.

Sources: Sharma, Wu and Dalal 2005 (CIEDE2000); Machado, Oliveira and Fernandes 2009, table 1, severity 1.0 (colour
vision); WCAG 2.2 (contrast). Colours are ``#rrggbb`` or three sRGB channels from 0 to 1.
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import Final

import numpy as np

VISIONS: Final = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""Matrices from linear sRGB to linear sRGB as perceived."""

_XYZ: Final = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_DARK: Final = 0.04045
"""Up to this value, an sRGB channel is proportional to light."""
_WHITE: Final = np.array([0.95047, 1.0, 1.08883])


def channels(colour: str) -> np.ndarray:
    """Return a colour's sRGB channels, 0 to 1."""
    return np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])


def blended(colour: str, opacity: float, paper: str) -> np.ndarray:
    """Return the colour of a translucent fill on paper; like a browser, blend the gamma-encoded channels."""
    return channels(colour) * opacity + channels(paper) * (1 - opacity)


def linear(srgb: np.ndarray) -> np.ndarray:
    """Return the linear light of sRGB channels."""
    return np.where(srgb <= _DARK, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    dark, light = sorted(float(linear(channels(colour)) @ weights) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def seen_difference(one: np.ndarray, other: np.ndarray, vision: str) -> float:
    """Return the CIEDE2000 difference of two sRGB colours, as perceived with one of ``VISIONS``."""
    return ciede2000(_lab(one, vision), _lab(other, vision))


def _lab(srgb: np.ndarray, vision: str) -> tuple[float, float, float]:
    seen = np.clip(VISIONS[vision] @ linear(srgb), 0, 1)
    x, y, z = (_cube_root(float(value)) for value in _XYZ @ seen / _WHITE)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(value: float) -> float:
    return float(np.cbrt(value)) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """Return the difference of two CIELAB colours; 1 is about the smallest visible side by side."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_chroma7 = ((hypot(a1, b1) + hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * sqrt(mean_chroma7 / (mean_chroma7 + 25.0**7))
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = degrees(atan2(b1, a1 * stretch)) % 360, degrees(atan2(b2, a2 * stretch)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if c1 * c2 == 0 else h1 + turn / 2
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    by_lightness = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / sqrt(20 + (lightness - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = 2 * sqrt(chroma**7 / (chroma**7 + 25.0**7)) * sin(radians(60 * exp(-(((hue % 360 - 275) / 25) ** 2))))
    return sqrt(by_lightness**2 + by_chroma**2 + by_hue**2 - rotation * by_chroma * by_hue)
