"""The leader: every outcome by its key, while the letters go into a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Label, Static

from data.words import N_, _
from screens.call.keys import ending_keys
from screens.dialogs.ask import Dialog
from screens.widgets.page import plain

NAME = 15
"""Cells for the name of an outcome."""


class Leader(Dialog[str]):
    """Asks how the call ended: one key answers, Esc goes back to the very place in the text."""

    DEFAULT_CSS = """
    Leader #question { width: 78; }
    Leader #outcomes { text-wrap: nowrap; text-overflow: ellipsis; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *ending_keys(),
        Binding("escape,ctrl+o", "cancel", N_("back"), id="leader.back", tooltip=N_("Back to the very place")),
    ]

    def __init__(self) -> None:
        super().__init__(_("How does the call end?"))

    def compose(self) -> ComposeResult:
        """The question and its answers; they are the keys, so no second list of them stands at the foot."""
        with Vertical(id="question"):
            yield Label(plain(self.question), id="asked")
            yield from self.contents()

    def contents(self) -> Iterable[Widget]:
        """Every outcome with its key."""
        yield Static(id="outcomes")

    def on_mount(self) -> None:
        """Show the keys as they are now, the rep's own too."""
        self.query_one("#outcomes", Static).update(Content("\n").join(self._lines()))

    def action_end(self, outcome: str) -> None:
        """So it ended."""
        self.dismiss(outcome)

    def _lines(self) -> Iterator[Content]:
        shown = set()
        for active in self.active_bindings.values():
            binding = active.binding
            if not binding.action.startswith("end(") or binding.id in shown:
                continue
            shown.add(binding.id)
            key = self.app.get_key_display(binding)
            gap = " " * max(1, NAME - cell_len(binding.description))
            yield Content.assemble(
                (f"{key:<3}", "bold $accent"), binding.description, gap, (active.tooltip or "", "$text-muted")
            )
        yield Content("")
        yield Content.assemble(("Esc ", "$accent"), (_("back to where you typed"), "$text-muted"))
