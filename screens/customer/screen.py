"""One customer after the sale: checklist, class, what they said of us."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from data.words import N_
from screens.desk import Desk
from screens.widgets.page import Page


class CustomerScreen(Page):
    """One customer after the sale: checklist, class, what they said of us."""

    CSS_PATH = "customer.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.pop_screen", N_("back"), id="customer.back", tooltip=N_("Back")),
    ]

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
