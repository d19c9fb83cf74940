"""Keys as they stand on the keyboard: F2, Esc, ⇧Tab."""

from __future__ import annotations

import re

from textual.binding import Binding

from data.words import N_, _

KEYS = {
    "escape": "Esc",
    "enter": "Enter",
    "space": N_("Space"),
    "tab": "Tab",
    "shift+tab": "⇧Tab",
    "question_mark": "?",
}

_FUNCTION_KEY = re.compile(r"^f\d+$")


def as_on_keyboard(binding: Binding, shown: str) -> str:
    """The key as a rep reads it, by what Textual would show."""
    if binding.key in KEYS:
        return _(KEYS[binding.key])
    return shown.upper() if _FUNCTION_KEY.match(shown) else shown
