"""Where the rep types during a call: the note."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from data.words import N_, _


class Note(TextArea):
    """The note of this call: always in sight, one key to it and one back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,tab", "leave", N_("back to the keys"), id="note.leave", tooltip=N_("Letters are keys again")),
    ]

    class Left(Message):
        """The rep wants the letters to be keys again."""

    def __init__(self) -> None:
        super().__init__(id="note", compact=True, highlight_cursor_line=False)

    def on_mount(self) -> None:
        """Say by which key the rep gets here, as their keys are."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self._hint())

    def action_leave(self) -> None:
        """Give the keys back."""
        self.post_message(self.Left())

    def _hint(self) -> None:
        for active in self.screen.active_bindings.values():
            if active.binding.id == "call.note":
                hint = _("note: {key} to write · lines with s: p: i: n: go to the needs")
                self.placeholder = hint.format(key=self.app.get_key_display(active.binding))
