"""Pairs that look alike: side by side, merged or told apart."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from data.words import N_
from screens.desk import Desk
from screens.widgets.page import Page


class DuplicatesScreen(Page):
    """Pairs that look alike: side by side, merged or told apart."""

    CSS_PATH = "duplicates.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.pop_screen", N_("back"), id="duplicates.back", tooltip=N_("Back")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
