"""Where the rep types during a call: the note."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from data.words import N_, _, language
from screens.widgets.writing_area import WritingArea


class Note(WritingArea):
    """The note of this call: always in sight, one key to it and one back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,tab", "leave", N_("back to the keys"), id="note.leave", tooltip=N_("Letters are keys again")),
    ]

    class Left(Message):
        """The rep wants the letters to be keys again."""

    def __init__(self) -> None:
        super().__init__(id="note", classes="-brief", compact=True, highlight_cursor_line=False)

        self._hinted = ""
        """In which language it is said how one gets here."""

    def on_mount(self) -> None:
        """Say by which key the rep gets here, as their keys are."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self._hint())

    def hold(self, text: str) -> None:
        """Hold this text, with the cursor behind it; what was typed before cannot be had back."""
        if self.text != text:  # here and below: else it would be drawn anew
            self.text = text
        if self.cursor_location != self.document.end:
            self.move_cursor(self.document.end)
        self.history.clear()

    def action_leave(self) -> None:
        """Give the keys back."""
        self.post_message(self.Left())

    def _hint(self) -> None:
        for active in self.screen.active_bindings.values() if self._hinted != language() else ():
            if active.binding.id == "call.note":
                self._hinted = language()
                hint = _("note: {key} to write · lines with s: p: i: n: go to the needs")
                self.placeholder = hint.format(key=self.app.get_key_display(active.binding))
