"""The house's colours can be read by tired eyes, in sunlight, over a bad screen."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from salestui.theme import DARK, LIGHT

ENOUGH = 7.0
"""WCAG 2.2, level AAA, for text of any size."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour, 0 to 1."""
    parts = (part / 255 for part in Color.parse(colour).rgb)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: str(theme.name))
@pytest.mark.parametrize("ground", ["background", "surface"])
@pytest.mark.parametrize("ink", ["foreground", "text-muted", "accent", "warning", "error"])
def test_every_ink_stands_out_on_every_ground(theme: Theme, ground: str, ink: str) -> None:
    colour = theme.variables.get(ink) or getattr(theme, ink)
    assert contrast(colour, getattr(theme, ground)) >= ENOUGH


def test_the_measure_is_right_at_its_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
