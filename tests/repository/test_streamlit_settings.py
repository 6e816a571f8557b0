"""Every key in .streamlit/config.toml exists, has its reason, and keeps text legible."""

import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from streamlit import config

LEGIBLE = 4.5
"""The minimum contrast of text at level AA of WCAG 2.2."""
VISIBLE = 3.0
"""The minimum contrast of a control's edge or filling."""
CAPTION_OPACITY = 0.6
"""How far Streamlit fades the text of captions and small print."""


@pytest.fixture(scope="module")
def path(repository: Path) -> Path:
    return repository / ".streamlit" / "config.toml"


@pytest.fixture(scope="module")
def settings(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def dotted(table: dict[str, Any], prefix: str = "") -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from dotted(value, f"{prefix}{key}.")
        else:
            yield prefix + key


def channels(colour: str) -> tuple[float, ...]:
    """Return red, green and blue of `#rrggbb`, 0 to 1 each."""
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


def luminance(colour: tuple[float, ...]) -> float:
    """Return the relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str, opacity: float = 1.0) -> float:
    """Return the contrast of a colour laid over another, 1 to 21."""
    below = channels(ground)
    above = tuple(opacity * i + (1 - opacity) * g for i, g in zip(channels(ink), below, strict=True))
    darker, lighter = sorted((luminance(above), luminance(below)))
    return (lighter + 0.05) / (darker + 0.05)


def test_every_key_is_known_to_this_streamlit(settings: dict[str, Any]) -> None:
    known = set(config.get_config_options())
    assert [key for key in dotted(settings) if key not in known] == []


def test_every_key_has_its_reason_above_it(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    bare = [line for above, line in pairwise(lines) if "=" in line.split("#")[0] and not above.startswith("#")]
    assert bare == []


def test_readers_are_neither_counted_nor_shown_a_traceback(settings: dict[str, Any]) -> None:
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["client"]["showErrorDetails"] == "none"
    assert settings["server"]["enableStaticServing"] is True
    assert settings["server"]["enableXsrfProtection"] is True


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
def test_text_captions_links_and_accents_are_legible(settings: dict[str, Any], theme: str, ground: str) -> None:
    colours = settings["theme"][theme]
    assert contrast(colours["textColor"], colours[ground], CAPTION_OPACITY) >= LEGIBLE
    assert contrast(colours["linkColor"], colours[ground]) >= LEGIBLE
    assert contrast(colours["primaryColor"], colours[ground]) >= VISIBLE


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_white_text_is_legible_on_the_accent(settings: dict[str, Any], theme: str) -> None:
    assert contrast("#ffffff", settings["theme"][theme]["primaryColor"]) >= LEGIBLE


def test_contrast_is_measured_as_the_standard_measures_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
