"""A longer text to read, over the card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from data.words import N_, _
from screens.dialogs.ask import Dialog
from screens.widgets.page import plain


class Reading(Dialog[bool]):
    """What was written, in full; arrows scroll, Esc and Enter close."""

    DEFAULT_CSS = """
    Reading #text { height: auto; max-height: 60vh; scrollbar-size-vertical: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", N_("close"), id="reading.close"),
        Binding("enter", "cancel", N_("close"), show=False, id="reading.enough"),
    ]

    def __init__(self, head: str, text: str) -> None:
        super().__init__(head)
        self.text = text

    def contents(self) -> Iterable[Widget]:
        """The text."""
        with VerticalScroll(id="text"):
            yield Static(plain(self.text or _("Nothing more was written.")))
