"""Where the rep types the letters of an objection, as it is heard."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from data.words import N_, _
from screens.widgets.typed_line import TypedLine


class Finder(TypedLine):
    """Letters of an objection, as it is heard."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", N_("keep in sight"), id="finder.take"),
        Binding("escape", "leave", N_("back"), id="finder.leave", tooltip=N_("Back to the same sentence")),
        Binding("tab", "move(1)", N_("next"), id="finder.next", tooltip=N_("The next of those found")),
        Binding("down", "move(1)", N_("down"), show=False, id="finder.down"),
        Binding("shift+tab,up", "move(-1)", N_("up"), show=False, id="finder.up"),
    ]

    class Left(Message):
        """Nothing was chosen."""

    class Moved(Message):
        """Another of the objections found is meant."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    def __init__(self) -> None:
        super().__init__(id="finder", max_length=40)

    def on_show(self) -> None:
        """Ask in the language in use, which may be another one than when this was made."""
        self.placeholder = _("what do you hear? two letters")

    def action_leave(self) -> None:
        """Back to the sentence."""
        self.post_message(self.Left())

    def action_move(self, step: int) -> None:
        """The next one, or the one before."""
        self.post_message(self.Moved(step))
