"""The care view: customers by health."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from screens.desk import Desk
from screens.widgets.page import Page


class CareScreen(Page):
    """The care view: customers by health."""

    CSS_PATH = "care.tcss"
    TITLE_KEY = "care"
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
