"""The line that narrows a list by typed words, with the rest of a begun word shown behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.suggester import Suggester

from data.model.narrowing import LONGEST, completed
from data.words import N_
from screens.widgets.typed_line import TypedLine

if TYPE_CHECKING:
    from data.model.playbook import Playbook


class Completion(Suggester):
    """Writes out kinds, segments, classes, places and tags."""

    def __init__(self, playbook: Playbook) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.playbook = playbook
        self.cities: Sequence[str] = ()
        self.tags: Sequence[str] = ()

    def complete(self, line: str) -> str | None:
        """The line with its last word written out; None where nothing begins so."""
        return completed(line, self.playbook, self.cities, self.tags)

    async def get_suggestion(self, value: str) -> str | None:
        """What stands behind the cursor while one types."""
        return self.complete(value)


class NarrowLine(TypedLine):
    """The line. Tab writes a begun word out; Enter and down go back to the list, which stays narrowed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "complete", N_("write out"), id="narrow.complete", tooltip=N_("Write a begun word out")),
        Binding("enter", "leave", N_("to the list"), id="narrow.leave", tooltip=N_("Go on in the narrowed list")),
        Binding("down", "leave", N_("to the list"), show=False, id="narrow.down"),
    ]

    class Left(Message):
        """The rep goes on in the list."""

    def __init__(self, playbook: Playbook, *, placeholder: str = "", id: str | None = None) -> None:
        self.completion = Completion(playbook)
        super().__init__(
            placeholder=placeholder, id=id, max_length=LONGEST, select_on_focus=False, suggester=self.completion
        )

    def action_complete(self) -> None:
        """Write the last word out."""
        if whole := self.completion.complete(self.value):
            self.value = whole
            self.cursor_position = len(whole)

    def action_leave(self) -> None:
        """Back to the list."""
        self.post_message(self.Left())
