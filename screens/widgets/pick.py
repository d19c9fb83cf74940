"""One of a few on one line: left and right, or the first letter, choose; nothing opens over the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widget import Widget

from data.words import N_


class Pick(Widget, can_focus=True):
    """A choice on one line. Each option is its key and its name; `Changed` is posted when another one is lit."""

    DEFAULT_CSS = """
    Pick {
        height: 1;
        padding: 0 1;
        background: $surface;
        color: $foreground;
        &:focus { color: $accent; text-style: bold; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space", "turn(1)", N_("next choice"), show=False, id="pick.next"),
        Binding("left", "turn(-1)", N_("previous choice"), show=False, id="pick.previous"),
    ]

    class Changed(Message):
        """Another option is lit."""

        def __init__(self, pick: Pick, value: str) -> None:
            super().__init__()
            self.pick = pick
            self.value = value

        @property
        def control(self) -> Pick:
            """The line it happened in."""
            return self.pick

    def __init__(self, options: Sequence[tuple[str, str]], value: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.options = tuple(options)
        if value not in [key for key, _name in self.options]:
            # A value that is no option (any more) stays choosable as it is: opening a form must change nothing.
            self.options = ((value, value or "–"), *self.options)
        self._value = value

    @property
    def value(self) -> str:
        """The key of the lit option."""
        return self._value

    @value.setter
    def value(self, key: str) -> None:
        if key != self._value and key in [option for option, _name in self.options]:
            self._value = key
            self.refresh()
            self.post_message(self.Changed(self, key))

    def render(self) -> Content:
        """The lit option, with marks beside it while it can be changed."""
        name = next((name for key, name in self.options if key == self._value), "")
        return Content(f"‹ {name} ›" if self.has_focus else name)

    def action_turn(self, step: int) -> None:
        """Light the next option (1) or the one before (-1)."""
        keys = [key for key, _name in self.options]
        self.value = keys[(keys.index(self._value) + step) % len(keys)]

    def on_key(self, event: Key) -> None:
        """A letter lights the next option that begins with it."""
        letter = (event.character or "").casefold()
        if not letter.isalnum():
            return
        keys = [key for key, _name in self.options]
        start = keys.index(self._value) + 1
        around = (*self.options[start:], *self.options[:start])
        found = next((key for key, name in around if name.casefold().startswith(letter)), None)
        event.stop()
        event.prevent_default()
        if found is not None:
            self.value = found
