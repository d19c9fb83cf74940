"""What a changed playbook would change in the file, before it does."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from data.words import N_
from screens.desk import Desk
from screens.widgets.page import Page


class ChangesScreen(Page):
    """What a changed playbook would change in the file, before it does."""

    CSS_PATH = "changes.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.pop_screen", N_("back"), id="changes.back", tooltip=N_("Back")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
