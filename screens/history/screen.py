"""What was done, in words; back to any point of it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from data.words import N_
from screens.desk import Desk
from screens.widgets.page import Page


class HistoryScreen(Page):
    """What was done, in words; back to any point of it."""

    CSS_PATH = "history.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.pop_screen", N_("back"), id="history.back", tooltip=N_("Back")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
