"""The house's own colours: one accent, two greys, amber for late, red for a broken promise; contrast 7:1 or more."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="salestui-dark",
    dark=True,
    primary="#7cc4c0",
    secondary="#a9b4b8",
    accent="#7fd6cf",
    foreground="#e4e7e8",
    background="#14181a",
    surface="#1f2b31",
    panel="#33434b",
    warning="#f0b860",
    error="#ffa79d",
    success="#a5d69a",
    variables={
        "text-muted": "#b3bdc1",
        "text-disabled": "#849095",
        "input-cursor-background": "#7fd6cf",
        "input-cursor-foreground": "#14181a",
        "input-selection-background": "#3a5a60",
        "border": "#5d7680",
        "scrollbar": "#33434b",
        "scrollbar-background": "#14181a",
    },
)

LIGHT = Theme(
    name="salestui-light",
    dark=False,
    primary="#0a5650",
    secondary="#465055",
    accent="#0a5650",
    foreground="#171b1d",
    background="#fafaf7",
    surface="#e8efee",
    panel="#cfd8d8",
    warning="#6e4400",
    error="#8f1d14",
    success="#1f5a1a",
    variables={
        "text-muted": "#414a4f",
        "text-disabled": "#616b6f",
        "input-cursor-background": "#0a5650",
        "input-cursor-foreground": "#fafaf7",
        "input-selection-background": "#bcdcd8",
        "border": "#6f8583",
        "scrollbar": "#cfd8d8",
        "scrollbar-background": "#fafaf7",
    },
)
